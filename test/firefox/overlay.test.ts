import puppeteer, { type Browser } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '../../tools/lib/browsers.mjs';
import { attempt, titleOf } from '../overlay/attempt.ts';
import { type Library, ours } from '../overlay/libraries.ts';
import { serveFixtures } from '../overlay/scene.ts';
import { SITUATIONS } from '../overlay/situations.ts';

/** What only Chromium's protocol for developers can bring about or look into. */
const ELSEWHERE = [
  'screen reader: dialog with name and description, a step is announced once',
  'reduced motion',
  'forced colours',
  'text of twice the size in the browser',
  'started and stopped many times',
  'pinch zoom and page scale',
  'the page goes to full screen',
  'printing',
];
const HERE = SITUATIONS.filter(({ title }) => !ELSEWHERE.includes(title));

/** Our overlay in Firefox, in every situation that can be brought about there. */
let browser: Browser;
let library: Library;
let fixtures: Awaited<ReturnType<typeof serveFixtures>>;

beforeAll(async () => {
  const executablePath = findBrowser('firefox');
  if (!executablePath) throw new Error('no Firefox found: run "npm test" or set FIREFOX to its path');
  [fixtures, library, browser] = await Promise.all([
    serveFixtures(),
    ours(),
    puppeteer.launch({ browser: 'firefox', executablePath, defaultViewport: { width: 1280, height: 800 } }),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await fixtures?.close();
});

test('only what cannot be brought about is left out', () => {
  expect(HERE.length).toBe(SITUATIONS.length - ELSEWHERE.length);
});

test.each(HERE.map((one) => ({ one, title: titleOf(one) })))('$title', ({ one }) =>
  attempt(browser, fixtures.origin, library, one),
);
