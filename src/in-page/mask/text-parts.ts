import { normalise, wordsOf } from '../locate/normalise.ts';
import { INTERFACE_WORDS } from './ui-words.ts';

/** One sign that is drawn like an icon, and none of the letters in circles and boxes. */
const PICTURE = /^\s*(?![\u2460-\u24ff\u{1f100}-\u{1f1ff}])[\p{So}\p{Sm}]\ufe0f?\s*$/u;

/** A part of a text node, from and to a character. */
export interface Part {
  from: number;
  to: number;
}

/** Letters, the signs that stand between them, and a tick before them. What else there is may be letters in disguise. */
const PLAIN = /(?<=^\s*)[✓✔]|[\p{L}\p{M}\p{P}\p{Zs}\s\u00ad\u200b-\u200d\ufeff+=<>|×→←]+/gu;
/** Numbers, with what joins and encloses them. */
const NUMBER = /[([（［]?\s*[+\p{Sc}]?\p{N}[\p{N}\p{Sc}.,:/\s+-]*[)\]）］]?/gu;
/** Signs that close, open, part or mark something. */
const SIGNS = /^\s*(?:[!-/:-@[-`{-~×✕✖…›‹«»•·–—⋮⋯☰▾▼▸►✓✔*]{1,3}|[\ue000-\uf8ff])\s*$/u;

/** What a control says in so many words is its name. */
const NAME_WORDS = 8;

/** The name of a control or of a public institution: short, without an address, a number or a date. */
export const isName = (data: string): boolean =>
  !/[@\p{N}]/u.test(data) && data.trim().split(/\s+/).length <= NAME_WORDS;

/**
 * All of a known text but what does not belong to its wording: counts, and signs that could be letters.
 * @param at where it begins in the text that it is a part of
 */
export function openParts(data: string, at = 0): Part[] {
  const words = new Set(wordsOf(data).filter((word) => /^[\p{L}\p{M}\p{N}]+$/u.test(word)));
  let open: Part[] = [...data.matchAll(/[^\p{N}]+|\p{N}+/gu)].flatMap(({ 0: run, index }) => {
    if (/\p{N}/u.test(run)) return words.has(normalise(run)) ? [{ from: index, to: index + run.length }] : [];
    return [...run.matchAll(PLAIN)].map((plain) => partOf(plain, index));
  });
  for (const { 0: number, index } of data.matchAll(NUMBER)) {
    if (words.has(normalise(number))) continue;
    open = open.flatMap((part) => without(part, { from: index, to: index + number.length }));
  }
  return joined(open).map(({ from, to }) => ({ from: from + at, to: to + at }));
}

/** The words of a declaration that could be in anybody's: no names, no numbers, no addresses. */
export function wordParts(data: string): Part[] {
  const open: Part[] = [];
  let isBeginning = true;
  for (const match of data.matchAll(/\S+\s*/g)) {
    const [word] = match;
    const isPlain = /^[\p{P}]*[\p{L}\p{M}'’]+[\p{P}]*\s*$/u.test(word);
    const isSmall = /^[\p{P}]*\p{Ll}/u.test(word) || isBeginning || INTERFACE_WORDS.has(normalise(word));
    if (isPlain && isSmall) open.push(partOf(match, 0));
    isBeginning = /[.:;]\s*$/.test(word);
  }
  return joined(open);
}

/**
 * A text of signs alone is readable when it is nothing but the face of a control.
 * @param isOfLabel it stands beside a label, where it can be any single picture
 */
export const signParts = (data: string, isOfLabel = false): Part[] =>
  SIGNS.test(data) || (isOfLabel && PICTURE.test(data)) ? [{ from: 0, to: data.length }] : [];

const partOf = ({ 0: text, index }: RegExpMatchArray, from: number): Part => {
  const begin = from + (index ?? 0);
  return { from: begin, to: begin + text.length };
};

const without = (part: Part, hole: Part): Part[] =>
  [
    { from: part.from, to: Math.min(part.to, hole.from) },
    { from: Math.max(part.from, hole.to), to: part.to },
  ].filter(({ from, to }) => to > from);

/** The same pieces of a text in order, those that meet or overlap as one. */
export const united = (parts: Part[]): Part[] => joined(parts.toSorted((one, other) => one.from - other.from));

function joined(parts: Part[]): Part[] {
  const all: Part[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (last && part.from <= last.to) last.to = Math.max(last.to, part.to);
    else all.push({ ...part });
  }
  return all;
}
