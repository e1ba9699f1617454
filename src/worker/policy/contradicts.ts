import { normalise, wordsOf } from '../../in-page/locate/normalise.ts';
import { starts, synonymsOf } from '../../in-page/locate/synonyms.ts';
import { contradiction, renamed } from '../../in-page/locate/words.ts';

/**
 * What a control does that takes something back, by kind, as beginnings of words. A wording of one of these kinds is only
 * believed of a control of which a wording of that kind is known: whoever presses it by mistake loses something.
 */
const TAKING_BACK = [
  'annull chiud indietro esci uscit preceden abbandon interromp termina disconnett cancel close back exit abort quit logout previous out',
  'disattiv disabilit spegn sospend disable deactivat suspend off',
  'elimin rimuov cancell svuot revoc reset ripristin dissoci scolleg azzer delete remove erase clear revoke unlink discard',
  'rifiut nega declin respin reject deny refus',
  'blocc block lock',
].map((line) => line.split(' '));

/** Opposites that only matter here, beside those of the locator. */
const PAIRS = [
  'associ colleg connett|dissoci scolleg disconnett',
  'inizi avvia comincia start begin|termina fine finisc stop interromp',
  'approv autorizz permett consent allow|rifiut nega blocc viet',
  'attiv abilit accend enabl activat|disattiv disabilit spegn sospend disabl deactivat',
  'precedent|successiv',
  'entrata ingresso in|uscita',
].map((line) => line.split('|').map((side) => side.split(' ')) as [string[], string[]]);

/** Whether a wording says the opposite of another one, or takes back what the other one does. */
export function isOpposite(wording: string, label: string): boolean {
  if (contradicts(wording, label)) return true;
  const others = formsOf(label);
  return formsOf(wording).some((form) => others.some((one) => contradicts(form, one)));
}

/** Whether a wording takes something back, in a way that none of a control's known wordings does. */
export function takesBack(wording: string, known: readonly string[]): boolean {
  const kinds = (text: string) => TAKING_BACK.flatMap((kind, at) => (isOfKind(text, kind) ? [at] : []));
  const own = known.flatMap(kinds);
  return kinds(wording).some((kind) => !own.includes(kind));
}

const isOfKind = (text: string, kind: string[]): boolean => says(wordsOf(text), kind);

/** "Riattiva" and "Reactivate" switch on as "Attiva" does: to do a thing again is to do it. */
const begins = (word: string, beginnings: string[]): boolean =>
  starts(word, beginnings) || (/^r[ei].{4}/.test(word) && starts(word.slice(2), beginnings));

function contradicts(a: string, b: string): boolean {
  const why = contradiction(a, b);
  if (why === 'number') return hasNumber(a) && hasNumber(b);
  if (why !== null) return true;
  const [words, others] = [wordsOf(a), wordsOf(b)];
  return PAIRS.some(
    ([one, other]) => (says(words, one) && says(others, other)) || (says(words, other) && says(others, one)),
  );
}

const says = (words: string[], beginnings: string[]): boolean => words.some((word) => begins(word, beginnings));

/** A text without a number contradicts nothing by numbers. */
const hasNumber = (text: string): boolean => contradiction(text, '') === 'number';

/** A wording with each of its words once replaced by every other word for the same. */
function formsOf(text: string): string[] {
  const words = wordsOf(text);
  return words.flatMap((word, at) => synonymsOf(word).map((other) => words.with(at, other).join(' ')));
}

/** How much a wording is like a label: 1 is the same, 0 something else. */
export const closeness = (wording: string, label: string): number =>
  normalise(wording) === normalise(label) ? 1 : Math.min(0.99, renamed(label, wording, new Set()));
