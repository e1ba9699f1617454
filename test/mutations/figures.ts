import type { Answer, Set as LabelSet } from './inside/main.ts';

/** The five figures of one set: cases, and of how many questions. */
export interface Figures {
  there: number;
  correct: number;
  wrong: number;
  takenAway: number;
  lookalike: number;
  notHere: number;
  gone: number;
  otherPage: number;
  wrongPage: number;
  /** Of those on a wrong page: the page check would not have stopped them. */
  wrongPageTaken: number;
}

/** Counts the answers of one set. */
export function figuresOf(answers: readonly Answer[], set: LabelSet): Figures {
  const own = answers.filter((answer) => answer.set === set);
  const count = (test: (answer: Answer) => boolean) => own.filter(test).length;
  return {
    there: count(({ asked }) => asked === 'there'),
    correct: count(({ letter }) => letter === 'C'),
    wrong: count(({ letter }) => letter === 'W'),
    takenAway: count(({ asked }) => asked === 'taken away'),
    lookalike: count(({ letter }) => letter === 'L'),
    notHere: count(({ asked }) => asked === 'not here'),
    gone: count(({ letter }) => letter === 'G'),
    otherPage: count(({ asked }) => asked === 'other page'),
    wrongPage: count(({ letter }) => letter === 'P'),
    wrongPageTaken: count(({ letter, pageTaken }) => letter === 'P' && pageTaken),
  };
}

/** Most and least that is allowed, in per cent; from the issue of the locator. */
export const BARS: Record<LabelSet, { correct: number; wrong: number; lookalike: number; gone: number }> = {
  kept: { correct: 97, wrong: 0.2, lookalike: 1, gone: 0 },
  changed: { correct: 80, wrong: 0.2, lookalike: 1, gone: 0 },
};

/** A share in per cent; 0 of nothing is 0. */
export const percent = (part: number, whole: number): number => (whole ? (100 * part) / whole : 0);
