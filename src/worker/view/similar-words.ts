/** Words that say nothing of what is meant, in the three languages. */
const EMPTY = new Set(
  `a ad al alla che chi come con da del della di e è ho il in io la le lo ma mi mia mio nel non o per più piu può puo si su suo un una
  ich habe hat mein meine meinen ist sind der die das dem den ein eine einen und oder auf zu zum zur im in an am mit von für fur nicht mehr es
  wie was will wir sie man kann muss dass bitte ihr i a an the is are my me to of for on in at it this that and or not no have has with how
  what do does did can be want please voglio devo posso`
    .split(/\s+/)
    .map(plain),
);

/** Small letters without accents. */
function plain(word: string): string {
  return word.toLowerCase().replaceAll('ß', 'ss').normalize('NFD').replaceAll(/\p{M}/gu, '');
}

/**
 * The words of a text that say something, in small letters without accents. Where all are empty ones, all of them.
 * @example wordsOf('Ich habe ein neues Handy') // ['neues', 'handy']
 */
export function wordsOf(text: string): string[] {
  const words = plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !EMPTY.has(word));
  return [...new Set(telling.length > 0 ? telling : words)];
}

/** Shorter words are alike only when they are the same, in letters. */
const SHORT = 4;

/**
 * How alike two words are: 1 the same, less for another ending, a part of a compound or one letter that is wrong, 0 for others.
 * @example alike('neues', 'neu') // 0.8
 */
export function alike(asked: string, own: string): number {
  if (asked === own) return 1;
  const [short, long] = asked.length < own.length ? [asked, own] : [own, asked];
  if (short.length < 3) return 0;
  if (long.startsWith(short) && (short.length >= SHORT || long.length - short.length <= 2)) return 0.8;
  if (short.length < SHORT) return 0;
  if (stemOf(asked) === stemOf(own)) return 0.7;
  // German compounds: "Handynummer".
  if (own.includes(asked)) return 0.5;
  return short.length > SHORT && isOneLetterOff(short, long) ? 0.5 : 0;
}

/** The beginning that a word keeps in other forms. */
const stemOf = (word: string): string => word.slice(0, Math.max(SHORT, Math.ceil(word.length * 0.6)));

/** One letter more, less or another. */
function isOneLetterOff(short: string, long: string): boolean {
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.length === long.length
    ? short.slice(at + 1) === long.slice(at + 1)
    : short.slice(at) === long.slice(at + 1);
}
