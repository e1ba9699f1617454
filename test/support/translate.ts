import type { Page } from 'puppeteer';
import { type Dictionary, dictionary } from './browser-words.ts';
import { bundle } from './bundle.ts';
import type { Way } from './translate-page.ts';

let code: Promise<string> | null = null;

/** Translates the open document as a browser does it, into German unless another dictionary is given; `showOriginal` takes it back. */
export async function translate(
  page: Page,
  way: Way,
  words: Dictionary = dictionary('de'),
  isHalf = false,
): Promise<void> {
  code ??= bundle('test/support/translate-page.ts', { name: 'translating' });
  await page.evaluate(
    `${await code}; globalThis.showOriginal = translating.translatePage('${way}', ${JSON.stringify(words)}, 'de', ${isHalf})`,
  );
}

/** What the browser's "show original" does in Chrome and Edge. */
export const showOriginal = (page: Page): Promise<void> =>
  page.evaluate(() => Reflect.get(globalThis, 'showOriginal')());
