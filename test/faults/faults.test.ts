import { test } from 'vitest';
import { faultWalks } from './walks.ts';

/** These with a fixed seed, so that a red run is a change of ours. More of them, with new seeds, and the shortest form of one that failed: `npm run soak`. */
// The panel shows an older list after "close" and a record of the first release: to be mended first of all.
test.fails(
  '40 walks in which everything goes wrong lose no step, invent none, and throw nothing [M1]',
  {
    timeout: 400_000,
  },
  () => faultWalks({ numRuns: 40, seed: 20_261_122, most: 7, isShortened: false }),
);
