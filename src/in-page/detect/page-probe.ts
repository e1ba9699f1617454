import { supportedAddress } from '../../data/pages/hosts.ts';
import type { Evidence } from '../../data/pages/page.ts';
import { type PageMap, targetIn } from '../../data/pages/page-map.ts';
import {
  type Content,
  composedClosest,
  find,
  isForeign,
  normalise,
  ownerOf,
  roleOf,
  Survey,
  shownAs,
} from '../locate/locate.ts';
import { drawn } from '../locate/visible.ts';
import { visibleText } from './visible-text.ts';

/** Text in one of these is a control, a menu entry or a label, however large it is. */
const NO_HEADING =
  'a,button,label,nav,th,td,option,[role=link],[role=button],[role=navigation],[role=menu],[role=menuitem],[role=tab]';

/** So much larger than the page's text, a line is read as a heading. */
const HEADING_SCALE = 1.15;

/** One look at a document with the map at hand, and the questions that evidence asks of it. Answers are kept as long as the look. */
export class PageProbe {
  readonly snapshot: Survey;
  private text: string | null = null;

  constructor(
    readonly document: Document,
    readonly pageMap: PageMap,
    url?: string,
  ) {
    this.snapshot = new Survey(document, url === undefined ? undefined : contentOf(url));
  }

  /** Whether this piece of evidence can be seen. Hidden things, and what other people wrote, do not count. */
  sees(evidence: Evidence): boolean {
    switch (evidence.see) {
      case 'field':
        return this.snapshot.items.some(
          (item) => isField(item.element, evidence.type) && this.isShown(item.element) && this.isOwn(item.element),
        );
      case 'control':
        return this.shows(evidence.names, evidence.roles);
      case 'heading':
        return this.seesHeading(evidence.names, evidence.largerThan);
      case 'line':
        return this.lines(evidence.texts).some((element) => !composedClosest(element, NO_HEADING));
      case 'text':
        return evidence.phrases.some((phrase) => this.words().includes(normalise(phrase)));
      case 'title':
        return evidence.phrases.some((phrase) => normalise(this.document.title).includes(normalise(phrase)));
      case 'current-step':
        return this.isCurrentStep(evidence.names);
      case 'target':
        return (
          find(this.document, targetIn(this.pageMap, evidence.target), { snapshot: this.snapshot }).status === 'found'
        );
    }
  }

  /** A control of a fitting role that says exactly one of these. */
  private shows(names: readonly string[], roles: readonly string[]): boolean {
    const wanted = names.map((name) => normalise(name));
    return this.snapshot.items.some((item) => {
      if (item.kind !== 'control' || !roles.includes(item.role)) return false;
      const known = this.snapshot.names(item);
      if (![known.primary, ...known.others].some((name) => wanted.includes(normalise(name)))) return false;
      return this.isShown(item.element) && this.isOwn(item.element);
    });
  }

  /** A heading that says one of these and, where it is asked for, stands above all headings that say one of the others. */
  private seesHeading(names: readonly string[], largerThan: readonly string[] = []): boolean {
    const largest = (wanted: readonly string[]) => Math.max(0, ...this.headings(wanted).map(fontSize));
    const size = largest(names);
    return size > 0 && (largerThan.length === 0 || size > largest(largerThan));
  }

  private headings(names: readonly string[]): Element[] {
    return this.lines(names).filter((element) => roleOf(element) === 'heading' || looksLikeHeading(element));
  }

  private lines(names: readonly string[]): Element[] {
    const wanted = names.map((name) => normalise(name));
    return this.snapshot.items
      .filter((item) => item.kind === 'heading' || item.kind === 'text')
      .filter(
        (item) =>
          wanted.includes(normalise(this.snapshot.names(item).primary)) || wanted.includes(ownWords(item.element)),
      )
      .map((item) => item.element)
      .filter((element) => this.isShown(element) && this.isOwn(element));
  }

  private words(): string {
    this.text ??= normalise(
      visibleText(this.document, {
        skip: (element) => isForeign(this.snapshot, element),
        mute: (element) => !this.isOwn(element),
      }),
    );
    return this.text;
  }

  private isCurrentStep(names: readonly string[]): boolean {
    const wanted = names.map((name) => normalise(name));
    return currentSteps(this.snapshot).some(({ element, text }) => {
      const said = normalise(text);
      return (
        wanted.some((name) => said === name || said.endsWith(` ${name}`)) &&
        this.isShown(element) &&
        this.isOwn(element)
      );
    });
  }

  /** Whether the site itself says it: what correspondents wrote and what others put there is evidence of nothing. */
  private isOwn(element: Element): boolean {
    return ownerOf(this.snapshot, element) === 'site';
  }

  /** Drawn on the page. What a modal window makes inert is still there to be recognised. */
  private isShown(element: Element): boolean {
    return drawn(element, true) || shownAs(element, this.snapshot.reachable) !== null;
  }
}

/** What an address says of whose words stand on its page; nothing for one that is not known. */
function contentOf(url: string): Content | undefined {
  const address = supportedAddress(url);
  if (!address) return undefined;
  if (address.host !== 'webmail.pec.it') return 'none';
  return /settings/i.test(address.path + address.hash) ? 'settings' : 'mail';
}

const isField = (element: Element, type: string): boolean =>
  element.localName === 'input' && (element as HTMLInputElement).type === type;

/** The marked entries of steppers: by ARIA where it is used, else by the words that style sheets use for them. */
function currentSteps(snapshot: Survey): { element: Element; text: string }[] {
  const marked = snapshot.items.flatMap((item) => {
    const element = composedClosest(
      item.element,
      '[aria-current=step],[aria-current=true],[role=tab][aria-selected=true],li,[role=listitem],[class*=step]',
    );
    return element && isMarked(element) ? [element] : [];
  });
  return [...new Set(marked)].map((element) => ({ element, text: stepName(element) }));
}

function isMarked(element: Element): boolean {
  const current = element.getAttribute('aria-current');
  if (current === 'step' || current === 'true') return true;
  if (element.getAttribute('aria-selected') === 'true' && roleOf(element) === 'tab') return true;
  return [...element.classList].some((word) => /(^|[-_])(active|current|selected|attivo|corrente)$/i.test(word));
}

const stepName = (element: Element): string => visibleText(element).replace(/^[\s\d.)]+/, '');

/** Older pages write headings in plain boxes: what is clearly larger than the page's text, and not a control, is one. */
function looksLikeHeading(element: Element): boolean {
  if (composedClosest(element, NO_HEADING)) return false;
  return fontSize(element) >= HEADING_SCALE * fontSize(element.ownerDocument.body);
}

const fontSize = (element: Element): number =>
  Number.parseFloat(element.ownerDocument.defaultView?.getComputedStyle(element).fontSize ?? '');

/** What a heading says by itself, without the link ("Modifica") that stands in it. */
const ownWords = (element: Element): string =>
  normalise([...element.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? node.nodeValue : '')).join(' '));
