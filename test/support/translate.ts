import type { Page } from 'puppeteer';
import { type Dictionary, dictionary } from '../../tools/translated/dictionary.ts';
import type { Way } from '../../tools/translated/translate-page.ts';
import { bundle } from './bundle.ts';

let code: Promise<string> | null = null;

/** Translates the open document as a browser does it, into German unless another dictionary is given; `showOriginal` takes it back. */
export async function translate(
  page: Page,
  way: Way,
  words: Dictionary = dictionary('de'),
  isHalf = false,
): Promise<void> {
  code ??= bundle('tools/translated/translate-page.ts', { name: 'translating' });
  await page.evaluate(
    `${await code}; globalThis.showOriginal = translating.translatePage('${way}', ${JSON.stringify(words)}, 'de', ${isHalf})`,
  );
}

/** What the browser's "show original" does in Chrome and Edge. */
export const showOriginal = (page: Page): Promise<void> =>
  page.evaluate(() => Reflect.get(globalThis, 'showOriginal')());
