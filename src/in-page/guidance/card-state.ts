import type { CardView } from '../../messages/views.ts';
import type { Assessment } from './assess.ts';

/** `data-state` of the card; fixed by the contract with outside tests. */
export type CardState = 'ready' | 'searching' | 'located' | 'covered' | 'not-found' | 'elsewhere' | 'done';

/** How long something has been missing. */
export type Patience = 'fresh' | 'waiting' | 'over';

/** What the card adds to the step's own text for what was found, and the state it shows. */
export interface Situation {
  state: CardState;
  /** Sentences, the most urgent first. */
  notes: string[];
  /** The step's text speaks of another control than the ringed one and stands back. */
  instead: boolean;
  /** The user's word replaces the page's: "I see it, go on". */
  asksUser: boolean;
}

/**
 * Says what was found, in the view's words.
 *
 * @param patience how long the target or the page has been missing
 */
export function situation(view: CardView, seen: Assessment, patience: Patience): Situation {
  const { says, aim } = view;
  const plain = { notes: [] as string[], instead: false, asksUser: false };
  if (view.mode === 'finished') return { ...plain, state: 'done' };
  if (!says || !aim) return { ...plain, state: 'ready' };
  const facts = seen.facts
    .flatMap((fact) => (aim.reports.includes(fact) ? [says.facts[fact] ?? ''] : []))
    .filter(Boolean);
  const fill = (text: string) => fillIn(text, 'label' in seen ? seen.label : '', says);
  // Whoever asks for help, or has waited for long, is told more than what is to be seen.
  const more = patience === 'over' ? [says.trouble] : [];
  const where = patience === 'over' ? [says.ring, says.where, says.trouble] : [];
  const located = (...notes: string[]) => ({ ...plain, state: 'located' as const, notes: notes.filter(Boolean) });
  const lookingOn = seen.page === 'unknown' && patience === 'fresh';
  switch (seen.found) {
    case 'nothing-to-find':
      return {
        ...plain,
        state: 'ready',
        notes: patience === 'over' ? [says.trouble, ...facts].filter(Boolean) : facts,
      };
    case 'target':
      return located(counted(says.counted, seen.count), ...facts, ...where);
    case 'disabled':
      return located(fill(says.disabled), ...facts, ...where);
    case 'also':
      return { ...located(says.also, ...more), instead: true };
    case 'opener':
      return located(fill(says.opener), ...facts, ...where);
    case 'confirm':
      return { ...located(fill(says.confirm), ...more), instead: true };
    case 'covered': {
      const text = (seen.ring && says.covers[seen.cover]) || says.covers.unknown || '';
      return { ...located(fill(text), ...more), state: 'covered', instead: true };
    }
    case 'way':
      return {
        ...located(says.elsewhere[seen.page] ?? '', fill(says.way), ...more),
        state: 'elsewhere',
        instead: true,
      };
    case 'elsewhere':
      if (lookingOn) return { ...plain, state: 'searching' };
      return {
        ...plain,
        state: 'elsewhere',
        notes: [
          says.elsewhere[seen.page] ?? '',
          aim.deadEnds.some((page) => page === seen.page) ? '' : says.noWay,
          ...more,
        ].filter(Boolean),
        instead: seen.page !== 'unknown',
      };
    case 'missing':
      if (patience === 'over') {
        return {
          state: 'not-found',
          notes: [says.notFound, says.where, says.notFoundAsk, says.trouble, ...facts].filter(Boolean),
          instead: false,
          asksUser: true,
        };
      }
      return { ...plain, state: 'searching', notes: patience === 'fresh' ? facts : [says.searching, ...facts] };
  }
}

const counted = (text: string, count: { done: number; all: number } | null): string =>
  count ? text.replace('{done}', String(count.done)).replace('{all}', String(count.all)) : '';

/** What a page calls by somebody's address is not repeated: nobody needs it to find the place. */
const isAddress = (label: string): boolean => label.includes('@');

/** What wordings of the page mean, by the wording in small letters. */
type Meanings = NonNullable<CardView['says']>['meanings'];

/** A wording of the page, marked, with its own meaning behind it where that is known. */
const quoted = (label: string, meanings: Meanings): string => {
  const meaning = meanings[label.toLowerCase()];
  return `[[${label}]]${meaning ? ` (${meaning})` : ''}`;
};

/** Puts the wordings found on the page into a sentence. */
const fillIn = (text: string, label: string, { address, meanings }: NonNullable<CardView['says']>): string =>
  text.replaceAll('{label}', () => (isAddress(label) ? address : quoted(label, meanings)));

/**
 * The step's own text speaks of the newest wording; where the page says another one, that one is quoted with what it means.
 *
 * @param label the wording on the page
 * @param newest the wording in the text
 */
export const withLabelOnPage = (text: string, label: string, newest: string, meanings: Meanings = {}): string =>
  label && newest && !isAddress(label)
    ? text.replaceAll(quoted(newest, meanings), () => quoted(label, meanings))
    : text;
