import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer';
import { LANGUAGES, type Language } from '../../src/shared/languages.ts';
import { type Practice, startPractice } from '../../test/practice/server.ts';
import { type Launched, launch, openPanel } from '../../test/support/browser.ts';
import { press, waitForCard, waitUntilStill } from '../../test/support/card.ts';
import { begin, PLACES, QUIET } from '../../test/support/stage.ts';
import { CAPTIONS, CLAIM, PROMISE } from './captions.ts';
import { besideFrame, largeTile, SHOWN, screenshotFrame, smallTile } from './frames.ts';
import { useTypeface } from './typeface.ts';

const AT = PLACES['2026'];
const PANEL = 380;

/** Makes the pictures for the stores from the real extension on the practice site: `npm run store [-- <folder>]`. */
export async function main([out = 'store']: string[]): Promise<void> {
  useTypeface();
  const practice = await startPractice({ generation: '2026', state: QUIET });
  const launched = await launch({ resolverRules: practice.resolverRules });
  const icon = readFileSync('tools/icons/icon.svg', 'utf8').replace('0 0 128 128', '8 8 112 112');
  try {
    for (const lang of LANGUAGES) {
      const scenes = await takeScenes(launched, practice, lang);
      for (const [index, scene] of scenes.entries()) {
        const caption = CAPTIONS[lang][index] as [string, string];
        await draw(
          launched.browser,
          screenshotFrame(caption, scene),
          1280,
          800,
          join(out, lang, `screenshot-${index + 1}.png`),
        );
      }
      await draw(launched.browser, smallTile(icon, CLAIM[lang]), 440, 280, join(out, lang, 'tile-small.png'));
      const large = largeTile(icon, CLAIM[lang], PROMISE[lang], scenes[0] as Uint8Array);
      await draw(launched.browser, large, 1400, 560, join(out, lang, 'tile-marquee.png'));
    }
  } finally {
    await launched.browser.close();
    await practice.close();
  }
}

/** The five scenes, in the order of the captions. */
async function takeScenes(launched: Launched, practice: Practice, lang: Language): Promise<Uint8Array[]> {
  const apply = (patch: object) => {
    practice.reset();
    practice.apply({ ...QUIET, ...patch });
  };
  const link = (guide: string, more = '') => `${guide}&lang=${lang}${more}`;

  // A guide that protects, before any that takes protection away.
  apply({ twoStep: 'off' });
  const contacts = await scene(launched.browser, async (page) => {
    await begin(page, AT.account, link('two-step-on/contacts'));
    await waitUntilStill(page, 'the ring', ({ step, ring }) => (step === 'contacts' ? ring : null));
  });
  // Not the inbox: there are messages of swindlers in it.
  const offer = await scene(launched.browser, async (page) => {
    await page.goto(`${AT.account}#pec-passo=${link('check-status')}`);
    await waitUntilStill(page, 'the offer', ({ kind, rect }) => (kind === 'start' ? rect : null));
  });
  apply({ signedIn: false, accountOpen: false });
  const signIn = await scene(
    launched.browser,
    async (page) => {
      await begin(page, 'https://webmail.pec.it/', link('sign-in'));
      await waitUntilStill(page, 'the field', ({ step, ring }) => (step === 'address' ? ring : null));
    },
    // The card needs room below the field.
    { width: SHOWN.width * 1.25, height: SHOWN.height * 1.25 },
  );
  apply({});
  let panelPicture: Uint8Array = new Uint8Array();
  const beside = await scene(
    launched.browser,
    async (page) => {
      await begin(page, AT.account, link('mail-program-password/menu'));
      const panel = await openPanel(launched);
      await panel.setViewport({ width: PANEL, height: SHOWN.height, deviceScaleFactor: 2 });
      panelPicture = await panel.screenshot();
      await panel.close();
      await page.bringToFront();
      await waitUntilStill(page, 'the ring', ({ step, ring }) => (step === 'menu' ? ring : null));
    },
    { width: SHOWN.width - PANEL, height: SHOWN.height },
  );
  const both = await draw(launched.browser, besideFrame(beside, panelPicture, PANEL), SHOWN.width, SHOWN.height);
  apply({ twoStep: 'off' });
  const phone = await scene(launched.browser, async (page) => {
    await begin(page, AT.twoStep, link('two-step-on/activate-message', '&start-choice=message'));
    await waitForCard(page, 'the phone', ({ step }) => step === 'activate-message');
    await waitUntilStill(page, 'the card', ({ rect }) => rect);
  });
  return [contacts, offer, signIn, both, phone];
}

/** Opens a tab, lets something happen in it, and takes its picture, twice as fine as it is shown. */
async function scene(browser: Browser, happen: (page: Page) => Promise<void>, size = SHOWN): Promise<Uint8Array> {
  const page = await browser.newPage();
  await page.setViewport({ ...size, deviceScaleFactor: 2 });
  await happen(page);
  const picture = await page.screenshot();
  await press(page, 'close');
  await page.close();
  return picture;
}

/** Renders a frame; with a path it is also written. */
async function draw(browser: Browser, html: string, width: number, height: number, path?: string): Promise<Uint8Array> {
  const page = await browser.newPage();
  await page.setViewport({ width, height });
  await page.setContent(html);
  const picture = await page.screenshot();
  if (path) writeFileSync(path, picture);
  await page.close();
  return picture;
}
