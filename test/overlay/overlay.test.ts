import { existsSync } from 'node:fs';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from '../support/browser.ts';
import { attempt, titleOf } from './attempt.ts';
import { type Library, ours } from './libraries.ts';
import { serveFixtures } from './scene.ts';
import { ELSEWHERE, SITUATIONS } from './situations.ts';

/** Our overlay in every situation of `overlay-behaviours.md` that a page can show, and in some more. */
let browser: Browser;
let library: Library;
let fixtures: Awaited<ReturnType<typeof serveFixtures>>;

beforeAll(async () => {
  [fixtures, library, { browser }] = await Promise.all([
    serveFixtures(),
    ours(),
    launch({ resolverRules: '', extension: null }),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await fixtures?.close();
});

test.each(SITUATIONS.map((one) => ({ one, title: titleOf(one) })))('$title', ({ one }) =>
  attempt(browser, fixtures.origin, library, one),
);

test('all sixty are tested, here or elsewhere', () => {
  const here = SITUATIONS.map(({ number }) => number).filter((number) => number > 0);
  const all = [...here, ...Object.keys(ELSEWHERE).map(Number)].sort((a, b) => a - b);
  expect(all).toEqual(Array.from({ length: 60 }, (_, index) => index + 1));
  for (const file of Object.values(ELSEWHERE)) expect(existsSync(file), file).toBe(true);
});
