import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type MadePage, PAGES } from '../fixtures/pages/pages.ts';
import { launch } from '../support/browser.ts';
import { bundle } from '../support/bundle.ts';
import type { Recognised } from '../support/pages-inside.ts';

/** Pages in markups as different teams would build them; see `test/fixtures/pages`. */
let browser: Browser;
let page: Page;
let script: string;
const answers = new Map<string, Recognised>();

beforeAll(async () => {
  script = await bundle('test/support/pages-inside.ts');
  ({ browser } = await launch({ resolverRules: '', extension: null }));
  page = await browser.newPage();
});
afterAll(() => browser?.close());

async function recognise({ name, url, html }: MadePage): Promise<Recognised> {
  await page.setContent(html, { waitUntil: 'load' });
  await page.evaluate(script);
  const answer = await page.evaluate(
    (address) => (Reflect.get(globalThis, 'recognise') as (address: string) => Recognised)(address),
    url,
  );
  answers.set(name, answer);
  return answer;
}

test.each(PAGES)('$name', async (made) => {
  const { page: seen, isLoading, ranking } = await recognise(made);
  expect(seen, ranking.join(', ')).toBe(made.page);
  expect(isLoading).toBe(made.isLoading ?? false);
});

describe('nothing hangs on one sign', () => {
  // Of a hundred signs that count for a page, hardly one may decide alone, and never for another page.
  const without = () =>
    PAGES.filter(({ page: id }) => id !== 'unknown').flatMap(({ name, page: id }) =>
      (answers.get(name)?.without ?? []).map((one) => ({ name, id, ...one })),
    );

  test('without one of its signs, a page is mostly still itself', () => {
    const lost = without().filter(({ id, page: seen }) => seen !== id);
    console.log(`${lost.length} of ${without().length} signs decide alone`);
    expect(without().length).toBeGreaterThan(500);
    expect(lost.length / without().length).toBeLessThan(0.05);
  });

  test('and is never taken for another one', () => {
    const wrong = without().filter(({ id, page: seen }) => seen !== id && seen !== 'unknown');
    expect(wrong).toEqual([]);
  });
});
