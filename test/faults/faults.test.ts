import { test } from 'vitest';
import { faultWalks } from './walks.ts';

/** More of them, and a way to repeat one that failed: `npm run soak`. */
test(
  '40 walks in which everything goes wrong lose no step, invent none, and throw nothing [M1]',
  {
    timeout: 400_000,
  },
  () => faultWalks({ numRuns: 40, seed: 20_261_122, most: 7 }),
);
