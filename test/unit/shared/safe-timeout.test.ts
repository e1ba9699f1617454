import { expect, test } from 'vitest';
import { safeTimeout } from '../../../src/shared/safe-timeout.ts';

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

test('calls once after the time', async () => {
  let calls = 0;
  const begin = performance.now();
  await new Promise<void>((done) =>
    safeTimeout(30, new AbortController().signal, () => {
      calls++;
      done();
    }),
  );
  expect(performance.now() - begin).toBeGreaterThan(25);
  await pause(20);
  expect(calls).toBe(1);
});

test('does not call once aborted', async () => {
  const controller = new AbortController();
  let calls = 0;
  safeTimeout(10, controller.signal, () => calls++);
  controller.abort();
  safeTimeout(0, controller.signal, () => calls++);
  await pause(30);
  expect(calls).toBe(0);
});
