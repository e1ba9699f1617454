import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, visibleMarks, watchErrors } from '../practice/browser.ts';
import { at } from '../practice/core/hosts.ts';
import { press, signIn } from '../practice/scenes/acts.ts';
import { openScene, SCENES } from '../practice/scenes.ts';
import { type Practice, startPractice } from '../practice/server.ts';

const SHOTS = process.env.PRACTICE_SHOTS;

let practice: Practice;
let browser: Browser;

beforeAll(async () => {
  practice = await startPractice({ generation: '2026' });
  browser = await launchBrowser(practice);
  if (SHOTS) mkdirSync(SHOTS, { recursive: true });
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await practice?.close();
});

describe('every scene opens without an error and shows its controls', () => {
  let page: Page;
  let errors: string[];
  beforeAll(async () => {
    page = await browser.newPage();
    errors = watchErrors(page);
  });
  afterAll(() => page.close());

  it.each(SCENES)('$generation $name', { timeout: 20_000 }, async (scene) => {
    errors.length = 0;
    await openScene(page, practice, scene);
    const names = scene.marks ?? [];
    await expect.poll(() => visibleMarks(page)).toEqual(expect.arrayContaining(names));
    const seen = await visibleMarks(page);
    for (const name of names) expect(seen.filter((other) => other === name)).toHaveLength(1);
    expect(await page.$eval('[role=note]', (note) => note.textContent)).toBe('Sito di esercitazione · non è Aruba');
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(sideways).toBeLessThanOrEqual(0);
    expect(errors).toEqual([]);
    if (SHOTS) await page.screenshot({ path: `${SHOTS}/${scene.generation}-${scene.name}.png` as const });
  });
});

describe.each(['2023', '2026'] as const)('turning 2-step verification off, %s', (generation) => {
  it('is walked as a person would', { timeout: 60_000 }, async () => {
    practice.generation = generation;
    practice.reset();
    const page = await browser.newPage();
    const phone = await browser.newPage();
    const errors = [...watchErrors(page), ...watchErrors(phone)];
    await phone.goto(at('phone'));

    await page.bringToFront();
    await page.goto(at('webmail'));
    await signIn('giusta')(page);
    await expect.poll(() => bodyText(page)).toContain("notifica all'app");
    await press(phone, 'phone.authorise');
    await page.waitForFunction(() => /\/(smart|new)\//.test(location.pathname));

    await press(page, 'notice.notNow');
    await press(page, 'webmailMessages.settings');
    const account = generation === '2026' ? await openAccountTab(page) : await openAccountHere(page);
    await press(account, 'accountHome.twoStepEntry');
    await press(account, 'accountTwoStep.deactivate');
    if (generation === '2026') await press(account, 'accountTwoStep.confirmDeactivate');
    await expect.poll(() => practice.state.pendingAuthorisation).toBe('two-step-off');
    await press(phone, 'phone.authorise');

    await expect.poll(() => visibleMarks(account)).toContain('accountTwoStep.activate');
    expect(practice.state.twoStep).toBe('off');
    expect(errors).toEqual([]);
    await Promise.all([page.close(), phone.close(), account === page ? null : account.close()]);
  });
});

const bodyText = (page: Page): Promise<string> => page.evaluate(() => document.body.textContent);

/** 2023: the entry of the settings leads on in the same tab. */
async function openAccountHere(page: Page): Promise<Page> {
  await Promise.all([page.waitForNavigation(), press(page, 'webmailSettings.security')]);
  return page;
}

/** 2026: the entry is in a group that has to be opened, and leads to a new tab. */
async function openAccountTab(page: Page): Promise<Page> {
  await press(page, 'webmailSettings.securityGroup');
  const [target] = await Promise.all([
    browser.waitForTarget((one) => one.url() === at('account', '/pec')),
    press(page, 'webmailSettings.security'),
  ]);
  const account = await target.page();
  if (!account) throw new Error('the account pages did not open in a tab');
  return account;
}
