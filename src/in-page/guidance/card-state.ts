import type { CardAim, CardSays, CardView } from '../../messages/views.ts';
import { type Assessment, ringOf } from './finding.ts';
import { setWords, translatedSituation } from './translated-situation.ts';

/** `data-state` of the card; fixed by the contract with outside tests. */
export type CardState =
  | 'ready'
  | 'loading'
  | 'searching'
  | 'located'
  | 'covered'
  | 'not-found'
  | 'translated'
  | 'elsewhere'
  | 'done';

/** How long something has been missing. */
export type Patience = 'fresh' | 'waiting' | 'over';

/** What the user has pressed at this step, and what happened beside it. */
export interface Pressed {
  /** How often "I can't find it" was pressed. */
  help: 0 | 1 | 2;
  /** "I have already done that" was pressed, and nothing shows it. */
  isDoubted: boolean;
  /** Another control of the same name was clicked. */
  isOther: boolean;
  isRestartAsked: boolean;
  /** The page is not complete. */
  isLoading: boolean;
}

/** Nothing was pressed yet, on a page that is complete. */
export const NOTHING_PRESSED: Pressed = {
  help: 0,
  isDoubted: false,
  isOther: false,
  isRestartAsked: false,
  isLoading: false,
};

/** What the card adds to the step's own text for what was found, and the state it shows. */
export interface Situation {
  state: CardState;
  /** Sentences, the most urgent first. */
  notes: string[];
  /** The step's text speaks of another control than the ringed one and stands back. */
  instead: boolean;
  /** The user's word replaces the page's: "I see it, go on". */
  asksUser: boolean;
  /** Where something else has to be done first: what that looks like. */
  drawing?: CardView['drawing'];
}

/**
 * Says what was found, in the view's words.
 *
 * @param patience how long the target or the page has been missing
 */
export function situation(view: CardView, seen: Assessment, patience: Patience, pressed = NOTHING_PRESSED): Situation {
  const { says, aim, restart } = view;
  const asked = pressed.isRestartAsked && restart ? [restart.ask] : [];
  const plain = { notes: asked, instead: false, asksUser: false };
  if (view.mode === 'finished') return { ...plain, state: 'done' };
  if (!says || !aim) return { ...plain, state: 'ready' };
  const patient = pressed.help > 0 ? 'over' : patience;
  const found = translatedSituation(says, aim, seen, patient) ?? underlying(says, aim, seen, patient, pressed);
  const first = [
    ...asked,
    ...doubt(says, seen, pressed),
    ...(pressed.isOther ? [labelled(says.other, seen, says)] : []),
  ];
  const notes = [...first, ...helped(says, found, pressed), besideRing(says, seen)].filter(Boolean);
  return { ...found, notes: [...new Set(notes)] };
}

/** What is answered when somebody says that a step is done, and nothing shows it. */
function doubt(says: CardSays, seen: Assessment, { isDoubted }: Pressed): string[] {
  if (!isDoubted) return [];
  switch (seen.found) {
    case 'target':
    case 'disabled':
    case 'also':
      return [labelled(says.still, seen, says), says.sure];
    case 'elsewhere':
    case 'way':
      return [says.elsewhere[seen.page] ?? says.notSeen, says.sure];
    default:
      return [says.notSeen, says.sure];
  }
}

/** Help that was asked for: whom to ask, behind all that is said anyway; the second time, what is left to do. */
function helped(says: CardSays, { notes, state, drawing }: Situation, { help }: Pressed): string[] {
  // Where it is known what is wrong, neither the address nor Aruba is to blame.
  if (drawing !== undefined) return help > 0 ? [...notes, says.further.at(-1) ?? ''] : notes;
  if (help === 2) return says.further;
  return help === 1 && state !== 'not-found' ? [...notes, says.further.at(-1) ?? ''] : notes;
}

/**
 * What is still Italian on a page that was translated is shown as ever; the rest of the page may not be what the card speaks of. What
 * is shown in another language by a wording that nobody has seen may be something else.
 */
function besideRing({ translation: say }: CardSays, seen: Assessment): string {
  if (seen.isGuess) return setWords(say, seen);
  return seen.translation?.is === 'translated' && (ringOf(seen) || seen.found === 'nothing-to-find') ? say.ring : '';
}

/** A situation in which nothing is said but what stands beside it. */
const plainly = (state: CardState, ...notes: string[]): Situation => ({
  state,
  notes,
  instead: false,
  asksUser: false,
});

function underlying(
  says: CardSays,
  aim: CardAim,
  seen: Assessment,
  patience: Patience,
  { isLoading }: Pressed,
): Situation {
  const facts = seen.facts.flatMap((fact) => (aim.reports.includes(fact) ? [says.facts[fact] ?? ''] : []));
  const fill = (text: string) => labelled(text, seen, says);
  // Whoever asks for help, or has waited for long, is told more than what is to be seen.
  const more = patience === 'over' ? [says.trouble] : [];
  const where = patience === 'over' ? [says.ring, says.where, says.trouble] : [];
  if (isLoading && isMissing(seen)) return plainly('loading', ...(patience === 'fresh' ? [] : [says.loading]));
  switch (seen.found) {
    case 'nothing-to-find':
      return plainly('ready', ...more, ...facts);
    case 'target': {
      const open = isOpenGroup(aim, seen) ? fill(says.expanded) : '';
      return plainly('located', counted(says.counted, seen.count), open, ...facts, ...where);
    }
    case 'disabled':
      return plainly('located', fill(says.disabled), ...facts, ...where);
    case 'also':
      return { ...plainly('located', says.also, ...more), instead: true };
    case 'opener':
      return plainly('located', fill(says.opener), ...facts, ...where);
    case 'confirm':
      return { ...plainly('located', fill(says.confirm), ...more), instead: true };
    case 'covered': {
      const text = (seen.ring && says.covers[seen.cover]) || says.covers.unknown || '';
      return { ...plainly('covered', fill(text), ...more), instead: true };
    }
    case 'way':
      return { ...plainly('elsewhere', says.elsewhere[seen.page] ?? '', fill(says.way), ...more), instead: true };
    case 'elsewhere':
      return elsewhere(says, aim, seen.page, patience);
    case 'missing':
      return missing(says, facts, patience);
  }
}

/** A group whose entries are there to be chosen from. */
const isOpenGroup = ({ proofs }: CardAim, { isExpanded }: { isExpanded: boolean }): boolean =>
  isExpanded && !proofs.includes('click');

const isMissing = ({ found, page }: Assessment): boolean =>
  found === 'missing' || (found === 'elsewhere' && page === 'unknown');

/** The step's page is not the one that is open, and nothing here leads to it. */
function elsewhere(says: CardSays, aim: CardAim, page: Assessment['page'], patience: Patience): Situation {
  const isUnknown = page === 'unknown';
  if (isUnknown && patience === 'fresh') return plainly('searching');
  const noWay = aim.deadEnds.some((deadEnd) => deadEnd === page) ? '' : says.noWay;
  const more = patience === 'over' ? [says.trouble] : [];
  return { ...plainly('elsewhere', says.elsewhere[page] ?? '', noWay, ...more), instead: !isUnknown };
}

/** The page is the right one, and the target is not there. */
function missing(says: CardSays, facts: string[], patience: Patience): Situation {
  if (patience === 'fresh') return plainly('searching', ...facts);
  if (patience === 'waiting') return plainly('searching', says.searching, ...facts);
  const notes = [says.notFound, says.where, says.notFoundAsk, says.trouble, ...facts];
  return { ...plainly('not-found', ...notes), asksUser: true };
}

/** A sentence with the wording of the ringed control in it. */
const labelled = (text: string, seen: Assessment, says: CardSays): string =>
  fillIn(text, 'label' in seen ? seen.label : '', says);

const counted = (text: string, count: { done: number; all: number } | null): string =>
  count ? text.replace('{done}', String(count.done)).replace('{all}', String(count.all)) : '';

/** What a page calls by somebody's address is not repeated: nobody needs it to find the place. */
const isAddress = (label: string): boolean => label.includes('@');

/** What wordings of the page mean, by the wording in small letters. */
type Meanings = CardSays['meanings'];

/** A wording of the page, marked, with its own meaning behind it where that is known. */
const quoted = (label: string, meanings: Meanings): string => {
  const meaning = meanings[label.toLowerCase()];
  return `[[${label}]]${meaning ? ` (${meaning})` : ''}`;
};

/** Puts the wordings found on the page into a sentence. */
const fillIn = (text: string, label: string, { address, meanings }: CardSays): string =>
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
