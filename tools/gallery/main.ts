import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer';
import { LANGUAGES, type Language } from '../../src/shared/languages.ts';
import { type Launched, launch } from '../../test/support/browser.ts';
import { galleryScript, hangIn } from './build.ts';
import { OWN_STATES, type OwnState, openOwnPage } from './own-pages.ts';
import { photograph } from './photograph.ts';

const WIDTHS = [320, 768, 1600];

/** The panel is as wide as the user makes it, but never as wide as a window. */
const WIDEST_PANEL = 480;

/** One thing to look at: how it is brought about, and in which widths. */
interface Exhibit {
  name: string;
  widths: number[];
  open(): Promise<Page>;
}

/**
 * `npm run gallery [folder]`: every card in every state, and our own pages, in three languages and widths, light and dark, as
 * pictures. What could not be photographed is tried once more, from the start; what fails again is named at the end.
 *
 * @returns 1 when a picture is missing
 */
export async function main(args: string[]): Promise<number> {
  const out = args[0] ?? 'out/gallery';
  mkdirSync(out, { recursive: true });
  const script = await galleryScript();
  // A picture of a whole page has no scroll bar: without the room for one it would be cut off at its side.
  const launched = await launch({ resolverRules: '', args: ['--hide-scrollbars'] });
  const missing: string[] = [];
  let pictures = 0;
  try {
    for (const exhibit of LANGUAGES.flatMap((lang) => exhibits(launched, script, lang)))
      pictures += await shown(exhibit, out).catch(() =>
        shown(exhibit, out).catch((error: Error) => {
          missing.push(`${exhibit.name}: ${error.message}`);
          return 0;
        }),
      );
  } finally {
    await launched.browser.close();
  }
  console.log(`${pictures} pictures in ${out}`);
  for (const one of missing) console.error(`not photographed: ${one}`);
  return missing.length > 0 ? 1 : 0;
}

function exhibits(launched: Launched, script: string, lang: Language): Exhibit[] {
  const cards = async (): Promise<Page> => {
    const page = await launched.browser.newPage();
    await hangIn(page, script, lang);
    return page;
  };
  const own = (state: OwnState): Exhibit => ({
    name: `${state.of}-${state.name.replaceAll(/\W+/g, '-')}-${lang}`,
    widths: state.of === 'panel' ? [...new Set(WIDTHS.map((width) => Math.min(width, WIDEST_PANEL)))] : WIDTHS,
    open: () => openOwnPage(launched, state, lang),
  });
  return [{ name: `cards-${lang}`, widths: WIDTHS, open: cards }, ...OWN_STATES.map(own)];
}

/** @returns how many pictures were taken */
async function shown({ name, widths, open }: Exhibit, out: string): Promise<number> {
  const page = await open();
  try {
    return await photograph(page, `${out}/${name}`, widths);
  } finally {
    await page.close();
  }
}
