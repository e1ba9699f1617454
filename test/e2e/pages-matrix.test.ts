import { mkdirSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { visibleMarks, watchErrors } from '../practice/look.ts';
import { openScene, SCENES } from '../practice/scenes.ts';
import { type Practice, startPractice } from '../practice/server.ts';
import { launch } from '../support/browser.ts';

/** The page map as in the product: the bench build has the same modules. */
const BENCH = readFileSync('dist/bench/bench.iife.js', 'utf8');

/** A folder for pictures of all scenes; none are taken without it. */
const SHOTS = process.env.PRACTICE_SHOTS;

let practice: Practice;
let browser: Browser;
let page: Page;
let errors: string[];

beforeAll(async () => {
  practice = await startPractice({ generation: '2026' });
  ({ browser } = await launch({ resolverRules: practice.resolverRules, extension: null }));
  page = await browser.newPage();
  errors = watchErrors(page);
  if (SHOTS) mkdirSync(SHOTS, { recursive: true });
});
afterAll(async () => {
  await browser?.close();
  await practice?.close();
});

/**
 * Every page of the practice site, in every state and both generations: it is sound itself, and against the whole page map
 * the right detector answers and no other.
 */
test.each(SCENES)('$generation $name is $page', async (scene) => {
  errors.length = 0;
  await openScene(page, practice, scene);
  const names = scene.marks ?? [];
  await expect.poll(() => visibleMarks(page)).toEqual(expect.arrayContaining(names));
  const seen = await visibleMarks(page);
  for (const name of names) expect(seen.filter((other) => other === name)).toHaveLength(1);
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
});
