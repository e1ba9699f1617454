import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer';
import { LANGUAGES, type Language } from '../../src/shared/languages.ts';
import { type Launched, launch } from '../../test/support/browser.ts';
import { galleryScript, hangIn } from './build.ts';
import { OWN_STATES, openOwnPage } from './own-pages.ts';

const WIDTHS = [320, 768, 1600];
const SCHEMES = ['light', 'dark'] as const;

/** The panel is as wide as the user makes it, but never as wide as a window. */
const WIDEST_PANEL = 480;

/** `npm run gallery`: every card in every state, and our own pages, in three languages and widths, light and dark, as pictures. */
export async function main(args: string[]): Promise<void> {
  const out = args[0] ?? 'out/gallery';
  mkdirSync(out, { recursive: true });
  const script = await galleryScript();
  // A picture of a whole page has no scroll bar: without the room for one it would be cut off at its side.
  const launched = await launch({ resolverRules: '', args: ['--hide-scrollbars'] });
  try {
    const page = await launched.browser.newPage();
    let cards = 0;
    let pictures = 0;
    for (const lang of LANGUAGES) {
      cards = (await hangIn(page, script, lang)).length;
      pictures += await photograph(page, `${out}/cards-${lang}`);
      pictures += await ownPages(launched, lang, out);
    }
    console.log(`${cards} cards, ${OWN_STATES.length} states of our own pages, ${pictures} pictures in ${out}`);
  } finally {
    await launched.browser.close();
  }
}

async function ownPages(launched: Launched, lang: Language, out: string): Promise<number> {
  let pictures = 0;
  for (const state of OWN_STATES) {
    const page = await openOwnPage(launched, state, lang);
    const name = `${state.of}-${state.name.replaceAll(/\W+/g, '-')}-${lang}`;
    const widths = state.of === 'panel' ? [...new Set(WIDTHS.map((width) => Math.min(width, WIDEST_PANEL)))] : WIDTHS;
    pictures += await photograph(page, `${out}/${name}`, widths);
    await page.close();
  }
  return pictures;
}

/** @returns how many pictures were taken */
async function photograph(page: Page, path: string, widths = WIDTHS): Promise<number> {
  for (const scheme of SCHEMES)
    for (const width of widths) {
      await page.setViewport({ width, height: 800 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.screenshot({ path: `${path}-${width}-${scheme}.png`, fullPage: true });
    }
  return SCHEMES.length * widths.length;
}
