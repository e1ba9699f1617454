import { expect, test } from 'vitest';
import { fuzz } from '../../tools/fuzz-written/fuzz.ts';

const COUNT = 200;

test(`nothing of ${COUNT} random lists and messages is taken for the site's own`, { timeout: 240_000 }, async () => {
  const seed = Number(process.env.FUZZ_SEED || Date.now() % 1_000_000);
  console.log(`FUZZ_SEED=${seed}`);
  const misses = await fuzz(seed, COUNT);
  expect(misses.map(({ what, told, markup, skeleton }) => `${what} ${told} (${markup}, ${skeleton})`)).toEqual([]);
});
