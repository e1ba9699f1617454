import { test } from 'vitest';
import { SEED } from '../support/property.ts';
import { faultWalks } from './walks.ts';

/** More of them, and the shortest form of one that failed: `npm run soak`. */
test(
  '40 walks in which everything goes wrong lose no step, invent none, and throw nothing [M1]',
  {
    timeout: 400_000,
  },
  () => faultWalks({ numRuns: 40, seed: SEED, most: 7, isShortened: false }),
);
