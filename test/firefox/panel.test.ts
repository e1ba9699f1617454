import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { type Practice, startPractice } from '../practice/server.ts';
import { waitForCard, waitForNoCard } from '../support/card.ts';
import { PLACES, QUIET } from '../support/stage.ts';
import { untilIn } from '../support/until.ts';
import { type Fox, launchFirefox } from './launch.ts';

/** In functions that run inside the extension. */
declare const browser: ExtensionApi;

let practice: Practice;
let fox: Fox;

beforeAll(async () => {
  practice = await startPractice({ generation: '2026', state: QUIET });
  fox = await launchFirefox(practice);
});
afterAll(async () => {
  await fox?.close();
  await practice?.close();
});

test('the sidebar shows our panel, and was not opened by the installation', async () => {
  expect(await fox.sidebar.isOpen()).toBe(false);
  await fox.sidebar.open();
  expect(await fox.sidebar.isOpen()).toBe(true);
  expect(await fox.sidebar.address()).toMatch(/^moz-extension:\/\/.*\/extension\/panel\/index\.html$/);
});

test('without the permission for the pages the panel says why it is wanted and asks for it', async () => {
  const panel = await fox.openPanel();
  expect(await panel.$('[data-part=access]')).toBeNull();
  const origins = await panel.evaluate(() => browser.runtime.getManifest().host_permissions ?? []);
  expect(origins.length).toBe(4);
  await panel.evaluate((pages) => browser.permissions.remove({ origins: pages }), origins);
  await panel.waitForSelector('[data-part=access]');
  expect(await panel.$eval('[data-part=access]', (part) => part.textContent)).toMatch(/Aruba PEC/);

  const page = await fox.browser.newPage();
  await page.goto(PLACES['2026'].inbox);
  await panel.bringToFront();
  await panel.click('[data-guide=check-status] summary');
  await panel.click('[data-guide=check-status] [data-part=start]');
  await panel.waitForSelector('[data-guide=check-status] [data-part=step][data-status=current]');
  // Nothing is drawn on a page that may not be seen.
  await waitForNoCard(page);

  await panel.click('[data-part=give-access]');
  await untilIn(panel, 'no more question', () => !document.querySelector('[data-part=access]'));
  // The tab that was open all the while gets its card without being loaded again.
  await page.bringToFront();
  const card = await waitForCard(page, 'the step', ({ ring }) => ring !== null);
  expect(card).toMatchObject({ guide: 'check-status', step: 'settings' });
});
