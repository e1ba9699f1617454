import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { type Launched, launch, openPanel } from '../../test/support/browser.ts';
import { galleryScript, hangIn } from './build.ts';

const WIDTHS = [320, 768, 1600];
const SCHEMES = ['light', 'dark'] as const;

/** `npm run gallery`: every card in every state and the panel, in three languages and widths, light and dark, as pictures. */
export async function main(args: string[]): Promise<void> {
  const out = args[0] ?? 'out/gallery';
  mkdirSync(out, { recursive: true });
  const script = await galleryScript();
  const launched = await launch({ resolverRules: '' });
  try {
    const page = await launched.browser.newPage();
    let count = 0;
    for (const lang of LANGUAGES)
      for (const scheme of SCHEMES)
        for (const width of WIDTHS) {
          await dress(page, width, scheme);
          count = (await hangIn(page, script, lang)).length;
          await page.screenshot({ path: `${out}/cards-${lang}-${width}-${scheme}.png`, fullPage: true });
          await panel(launched, width, scheme, `${out}/panel-${lang}-${width}-${scheme}.png`, lang);
        }
    console.log(`${count} cards, ${LANGUAGES.length * SCHEMES.length * WIDTHS.length * 2} pictures in ${out}`);
  } finally {
    await launched.browser.close();
  }
}

async function dress(page: Page, width: number, scheme: (typeof SCHEMES)[number]): Promise<void> {
  await page.setViewport({ width, height: 800 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
}

async function panel(
  launched: Launched,
  width: number,
  scheme: (typeof SCHEMES)[number],
  path: `${string}.png`,
  lang: string,
): Promise<void> {
  const page = await openPanel(launched);
  await dress(page, Math.min(width, 480), scheme);
  await page.evaluate((to) => {
    const { runtime } = Reflect.get(globalThis, 'chrome') as {
      runtime: { sendMessage(message: object): Promise<unknown> };
    };
    return runtime.sendMessage({ type: 'language', lang: to });
  }, lang);
  await page.waitForFunction((to) => document.documentElement.lang === to, {}, lang);
  await page.evaluate(() => {
    for (const guide of document.querySelectorAll('details')) guide.open = true;
  });
  await page.setViewport({ width: Math.min(width, 480), height: 1600 });
  await page.screenshot({ path });
  await page.close();
}
