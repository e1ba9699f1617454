import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openScene, SCENES } from '../practice/scenes.ts';
import { type Practice, startPractice } from '../practice/server.ts';
import { launch } from '../support/browser.ts';

/**
 * Every page of the practice site, in every state and both generations, against the whole page map: the right answer on
 * its own pages, and none of the others. The detectors run as in the product (the bench build has the same modules).
 */
const BENCH = readFileSync('dist/bench/bench.iife.js', 'utf8');
let practice: Practice;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  practice = await startPractice({ generation: '2026' });
  ({ browser } = await launch({ resolverRules: practice.resolverRules, extension: null }));
  page = await browser.newPage();
});
afterAll(async () => {
  await browser?.close();
  await practice?.close();
});

describe('every detector on every page', () => {
  for (const scene of SCENES) {
    test(`${scene.generation} ${scene.name} is ${scene.page}`, async () => {
      await openScene(page, practice, scene);
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
  }
});
