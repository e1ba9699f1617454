import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer';
import { startPractice } from '../../test/practice/server.ts';
import { type Launched, launch, openPanel } from '../../test/support/browser.ts';
import { press, waitForCard } from '../../test/support/card.ts';

/** Takes the pictures of the README from the real extension on the practice site: `npm run pictures`. */
export async function main(args: string[]): Promise<void> {
  const out = args[0] ?? 'docs/pictures';
  mkdirSync(out, { recursive: true });
  const practice = await startPractice({
    generation: '2026',
    state: { signedIn: true, accountOpen: true, twoStep: 'on', notice: false },
  });
  const launched = await launch({ resolverRules: practice.resolverRules });
  try {
    for (const lang of ['de', 'it'] as const) {
      await card(launched, lang, `${out}/card-${lang}.png`);
      await panel(launched, `${out}/panel-${lang}.png`);
    }
  } finally {
    await launched.browser.close();
    await practice.close();
  }
}

/** The step before the protection is switched off, with its ring. */
async function card({ browser }: Launched, lang: string, path: `${string}.png`): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 720 });
  await page.goto(`https://account.aruba.it/pec#pec-passo=two-step-off/two-step&lang=${lang}&reason=migration`);
  await press(page, 'start');
  const { ring } = await waitForCard(page, 'the entry', (seen) => seen.state === 'located');
  await page.screenshot({ path });
  if (ring) await page.mouse.click(ring.x + ring.width / 2, ring.y + ring.height / 2);
  await waitForCard(page, 'the button', (seen) => seen.step === 'deactivate' && seen.state === 'located');
  await page.screenshot({ path });
  await page.close();
}

async function panel(launched: Launched, path: `${string}.png`): Promise<void> {
  const page: Page = await openPanel(launched);
  await page.setViewport({ width: 400, height: 900 });
  await page.screenshot({ path });
  await page.close();
}
