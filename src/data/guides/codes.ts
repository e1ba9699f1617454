import { GUIDE_IDS, GUIDES, guideById, stepCode } from './catalogue.ts';
import type { GuideId } from './guide.ts';

/** A step that a code can mean. */
export interface CodePlace {
  code: string;
  guide: GuideId;
  step: string;
}

/** No code is longer, however it is split. In digits. */
const MAX_LENGTH = 6;

/**
 * The pairs of numbers that a typed code can mean, of those that exist. A hyphen (or any other sign) between two numbers
 * divides them for certain; without one every division is tried.
 *
 * @param text as somebody typed or said it: `7-4`, `74`, `7 4`, `７–４`, `Schritt 7.4`
 * @param counts how many steps each guide has, in the order of the catalogue
 * @returns the pairs, counted from 1; `null` when there is no number in the text
 * @example pairsIn('112', [12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2]) // [[1, 12], [11, 2]]
 */
export function pairsIn(text: string, counts: readonly number[]): [number, number][] | null {
  const plain = withPlainDigits(text);
  const groups = plain.match(/\d+/g);
  if (!groups) return null;
  const exists = ([guide, step]: [number, number]) => step > 0 && step <= (counts[guide - 1] ?? 0);
  const [first, second, ...more] = groups;
  const isPair = second !== undefined && more.length === 0;
  const asTyped: [number, number] = [Number(first), Number(second)];
  if (isPair && exists(asTyped)) return [asTyped];
  // "3 3 8" is a code read out digit by digit; "3-3-8" is none.
  if (groups.length > 1 && /\d[^\d\s]+\s*\d/.test(plain.replace(/\s+/g, ' '))) return [];
  const all = groups.join('');
  if (all.length > MAX_LENGTH) return [];
  const splits = Array.from({ length: all.length - 1 }, (_, at): [number, number] => [
    Number(all.slice(0, at + 1)),
    Number(all.slice(at + 1)),
  ]);
  // Nobody says "one, zero one" for 1-1: "101" is 10-1.
  return splits.filter((pair, at) => all[at + 1] !== '0' && exists(pair));
}

/** Digits of every script as 0 to 9: some keyboards and telephones write others. */
function withPlainDigits(text: string): string {
  return text.normalize('NFKC').replace(/\p{Nd}/gu, (digit) => {
    const at = digit.codePointAt(0) ?? 0;
    let zero = at;
    // The digits of a script lie side by side and begin with its zero.
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
    return String((at - zero) % 10);
  });
}

/**
 * The steps that a typed code can mean.
 * @returns none for a code that there is not, several where it can be divided in several ways, `null` for no code at all
 */
export function placesOf(text: string): CodePlace[] | null {
  const counts = GUIDE_IDS.map((id) => guideById(id)?.steps.length ?? 0);
  const pairs = pairsIn(text, counts);
  return pairs?.flatMap(([guide, step]) => placeAt(guide, step)) ?? null;
}

function placeAt(guideNumber: number, stepNumber: number): CodePlace[] {
  const guide = GUIDES.find(({ id }) => id === GUIDE_IDS[guideNumber - 1]);
  const step = guide?.steps[stepNumber - 1];
  return guide && step ? [{ code: stepCode(guide.id, step.id), guide: guide.id, step: step.id }] : [];
}
