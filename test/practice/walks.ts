import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer';
import { at } from './core/hosts.ts';
import { visibleMarks } from './look.ts';
import { press } from './scenes/acts.ts';
import { readForm } from './scenes/identity.ts';

/** Waits until nobody can see this control any more: what comes next may have moved. */
async function untilGone(page: Page, mark: string): Promise<void> {
  while ((await visibleMarks(page)).includes(mark)) await wait(50);
}

/** The documents of the identity wizard: read, accept, tick, go on. */
async function walkThroughDocuments(page: Page, declares: boolean): Promise<void> {
  await press(page, 'identityDocuments.open');
  await readForm(page);
  if (declares) await press(page, 'identityDocuments.declare');
  await press(page, 'identityDocuments.accept');
  await untilGone(page, 'identityDocuments.open');
  // The boxes: real ones in 2023, components with a role in 2026.
  for (let index = 0; index < 4; index++) {
    const boxes = await page.$$('>>> [data-practice="identityDocuments.boxes"] :is([role=checkbox], [type=checkbox])');
    const inner = boxes.length > 0 ? boxes : await page.$$('>>> .terms >>> [role=checkbox]');
    await inner[index]?.click();
  }
  await press(page, 'identityDocuments.continue');
}

/** From the start of the identity wizard to the page on which the recognition happens. */
export async function walkToRecognition(page: Page, method: 'spid' | 'cns' | 'signature' | 'webcam'): Promise<void> {
  await page.bringToFront();
  await page.goto(at('identity'));
  await press(page, 'identityHolder.continue');
  if (method !== 'spid') {
    await press(page, 'identityMethod.other');
    await press(page, `identityMethod.${method}`);
  }
  await press(page, 'identityMethod.continue');
  if (method === 'webcam') await walkThroughPersonalData(page);
  await walkThroughDocuments(page, method === 'webcam');
}

async function walkThroughPersonalData(page: Page): Promise<void> {
  await page.locator('>>> [data-practice="identityPersonalData.number"]').fill('CA00000AA');
  await page.locator('>>> [data-practice="identityPersonalData.expiry"]').fill('01/02/2031');
  await choose(page, 'identityPersonalData.upload', 'documento.pdf');
  await press(page, 'identityPersonalData.continue');
}

/** Chooses a file through the button that opens the browser's file chooser. The file itself need not exist. */
export async function choose(page: Page, mark: string, ...files: string[]): Promise<void> {
  const [chooser] = await Promise.all([page.waitForFileChooser(), press(page, mark)]);
  await chooser.accept(files);
}
