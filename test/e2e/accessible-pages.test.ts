import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/shared/languages.ts';
import { OWN_STATES, openOwnPage } from '../../tools/gallery/own-pages.ts';
import { findings } from '../support/axe.ts';
import { type Launched, launch } from '../support/browser.ts';
import { untilIn } from '../support/until.ts';

/** Panel, options and welcome page in every state: for people who do not see the screen, or see it badly. */
let launched: Launched;

beforeAll(async () => {
  launched = await launch({ resolverRules: '' });
});
afterAll(() => launched?.browser.close());

/** Elements that reach over the right edge of the window: their tag and what they say. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > innerWidth + 1)
      .map((one) => `${one.localName} ${one.textContent.slice(0, 40)}`),
  );

const NARROW = { width: 320, height: 640 };

const ALL = OWN_STATES.flatMap((state) => LANGUAGES.map((lang) => ({ ...state, lang })));

/** How a page is built and coloured is the same in every language; what a language can change is how much room it takes. */
const BUILT_IN = 'de';

test.each(ALL)('$of, $name, $lang: axe finds nothing, and 320 pixels are enough for large text', async (state) => {
  const page = await openOwnPage(launched, state, state.lang);
  if (state.lang === BUILT_IN) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
    expect(await findings(page)).toEqual([]);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    expect(await findings(page, 'colours'), 'dark').toEqual([]);
  }
  // As the page itself does it; asking for it would draw anew what the worker knows, which is not every state.
  await page.evaluate(() => document.documentElement.style.setProperty('--size', '2'));
  await page.setViewport(NARROW);
  expect(await cutOff(page)).toEqual([]);
  await page.close();
});

test('what is cut off, and what is hard to read in the dark, would be found', async () => {
  const page = await openOwnPage(launched, { of: 'options', name: 'as installed' }, 'de');
  await page.setViewport(NARROW);
  expect(await cutOff(page)).toEqual([]);
  const heading = (property: string, value: string) =>
    page.evaluate((...style) => document.querySelector('h1')?.style.setProperty(...style), property, value);
  await heading('width', '400px');
  expect((await cutOff(page)).join()).toContain('h1');
  // Axe says nothing of a text that is partly outside.
  await heading('width', 'auto');
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await untilIn(page, 'dark', () => matchMedia('(prefers-color-scheme: dark)').matches);
  await heading('color', '#333');
  expect((await findings(page, 'colours')).join()).toContain('color-contrast');
});
