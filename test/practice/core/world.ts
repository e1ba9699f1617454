import { randomInt } from 'node:crypto';
import { freshState, type PracticeState } from './state.ts';

/** Which of Aruba's designs is played. */
export type Generation = '2023' | '2026';

export const GENERATIONS: readonly Generation[] = ['2023', '2026'];

/** Everything that the pages depend on. There is one person with one mailbox, and therefore one state. */
export interface World {
  generation: Generation;
  readonly state: PracticeState;
  /** Stands for Angular's build: the numbers in `_ngcontent-ng-c…` derive from it and change with every server start. */
  readonly build: number;
}

export const makeWorld = (generation: Generation): World => ({
  generation,
  state: freshState(),
  build: randomInt(1_000_000, 9_999_999),
});
