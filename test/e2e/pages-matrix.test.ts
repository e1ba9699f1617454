import { mkdirSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Compared } from '../../tools/bench/names/inside.ts';
import { visibleMarks, watchErrors } from '../practice/look.ts';
import { openScene, SCENES } from '../practice/scenes.ts';
import { type Practice, startPractice } from '../practice/server.ts';
import { launch } from '../support/browser.ts';
import { bundle } from '../support/bundle.ts';
import { Renewed } from '../support/renewed.ts';

/** The page map and the locator as in the product: the bench build has the same modules. */
const BENCH = readFileSync('dist/bench/bench.iife.js', 'utf8');

/** A folder for pictures of all scenes; none are taken without it. */
const SHOTS = process.env.PRACTICE_SHOTS;

let practice: Practice;
let browser: Browser;
let page: Page;
let errors: string[];
let names: string;

beforeAll(async () => {
  practice = await startPractice({ generation: '2026' });
  ({ browser } = await launch({ resolverRules: practice.resolverRules, extension: null }));
  page = await browser.newPage();
  errors = watchErrors(page);
  names = await bundle('tools/bench/names/inside.ts');
  if (SHOTS) mkdirSync(SHOTS, { recursive: true });
});
afterAll(async () => {
  await browser?.close();
  await practice?.close();
});

/** The pages of 2023 come first: what was described on them is looked for on those of 2026. */
const IN_TIME = SCENES.toSorted((one, other) => Number(one.generation) - Number(other.generation));
const renewed = new Renewed();
const compared: Compared[] = [];

/**
 * Every page of the practice site, in every state and both generations: it is sound itself, and against the whole page map
 * the right detector answers and no other. What is asked of all pages together is collected on the way.
 */
test.each(IN_TIME)('$generation $name is $page', async (scene) => {
  errors.length = 0;
  await openScene(page, practice, scene);
  const marks = scene.marks ?? [];
  await expect.poll(() => visibleMarks(page)).toEqual(expect.arrayContaining(marks));
  const seen = await visibleMarks(page);
  for (const name of marks) expect(seen.filter((other) => other === name)).toHaveLength(1);
  expect(await page.$eval('[role=note]', (note) => note.textContent)).toBe('Sito di esercitazione · non è Aruba');
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(sideways).toBeLessThanOrEqual(0);
  expect(errors).toEqual([]);
  if (SHOTS) await page.screenshot({ path: `${SHOTS}/${scene.generation}-${scene.name}.png` as const });

  await page.evaluate(BENCH);
  const detected = await page.evaluate(() => {
    const bench = Reflect.get(globalThis, 'pecPassoBench') as {
      pages: { detect(url: string, document: Document): { page: string; confidence: number } };
    };
    return bench.pages.detect(location.href, document);
  });
  expect(detected.page).toBe(scene.page);
  if (scene.page !== 'unknown') expect(detected.confidence).toBeGreaterThan(0.5);

  if (scene.generation === '2023') await renewed.describe(page, scene);
  else await renewed.find(page, scene);
  await page.evaluate(names);
  compared.push(...(await page.evaluate(() => (Reflect.get(globalThis, 'compareNames') as () => Compared[])())));
});

// The list of all: `npm run bench -- names`.
test('names are the standard ones, but for differences that are meant', () => {
  const share = compared.filter(({ why }) => why === 'same').length / compared.length;
  expect(compared.length).toBeGreaterThan(2000);
  expect(share).toBeGreaterThan(0.9);
  // One kind in a thousand may be new: whoever meets it decides what it is.
  const unexplained = compared.filter(({ why }) => why === 'unexplained');
  expect(unexplained.length, JSON.stringify(unexplained)).toBeLessThanOrEqual(compared.length / 1000);
});

describe('what was described on a page of 2023', () => {
  /**
   * In 2026 the head of the group and the entry in it have one name, in 2023 only one of them was there; and the button of a
   * menu is its opener only while the menu is closed.
   */
  const AMBIGUOUS = ['webmailSettings.mailbox', 'webmailMessages.settings.opener', 'accountHome.menu.opener'];
  const answers = (letter: string) =>
    renewed.answers.filter((one) => one.letter === letter && !AMBIGUOUS.includes(one.mark));

  test('is found on the page of 2026, where it is there', () => {
    const there = answers('C').length + answers('W').length + answers('A').length;
    expect(there).toBeGreaterThan(100);
    expect(answers('C').length / there, JSON.stringify(answers('A'))).toBeGreaterThan(0.8);
  });

  test('and is never taken for something else', () => {
    expect(answers('W')).toEqual([]);
    expect(answers('G')).toEqual([]);
  });
});
