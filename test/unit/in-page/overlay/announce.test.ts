// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { announce } from '../../../../src/in-page/overlay/input.ts';

const hear = async (...said: [text: string, isNew: boolean][]): Promise<string> => {
  const region = document.createElement('div');
  const { signal } = new AbortController();
  for (const [text, isNew] of said) announce(region, text, signal, isNew);
  await vi.waitUntil(() => region.textContent !== '');
  return region.textContent ?? '';
};

it('what comes meanwhile is told with the step', async () => {
  expect(await hear(['Step 3.', true], ['The page says: off.', false])).toBe('Step 3. The page says: off.');
});

it('a step that has gone before it was told is not told any more', async () => {
  expect(await hear(['Step 3.', true], ['Step 4.', true], ['The page says: off.', false])).toBe(
    'Step 4. The page says: off.',
  );
});
