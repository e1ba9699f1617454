import type { Evidence } from '../../data/pages/page.ts';
import { type PageMap, targetIn } from '../../data/pages/page-map.ts';
import { tagOf, titleOf } from '../geometry/dom.ts';
import {
  composedParent,
  composedText,
  find,
  type Item,
  isForeign,
  normalise,
  ownerOf,
  Survey,
  shownAs,
} from '../locate/locate.ts';
import { memoize } from '../locate/memoize.ts';
import { drawn, styleOf } from '../locate/visible.ts';
import { markedEntry } from './marked-entry.ts';
import { addressHolds, contentOf, fontSize, isHeading, isLine, ownWords } from './probe-items.ts';
import { visibleLines } from './visible-text.ts';

/** Longer lines are prose. In characters. */
const LINE = 40;

/** Longer texts round a target are no longer only about it. In characters. */
const BESIDE = 240;

/** How the entry of a list of steps can begin. Compared after `normalise`. */
const NUMBERED = /^((passo|passaggio|fase|step) )?\d+ ((di|of) \d+ )?/;

/** Words before a phrase that make a statement something that may be. Compared after `normalise`. */
const MAYBE =
  /(^| )(quando|se|finche|dopo|prima|una volta|appena|qualora|non|when|if|once|after|until|unless|not)( |$)/;

const KEYS = new Map<string, string>();

/** A wording of the map in the form in which it is compared; there are only so many of them. */
const keyOf = (text: string): string => memoize(KEYS, text, () => normalise(text));

/** One look at a document with the map at hand, and the questions that evidence asks of it. Answers are kept as long as the look. */
export class PageProbe {
  readonly snapshot: Survey;
  private said: Map<string, Item[]> | null = null;
  private sentences: string[] | null = null;
  private readonly counting = new Map<Item, boolean>();
  private readonly targets = new Map<string, Element | null>();
  private readonly lists = new Map<string, string[]>();

  /** @param url what the page's address counts as */
  constructor(
    readonly document: Document,
    readonly pageMap: PageMap,
    private readonly url = document.URL,
  ) {
    this.snapshot = new Survey(document, contentOf(url));
  }

  /** How far a piece of evidence is seen, from 0 to 1. Hidden things, and what other people wrote, do not count. */
  sees(evidence: Evidence): number {
    switch (evidence.see) {
      case 'field':
        return this.seesFields(evidence);
      case 'control':
        return this.share(evidence.names, evidence.atLeast ?? 1, (item) => this.isControl(item));
      case 'list':
        return this.share(evidence.names, evidence.atLeast, () => true);
      case 'heading':
        return this.seesHeading(evidence.names, evidence.largerThan);
      case 'heading-with':
        return Number(this.seesHeadingWith(evidence.phrases));
      case 'line':
        return Number(evidence.texts.some((text) => this.find(text).some(isLine)));
      case 'line-with':
        return Number(this.seesLineWith(evidence.phrases));
      case 'text':
        return Number(evidence.phrases.some((phrase) => this.reads(keyOf(phrase), evidence.asserted)));
      case 'title':
        return Number(
          evidence.phrases.some((phrase) => ` ${normalise(titleOf(this.document))}`.includes(` ${keyOf(phrase)}`)),
        );
      case 'address':
        return Number(addressHolds(this.url, evidence));
      case 'marked':
        return this.isMarked(evidence);
      case 'target':
        return Number(this.target(evidence.target) !== null);
      case 'beside':
        return Number(this.saysBeside(evidence.target, evidence.phrases));
    }
  }

  /** What on the page says exactly this, seen and the site's own. */
  find(text: string): Item[] {
    this.said ??= this.index();
    return (this.said.get(keyOf(text)) ?? []).filter((item) => this.counts(item));
  }

  private index(): Map<string, Item[]> {
    const said = new Map<string, Item[]>();
    const add = (key: string, item: Item): void => {
      const same = said.get(key);
      if (!same) said.set(key, [item]);
      else if (!same.includes(item)) same.push(item);
    };
    for (const item of this.snapshot.items) {
      // To ask a browser for the labels of thousands of boxes takes it seconds, and no page is known by one.
      if (item.kind === 'box' || item.role === 'checkbox') continue;
      const { primary, others } = this.snapshot.names(item);
      for (const name of [primary, ...others]) {
        const key = normalise(name);
        add(key, item);
        if (NUMBERED.test(key)) add(key.replace(NUMBERED, ''), item);
      }
      if (item.kind !== 'control') add(ownWords(item.element), item);
    }
    said.delete('');
    return said;
  }

  /** Drawn on the page, and offered by the site. What a modal window makes inert is still there to be recognised. */
  private counts(item: Item): boolean {
    const before = this.counting.get(item);
    if (before !== undefined) return before;
    const { element } = item;
    const counts = (drawn(element, true) || shownAs(element, this.snapshot.reachable) !== null) && this.isOwn(element);
    this.counting.set(item, counts);
    return counts;
  }

  /**
   * Whether the site itself says it: what correspondents wrote and what others put there is evidence of nothing. Where there is
   * no mail, rows of a table are the site's.
   */
  isOwn(element: Element): boolean {
    const owner = ownerOf(this.snapshot, element);
    return owner === 'site' || (owner === 'written' && this.snapshot.content === 'none');
  }

  private share(names: readonly string[], atLeast: number, fits: (item: Item) => boolean): number {
    const seen = new Set(names.map(keyOf).filter((name) => this.find(name).some(fits)));
    return Math.min(1, seen.size / atLeast);
  }

  /** By its role, or because it is painted as something to press. */
  private isControl({ kind, element }: Item): boolean {
    return kind === 'control' || (kind === 'text' && styleOf(element)?.cursor === 'pointer');
  }

  private seesFields({ type, autocomplete, atLeast = 1 }: Extract<Evidence, { see: 'field' }>): number {
    const fields = this.snapshot.items.filter((item) => {
      const field = item.element as HTMLInputElement;
      if (tagOf(field) !== 'input' || field.type !== type || !this.counts(item)) return false;
      return !autocomplete || autocomplete.some((value) => field.autocomplete?.split(' ').includes(value));
    });
    return Number(fields.length >= atLeast);
  }

  /** A heading that says one of these and, where it is asked for, stands above all headings that say one of the others. */
  private seesHeading(names: readonly string[], largerThan: readonly string[] = []): number {
    const largest = (wanted: readonly string[]) =>
      Math.max(
        0,
        ...wanted.flatMap((name) => this.find(name).filter(isHeading)).map(({ element }) => fontSize(element)),
      );
    const size = largest(names);
    return Number(size > 0 && (largerThan.length === 0 || size > largest(largerThan)));
  }

  private seesHeadingWith(phrases: readonly string[]): boolean {
    const wanted = phrases.map((phrase) => ` ${keyOf(phrase)}`);
    return this.texts((text) => wanted.some((phrase) => ` ${text}`.includes(phrase))).some(isHeading);
  }

  private seesLineWith(phrases: readonly string[]): boolean {
    const wanted = phrases.map((phrase) => `${keyOf(phrase)} `);
    return this.texts((text) => text.length <= LINE && wanted.some((phrase) => `${text} `.startsWith(phrase))).some(
      isLine,
    );
  }

  /** Headings and short texts of the site whose wording, normalised, is of a kind. */
  private texts(fits: (text: string) => boolean): Item[] {
    return this.snapshot.items.filter(
      (item) =>
        (item.kind === 'heading' || item.kind === 'text') &&
        fits(normalise(this.snapshot.names(item).primary)) &&
        this.counts(item),
    );
  }

  /** Whether a phrase is read anywhere; `asserted`: with nothing before it that makes it a mere possibility. */
  private reads(phrase: string, asserted = false): boolean {
    this.sentences ??= visibleLines(this.document, {
      skip: (element) => isForeign(this.snapshot, element) && !this.isOwn(element),
      mute: (element) => !this.isOwn(element),
    }).flatMap((line) => line.split(/[.!?;]\s/).map((part) => ` ${normalise(part)} `));
    return this.sentences.some((sentence) => {
      const at = sentence.indexOf(` ${phrase} `);
      return at >= 0 && !(asserted && MAYBE.test(sentence.slice(0, at)));
    });
  }

  private isMarked({ names, among, inOrder }: Extract<Evidence, { see: 'marked' }>): number {
    const entries = () => among.map((name) => ({ name, elements: this.find(name).map(({ element }) => element) }));
    const marked = memoize(this.lists, among.join(), () => markedEntry(entries(), inOrder));
    return Number(names.some((name) => marked.includes(name)));
  }

  /** The element of a target, where its wording is on the page at all. */
  private target(name: string): Element | null {
    const before = this.targets.get(name);
    if (before !== undefined) return before;
    const description = targetIn(this.pageMap, name);
    const isThinkable = !description.names.length || description.names.some(({ text }) => this.find(text).length > 0);
    const result = isThinkable ? find(this.document, description, { snapshot: this.snapshot }) : null;
    const element = result?.status === 'found' ? result.element : null;
    this.targets.set(name, element);
    return element;
  }

  /** Whether the smallest box round a target that says anything more says one of these. */
  private saysBeside(name: string, phrases: readonly string[]): boolean {
    const target = this.target(name);
    if (!target) return false;
    const own = normalise(composedText(target));
    const wanted = phrases.map((phrase) => keyOf(phrase));
    for (let at = composedParent(target); at; at = composedParent(at)) {
      const text = normalise(composedText(at));
      if (text === own || !text) continue;
      if (wanted.some((phrase) => ` ${text} `.includes(` ${phrase} `))) return true;
      if (text.length > BESIDE) return false;
    }
    return false;
  }
}
