import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { at } from '../practice/core/hosts.ts';
import { visibleMarks, watchErrors } from '../practice/look.ts';
import { press, signIn } from '../practice/scenes/acts.ts';
import { type Practice, startPractice } from '../practice/server.ts';
import { choose, walkToRecognition } from '../practice/walks.ts';
import { launch } from '../support/browser.ts';

let practice: Practice;
let browser: Browser;
let page: Page;
let errors: string[];

beforeAll(async () => {
  practice = await startPractice({ generation: '2026' });
  ({ browser } = await launch({ resolverRules: practice.resolverRules, extension: null }));
});
afterAll(async () => {
  await browser?.close();
  await practice?.close();
});

const bodyText = (of: Page): Promise<string> => of.evaluate(() => document.body.textContent);

describe('the world can be changed', () => {
  beforeEach(async () => {
    practice.generation = '2026';
    practice.reset();
    page = await browser.newPage();
  });
  afterEach(() => page.close());

  it('by an address, which is bare afterwards and keeps its fragment', async () => {
    await page.goto(`${at('webmail')}?practice-cookies=bar&practice-two-step=off#pec-passo=two-step-off`);
    await page.waitForSelector('#CybotCookiebotDialog');
    expect(page.url()).toMatch(/^https:\/\/login\.aruba\.it\/[^#]*#pec-passo=two-step-off$/);
    expect(page.url()).not.toContain('practice');
    expect(practice.state.twoStep).toBe('off');
  });

  it('from the control page', async () => {
    await page.goto(at('control'));
    await page.select('#tour', 'on');
    await Promise.all([page.waitForNavigation(), page.click('form:nth-of-type(2) button')]);
    expect(practice.state.disturbances.tour).toBe(true);
    await page.click('[name=generation][value="2023"]');
    await Promise.all([page.waitForNavigation(), page.click('form:nth-of-type(1) button')]);
    expect(practice).toMatchObject({ generation: '2023', state: { disturbances: { tour: false } } });
  });

  it.each(['2023', '2026'] as const)('so that pages come late, %s', async (generation) => {
    practice.generation = generation;
    practice.apply({ signedIn: true, notice: false, disturbances: { slow: 5000 } });
    await page.goto(at('account', '/pec?practice-signed-in=on'), { waitUntil: [] });
    // What has arrived can be seen at once.
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
    await page.waitForSelector('[role=note]', { visible: true });
    expect(await visibleMarks(page)).not.toContain('accountHome.twoStepEntry');
    await expect.poll(() => visibleMarks(page)).toContain('accountHome.twoStepEntry');
  });
});

/** What no walk with the extension does: every guide is walked by every branch in `walks.test.ts`. */
describe.each(['2023', '2026'] as const)('used as a person would, %s', (generation) => {
  let phone: Page;

  beforeEach(async () => {
    practice.generation = generation;
    practice.reset();
    page = await browser.newPage();
    phone = await browser.newPage();
    errors = watchErrors(page);
    await phone.goto(at('phone'));
  });
  afterEach(async () => {
    expect(errors).toEqual([]);
    const [first, ...rest] = await browser.pages();
    await Promise.all(rest.map((one) => one.close()));
    await first?.goto('about:blank');
  });

  it('refuses on the phone, and is back at the form', async () => {
    await page.bringToFront();
    await page.goto(at('webmail'));
    await signIn('giusta')(page);
    await phone.bringToFront();
    await phone.locator('[data-do=refuse]').click();
    await page.bringToFront();
    await expect.poll(() => bodyText(page)).toContain('rifiutata');
    expect(practice.state.signedIn).toBe(false);
  });

  it('makes a password for mail programs, which is shown once, and renews it', async () => {
    practice.apply({ signedIn: true, notice: false });
    await page.bringToFront();
    await page.goto(at('account', '/pec'));
    await expect.poll(() => bodyText(page)).toContain("notifica all'app");
    await press(phone, 'phone.authorise');
    await press(page, 'accountHome.mailProgramsEntry');
    await press(page, 'accountMailPrograms.activate');
    await press(page, 'accountMailPrograms.copy');
    const first = practice.state.mailPrograms.shown;
    expect(first).toMatch(/^\w{4}(-\w{4}){3}$/);
    await page.locator(generation === '2023' ? '[value=hide]' : '>>> aru-sheet-modal >>> button.x').click();
    await press(page, 'accountMailPrograms.generate');
    if (generation === '2026') await press(page, 'accountMailPrograms.generateConfirm');
    await expect.poll(() => visibleMarks(page)).toContain('accountMailPrograms.copy');
    expect(practice.state.mailPrograms.shown).not.toBe(first);
  });

  it('turns 2-step verification on in the app', async () => {
    practice.apply({ twoStep: 'off' });
    await press(phone, 'phone.open');
    await press(phone, 'phone.signIn');
    await press(phone, 'phone.later');
    for (const mark of ['menu', 'settings', 'address', 'account', 'twoStep', 'associate']) {
      await press(phone, `phone.${mark}`);
    }
    await press(phone, 'phone.protectionContinue');
    await phone.locator('[data-practice="phone.code"]').fill('000000');
    await press(phone, 'phone.codeContinue');
    await expect.poll(() => bodyText(phone)).toContain('non è corretto');
    await phone.locator('[data-practice="phone.code"]').fill('482915');
    await press(phone, 'phone.codeContinue');
    await expect.poll(() => bodyText(phone)).toContain('Verifica in 2 passaggi attivata');
    expect(practice.state.twoStep).toBe('on');
  });

  it('finds the session expired at the next action', async () => {
    practice.apply({ signedIn: true, notice: false });
    await page.bringToFront();
    await page.goto(at('webmail'));
    await page.locator('>>> [data-practice="webmailMessages.settings"]').wait();
    practice.apply({ disturbances: { expire: true } });
    await press(page, 'webmailMessages.settings');
    await expect.poll(() => visibleMarks(page).catch(() => [])).toContain('login.submit');
  });

  describe('confirms the identity', () => {
    beforeEach(() => practice.apply({ signedIn: true, notice: false }));

    const confirmed = async () => {
      await expect.poll(() => practice.state.identityConfirmed).toBe(true);
      await expect.poll(() => page.$eval('>>> :is(.good, .ok)', (one) => one.localName).catch(() => '')).toBe('p');
    };

    it('with a signature, the device not being recognised', async () => {
      practice.apply({ computer: { device: false } });
      await walkToRecognition(page, 'signature');
      await press(page, 'identityRecognition.continue');
      const folder = mkdtempSync(join(tmpdir(), 'practice-'));
      const [pdf, png] = [join(folder, 'firmato.pdf'), join(folder, 'foto.png')];
      for (const file of [pdf, png]) writeFileSync(file, '');
      await choose(page, 'identityRecognition.upload', png);
      await expect.poll(() => page.$('>>> [role=alert]::-p-text(Formato non ammesso)')).not.toBeNull();
      await choose(page, 'identityRecognition.upload', pdf);
      await press(page, 'identityRecognition.continue');
      await confirmed();
    });
  });
});
