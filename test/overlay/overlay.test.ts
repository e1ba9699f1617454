import { existsSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { attempt, titleOf } from './attempt.ts';
import { ELSEWHERE, SITUATIONS } from './situations.ts';
import { type OverlayStage, raiseOverlayStage } from './stage.ts';

/** Our overlay in every situation of `overlay-behaviours.md` that a page can show, and in some more. */
let stage: OverlayStage;

beforeAll(async () => {
  stage = await raiseOverlayStage();
});
afterAll(() => stage?.close());

test.each(SITUATIONS.map((one) => ({ one, title: titleOf(one) })))('$title', ({ one }) =>
  attempt(stage.browser, stage.origin, stage.library, one),
);

test('all sixty are tested, here or elsewhere', () => {
  const here = SITUATIONS.map(({ number }) => number).filter((number) => number > 0);
  const all = [...here, ...Object.keys(ELSEWHERE).map(Number)].sort((a, b) => a - b);
  expect(all).toEqual(Array.from({ length: 60 }, (_, index) => index + 1));
  for (const file of Object.values(ELSEWHERE)) expect(existsSync(file), file).toBe(true);
});
