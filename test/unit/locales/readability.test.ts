import { expect, it } from 'vitest';
import { guides, store } from '../../../tools/readability/main.ts';

it.each([...guides().map((one) => ['guides', one] as const), ...store().map((one) => ['store texts', one] as const)])(
  'the %s are easily read, and no sentence is over 25 words',
  (_, { score, bar, longest, lang }) => {
    expect(score, lang).toBeGreaterThanOrEqual(bar);
    expect(longest, lang).toBeLessThanOrEqual(25);
  },
);
