import { composedClosest, find, normalise, roleOf, shownAs, Survey } from '../locate/locate.ts';
import { drawn } from '../locate/visible.ts';
import type { Evidence } from '../pages/page.ts';
import { targetByName } from '../pages/targets.ts';
import { visibleText } from './visible-text.ts';

/** Rows of lists hold what correspondents wrote (subjects, senders): never evidence of a page. */
const WRITTEN_BY_OTHERS = '[role=row],[role=gridcell],[role=option],[role=article],article,iframe';

/** A table with at least this many rows is a list and not a layout. */
const LIST_ROWS = 4;

/** One look at a document, and the questions that evidence asks of it. Answers are kept as long as the look. */
export class Sight {
  readonly survey: Survey;
  private text: string | null = null;

  constructor(readonly document: Document) {
    this.survey = new Survey(document);
  }

  /** Whether this piece of evidence can be seen. Hidden things, and what other people wrote, do not count. */
  sees(evidence: Evidence): boolean {
    switch (evidence.see) {
      case 'field':
        return this.survey.items.some((item) => isField(item.element, evidence.type) && this.isShown(item.element));
      case 'control':
        return this.shows(evidence.names, (role) => evidence.roles.includes(role));
      case 'heading':
        return this.shows(evidence.names, (role) => role === 'heading' || role === 'generic');
      case 'text':
        return evidence.phrases.some((phrase) => this.words().includes(normalise(phrase)));
      case 'title':
        return evidence.phrases.some((phrase) => normalise(this.document.title).includes(normalise(phrase)));
      case 'current-step':
        return this.isCurrentStep(evidence.names);
      case 'target': {
        const target = targetByName(evidence.target);
        return target !== null && find(this.document, target, { survey: this.survey }).status === 'found';
      }
    }
  }

  /** A control, heading or short text that says exactly one of these. */
  private shows(names: readonly string[], fits: (role: string) => boolean): boolean {
    const wanted = names.map((name) => normalise(name));
    return this.survey.items.some((item) => {
      if (!fits(item.role) || (item.role === 'generic' && item.kind !== 'text')) return false;
      const known = this.survey.names(item);
      if (![known.primary, ...known.others].some((name) => wanted.includes(normalise(name)))) return false;
      return this.isShown(item.element) && !isWrittenByOthers(item.element);
    });
  }

  private words(): string {
    this.text ??= normalise(visibleText(this.document, (element) => isWrittenByOthers(element)));
    return this.text;
  }

  private isCurrentStep(names: readonly string[]): boolean {
    const wanted = names.map((name) => normalise(name));
    return currentSteps(this.survey).some(({ element, text }) => {
      const said = normalise(text);
      return wanted.some((name) => said === name || said.endsWith(` ${name}`)) && this.isShown(element);
    });
  }

  /** Drawn on the page. What a modal window makes inert is still there to be recognised. */
  private isShown(element: Element): boolean {
    return drawn(element, true) || shownAs(element, this.survey.reachable) !== null;
  }
}

const isField = (element: Element, type: string): boolean =>
  element.localName === 'input' && (element as HTMLInputElement).type === type;

function isWrittenByOthers(element: Element): boolean {
  if (composedClosest(element, WRITTEN_BY_OTHERS)) return true;
  const row = composedClosest(element, 'tr');
  return row?.parentElement !== null && row?.parentElement !== undefined && row.parentElement.childElementCount >= LIST_ROWS;
}

/** The marked entries of steppers: by ARIA where it is used, else by the words that style sheets use for them. */
function currentSteps(survey: Survey): { element: Element; text: string }[] {
  const marked = survey.items.flatMap((item) => {
    const element = composedClosest(item.element, '[aria-current=step],[aria-current=true],[role=tab][aria-selected=true],li,[role=listitem],[class*=step]');
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

const stepName = (element: Element): string => visibleText(element, () => false).replace(/^[\s\d.)]+/, '');
