import * as v from 'valibot';

/** What no text of an organisation may hold: square brackets set labels off, braces are filled in by the card. */
const MARKS = String.raw`\p{Cc}\p{Cf}\p{Zl}\p{Zp}[\]{}<>`;

const ONE_LINE = new RegExp(`^[^${MARKS}]*$`, 'u');
const LINES = new RegExp(`^(?:[^${MARKS}]|\n)*$`, 'u');
const ANY_MARK = new RegExp(`[${MARKS}]`, 'gu');

const without = (marks: RegExp, most: number) =>
  v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most), v.regex(marks));

/** One line without marks. @param most in characters */
export const lineOf = (most: number) => without(ONE_LINE, most);

/** Lines without marks, shown as they are written. @param most in characters, all lines together */
export const linesOf = (most: number) => without(LINES, most);

/** A text with spaces in place of its marks, for a sentence that quotes it. */
export const unmarked = (text: string): string => text.replaceAll(ANY_MARK, ' ');
