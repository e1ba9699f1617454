import type { Marks } from './marks.ts';
import type { Random } from './random.ts';

/** What a change may use. */
export interface Scope {
  random: Random;
  marks: Marks;
}

/** A change that a redesign makes to a page. */
export type Change = (scope: Scope) => void;
