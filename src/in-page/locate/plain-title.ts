import { wordsOf } from './normalise.ts';
import { EMPTY, sameStem } from './words.ts';

/** Beginnings of words that say how something stands, or that it is a part of what was named above it. */
const STATE =
  /^(non?$|not$|stat[ou]s?$|dettagl|attual|scad|valid|(in|dis)?attiv(?!it)|(in)?active$|(dis)?abil|associat|configurat|impostat|generat|creat|rinnovat)/;

/**
 * Whether a title names nothing of its own: it says how something stands ("Stato: Attiva"), in words of `subject` at most. It
 * does not part what stands under it from what is named above.
 */
export function isPlainTitle(title: string, subject: string[]): boolean {
  const words = wordsOf(title);
  const isPlain = (word: string) => STATE.test(word) || EMPTY.has(word) || subject.some((own) => sameStem(own, word));
  return words.length > 0 && words.every(isPlain);
}

/** What a title says before a dash, a colon or a bracket: "Firma Digitale - secondo modo". */
export const headOfTitle = (title: string): string => title.split(/\s[-–—|(]|:\s/)[0] ?? title;
