import { normalise, wordsOf } from './normalise.ts';
import { meaningOf, starts } from './synonyms.ts';

/**
 * Words that mean opposite or mutually exclusive things, as beginnings of words: what stands left of the bar is never
 * taken for what stands right of it. Pairs made by a prefix (attiva/disattiva, blocca/sblocca) need no entry. A name with
 * one word in the place of another is no match anyway; the list is for tooltips and titles, where less is asked.
 */
const OPPOSITES = [
  'accett consent accept allow|rifiut nega declin reject deny refus',
  'avanti prosegu continu next|indietro preceden annull back previous cancel',
  'conferm confirm|annull cancel',
  'invia salva send save|elimin delete annull cancel',
  'apri open|chiud close',
  'mostra show|nascond hide',
  'aggiung crea add create|rimuov elimin remove delete',
  'accend enable activate on|spegn disable deactivate off',
  'accedi entra|esci',
  'sì si yes|no',
  'tutti tutte all|nessun none',
  'primo prima first|ultim last',
  'scarica download|carica upload',
].map((line) => line.split('|').map((side) => side.split(' ')) as [string[], string[]]);

/** Beginnings that turn a word into its opposite. */
const REVERSING = 'dis de des un in im s non'.split(' ');
const NEGATIONS = new Set('non no not senza without mai never nessun nessuna don dont cannot nè né'.split(' '));
const ORDINALS = 'primo prima first|secondo seconda second|terzo terza third|quarto quarta fourth|quinto quinta fifth'
  .split('|')
  .map((line) => line.split(' '));

/** Past participles; "abilita" only looks like one. */
const DONE = /((?<!bil)[aiu]t[oaie]|ed)$/;

/** Whether two words are forms of the same word: "attiva" and "attivare", "disattiva" and "disattivazione". */
export function sameStem(a: string, b: string): boolean {
  if (a === b) return true;
  // "Invia" does something, "inviata" has been done.
  if (DONE.test(a) !== DONE.test(b)) return false;
  const shorter = Math.min(a.length, b.length);
  if (shorter < 4) return false;
  let common = 0;
  while (common < shorter && a[common] === b[common]) common++;
  return common >= 4 && common >= shorter - 2 && common >= Math.max(a.length, b.length) * 0.5;
}

/** Whether two words are forms of the same word, or are used for the same thing. */
const sameMeaning = (a: string, b: string): boolean =>
  sameStem(a, b) || (DONE.test(a) === DONE.test(b) && meaningOf(a) > 0 && meaningOf(a) === meaningOf(b));

/** A wording with every known word replaced by what it means, for comparing texts of different languages. */
export const meaning = (key: string): string =>
  key
    .split(' ')
    .map((word) => meaningOf(word) || word)
    .join(' ');

function reversed(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 4) return false;
  return REVERSING.some(
    (prefix) => long.startsWith(prefix) && sameStem(long.slice(prefix.length), short) && !sameStem(long, short),
  );
}

function numbersIn(words: string[]): string {
  return words
    .map((word) => /^\d+/.exec(word) ?? (ORDINALS.findIndex((forms) => forms.includes(word)) + 1 || ''))
    .filter(Boolean)
    .sort()
    .join();
}

/**
 * Why two wordings can not name the same thing although they look alike, or null. Opposites ("Attiva" / "Disattiva"),
 * a negation in only one of them, different numbers or ordinals.
 */
export function contradiction(a: string, b: string): 'opposite' | 'negation' | 'number' | null {
  const left = wordsOf(a);
  const right = wordsOf(b);
  const onlyLeft = left.filter((word) => !right.some((other) => sameStem(word, other)));
  const onlyRight = right.filter((word) => !left.some((other) => sameStem(word, other)));
  for (const l of onlyLeft)
    for (const r of onlyRight) {
      if (reversed(l, r)) return 'opposite';
      for (const [x, y] of OPPOSITES)
        if ((starts(l, x) && starts(r, y)) || (starts(l, y) && starts(r, x))) return 'opposite';
    }
  if (left.filter((word) => NEGATIONS.has(word)).length % 2 !== right.filter((word) => NEGATIONS.has(word)).length % 2)
    return 'negation';
  if (numbersIn(left) !== numbersIn(right)) return 'number';
  return null;
}

/** Small words that change nothing about what is meant. */
export const EMPTY = new Set(
  'a ad al alla alle ai agli all allo con da dal dalla dei del della delle dell degli di e ed gli i il in la le lo l nel nella per su sul sulla tra un una uno the of to for your my and tua tuo tue tuoi la the on'.split(
    ' ',
  ),
);

/**
 * How much two wordings have in common, 0 to 1: the share of words that both have (forms of a word count nearly the same),
 * weighted by their length. 1 only if they are the same after normalising.
 */
export function likeness(a: string, b: string): number {
  if (normalise(a) === normalise(b)) return normalise(a) ? 1 : 0;
  const left = wordsOf(a);
  const rest = wordsOf(b);
  let all = 0;
  for (const word of [...left, ...rest]) all += weight(word);
  let shared = 0;
  for (const word of left) {
    let at = rest.indexOf(word);
    if (at < 0) at = rest.findIndex((other) => sameMeaning(word, other));
    const [match] = at < 0 ? [] : rest.splice(at, 1);
    if (match) shared += (weight(word) + weight(match)) * (match === word ? 1 : 0.9);
  }
  return all ? Math.min(0.99, shared / all) : 0;
}

const weight = (word: string): number => (EMPTY.has(word) ? 0.1 : Math.min(word.length, 8) / 8);

/** Words that are put before or behind a label without changing what it is the label of. */
const FILLING = new Set(
  'ora adesso subito qui vai vedi gestisci inserisci file passo successivo principale now here please enter'.split(' '),
);

/**
 * Words that join a second thing to do, say by which of several means it is done ("Accedi con QR code"), or with how many
 * ("Rispondi a tutti").
 */
const JOINING = new Set('e ed o and or con with tramite via tutti tutte tutto all'.split(' '));

const joins = (words: string[], others: string[]): boolean =>
  words.some((word) => JOINING.has(word) && !others.includes(word));

/**
 * How likely a control was renamed from one wording to the other, 0 to 1. Words may have been added or left out, and cost
 * nothing if they are in `context` ("Disattiva" → "Disattiva verifica" under "Verifica in 2 passaggi"). One word of meaning in
 * the place of another makes it a different thing ("ricevuta di ritorno" / "ricevuta di consegna"): 0, as for a
 * contradiction; unless both are used for the same ("Prosegui" / "Continua").
 */
export function renamed(a: string, b: string, context: Set<string>): number {
  const left = wordsOf(a);
  const right = wordsOf(b);
  if (!left.length || !right.length) return 0;
  const gone = alone(left, right);
  const come = alone(right, left);
  if (gone.length && come.length) return 0;
  if ((come.length && joins(right, left)) || (gone.length && joins(left, right))) return 0;
  const value = likeness(a, b);
  if (value === 1) return 1;
  const isKnown = [...gone, ...come].every((word) => context.has(word));
  const against = contradiction(a, b);
  // A number that came out of the known surroundings is no other number.
  if (against && (against !== 'number' || gone.length || !isKnown)) return 0;
  // All words of meaning went, or none was there to begin with.
  if (gone.length === meant(left).length || come.length === meant(right).length) return 0;
  if (isKnown) return Math.max(value, 0.9);
  // A single word with others beside it is mostly another thing to do: "Copia" / "Copia indirizzo".
  return meant(left).length === 1 ? Math.min(value, 0.5) : value;
}

/** The words of meaning that the others do not have. */
const alone = (words: string[], others: string[]): string[] =>
  meant(words).filter((word) => !others.some((other) => sameMeaning(word, other)));

const meant = (words: string[]): string[] => words.filter((word) => !EMPTY.has(word) && !FILLING.has(word));

/** Whether a text has no word of meaning that a wording does not have, and is not its negation: a part of it or the same. */
export const saysNoMore = (text: string, wording: string): boolean =>
  !alone(wordsOf(text), wordsOf(wording)).length && (contradiction(text, wording) ?? 'number') === 'number';
