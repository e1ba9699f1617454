import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import manifest from '../../manifest.json' with { type: 'json' };
import { GUIDES } from '../../src/data/guides/catalogue.ts';
import { START_ADDRESS } from '../../src/data/pages/hosts.ts';
import type { Progress } from '../../src/progress/state.ts';
import type { Language } from '../../src/shared/languages.ts';
import { OWN_STATES, openOwnPage } from '../../tools/gallery/own-pages.ts';
import { EXTENSION, launch, openPanel } from '../support/browser.ts';
import { clickMiddle, press, readCard, waitForCard, waitForNoCard, waitUntilStill } from '../support/card.ts';
import { showHelping } from '../support/panel.ts';
import { inExtension, QUIET, raiseStage, type Stage, stored } from '../support/stage.ts';
import { until, untilIn } from '../support/until.ts';
import { wordsOf } from '../support/words.ts';

/** The pages that the extension opens in a tab: welcome, once, and options. */
declare const chrome: ExtensionApi;

let stage: Stage;

beforeAll(async () => {
  stage = await raiseStage();
});
afterAll(() => stage?.close());

const open = (of: 'welcome' | 'options', name = 'as installed') => {
  const state = OWN_STATES.find((one) => one.of === of && one.name === name);
  if (!state) throw new Error(`no state "${name}" of ${of}`);
  return openOwnPage(stage.launched, state, 'de');
};
const part = (name: string) => `[data-part=${name}]`;
const tabAt = (address: RegExp, what: string) =>
  until(what, async () => (await stage.launched.browser.pages()).find((page) => address.test(page.url())));
const ownPage = (path: string) => new RegExp(`^chrome-extension://${stage.launched.extensionId}/${path}$`);

test('the welcome page opens after installation, behind the page of whoever loads it by hand, and never again', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pec-passo-'));
  const options = { resolverRules: '', userDataDir: folder, keepWelcome: true };
  const welcomes = (browser: Stage['launched']['browser']) =>
    browser.targets().filter((target) => target.url().endsWith('/extension/welcome/index.html'));
  try {
    const first = await launch(options);
    await until('the welcome page', async () => welcomes(first.browser).length === 1);
    const page = (await welcomes(first.browser)[0]?.page()) as Page;
    await page.waitForSelector(part('guide'));
    expect(await page.evaluate(() => document.visibilityState)).toBe('hidden');
    expect(await page.$eval('html', ({ lang }) => lang)).toMatch(/^(it|de|en)$/);
    await first.browser.close();
    const again = await launch(options);
    expect(welcomes(again.browser)).toHaveLength(0);
    await again.browser.close();
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});

describe('from the welcome page to the first ring in at most three clicks', () => {
  // The others happen on the phone, or are only read.
  const pointing = GUIDES.filter(({ steps }) => steps.some(({ kind }) => kind === 'page')).map(({ id }) => id);
  test.each(pointing)('%s', async (guide) => {
    const isBefore = guide === 'sign-in' || guide === 'forgotten-password';
    await stage.clear('2026', isBefore ? { signedIn: false } : QUIET);
    const welcome = await open('welcome');
    const entry = `[data-part=guide][data-guide=${guide}]`;
    let clicks = 2;
    await welcome.locator(`${entry} > summary`).click();
    await welcome.locator(`${entry} ${part('start')}`).click();
    const page = await tabAt(/^https:\/\/(webmail\.pec|login\.aruba)\.it\//, 'the mailbox, or its sign-in');
    for (;;) {
      const card = await waitForCard(page, 'a step', ({ ring, kind }) => ring !== null || kind !== 'page');
      if (card.ring) break;
      clicks++;
      await press(
        page,
        card.buttons.find(({ option }) => option)?.part ?? 'next',
        card.buttons.find(({ option }) => option)?.option,
      );
      await waitForCard(page, 'the next step', ({ step }) => step !== card.step);
    }
    expect(clicks).toBeLessThanOrEqual(3);
  });
});

test('a guide that is chosen while a page of the mailbox is open appears there', async () => {
  await stage.clear('2026');
  const page = await stage.open(START_ADDRESS);
  const welcome = await open('welcome');
  await welcome.locator(`[data-guide=check-status] > summary`).click();
  await welcome.locator(`[data-guide=check-status] ${part('start')}`).click();
  await waitForCard(page, 'the first step', ({ guide, ring }) => guide === 'check-status' && ring !== null);
  await until('the page in front', () => page.evaluate(() => document.visibilityState === 'visible'));
  const tabs = (await stage.launched.browser.pages()).filter((one) => one.url().startsWith(START_ADDRESS));
  expect(tabs).toHaveLength(1);
});

test('one step can be tried, with the card and the ring of the guides, and nothing is kept of it', async () => {
  await stage.clear('2026');
  const welcome = await open('welcome');
  const before = (await stored(stage.launched)).local.progress;
  await welcome.bringToFront();
  await welcome.locator(part('rehearse')).click();
  const ring = await waitUntilStill(welcome, 'the ring', (card) => card.ring);
  const card = await readCard(welcome);
  expect(card).toMatchObject({ lang: 'de', step: 'step', state: 'located' });
  expect(card?.text).toContain('Impostazioni');
  const target = await welcome.$eval(part('example-target'), (one) => one.getBoundingClientRect().toJSON() as DOMRect);
  expect(ring.x).toBeLessThan(target.x);
  expect(ring.x + ring.width).toBeGreaterThan(target.x + target.width);
  // The card's own switch works here too, and the rest of the drawn page does nothing.
  await press(welcome, 'language');
  await waitForCard(welcome, 'English', ({ lang }) => lang === 'en');
  await welcome.locator('[data-part=example] button').click();
  expect((await readCard(welcome))?.step).toBe('step');
  await clickMiddle(welcome, await waitUntilStill(welcome, 'the ring', (seen) => seen.ring));
  const done = await waitForCard(welcome, 'the end', ({ step }) => step === 'done');
  expect(done.ring).toBeNull();
  expect(done.title).toBe(wordsOf('en', 'welcome:page.try.doneTitle'));
  await press(welcome, 'next');
  await waitForNoCard(welcome);
  await until('everything of ours gone', () => welcome.evaluate(() => document.querySelector('pec-passo') === null));
  expect((await stored(stage.launched)).local.progress).toEqual(before);
});

describe('the options page', () => {
  test('is the one of the manifest, and the panel leads to it', async () => {
    await stage.clear('2026');
    const panel = await openPanel(stage.launched);
    await panel.locator(part('options')).click();
    const options = await tabAt(ownPage(manifest.options_ui.page), 'the options page');
    await options.waitForSelector(part('version'));
    const lang = (await options.$eval('html', (root) => root.lang)) as Language;
    expect(await options.title()).toBe(wordsOf(lang, 'options:page.title'));
  });

  test('sets language and size for every page, and sends the card back to its place', async () => {
    await stage.clear('2026');
    const options = await open('options', 'card moved');
    const panel = await openPanel(stage.launched);
    await options.bringToFront();
    await options.click('input[name=language][value=en]');
    await options.click('input[name=text-size][value="150"]');
    await untilIn(panel, 'English', () => document.documentElement.lang === 'en');
    await untilIn(panel, 'the size', () => document.documentElement.style.getPropertyValue('--size') === '1.5');
    expect((await stored(stage.launched)).local.settings).toMatchObject({ place: { x: 0.2, y: 0.4 } });
    await options.bringToFront();
    await options.locator(part('card-back')).click();
    await options.waitForSelector(part('card-back'), { hidden: true });
    expect((await stored(stage.launched)).local.settings).toMatchObject({ place: null, lang: 'en', textSize: 150 });
  });

  test('switches mask and presenter mode, as the panel does', async () => {
    await stage.clear('2026');
    const options = await open('options');
    const panel = await openPanel(stage.launched);
    await showHelping(panel);
    const isOn = (page: Page, name: string, on: boolean) =>
      page.waitForSelector(`${part(name)}[aria-pressed=${on}]`).then(() => undefined);
    await options.bringToFront();
    await options.locator(part('presenter')).click();
    for (const page of [options, panel]) await Promise.all([isOn(page, 'presenter', true), isOn(page, 'mask', true)]);
    await options.locator(part('presenter')).click();
    await isOn(panel, 'presenter', false);
    // What is covered stays covered until that is switched off by itself.
    await isOn(panel, 'mask', true);
    await options.locator(part('mask')).click();
    await isOn(panel, 'mask', false);
    expect((await stored(stage.launched)).local.settings).toMatchObject({ mask: false, presenter: false });
  });

  test('shows the keys as the browser has them, and opens the browser’s page that changes them', async () => {
    await stage.clear('2026');
    const options = await open('options');
    const commands = await inExtension(stage.launched, () => chrome.commands.getAll());
    const shown = await options.$$eval(part('shortcut'), (rows) =>
      rows.map((row) => [
        row.getAttribute('data-command'),
        row.querySelector('dt')?.textContent,
        row.querySelector('dd')?.textContent,
      ]),
    );
    const none = wordsOf('de', 'options:page.keyNone');
    expect(shown.map(([name, , keys]) => [name, keys])).toEqual(
      commands.map(({ name, shortcut }) => [name, shortcut || none]),
    );
    // What the browser says of a command is in the browser's language, which need not be the user's.
    for (const [name, what] of shown) expect(what, `${name}`).toBe(wordsOf('de', `options:page.key.${name}`));
    // A key that the browser uses itself is not given to an extension.
    expect(commands.map(({ shortcut }) => shortcut)).not.toContain('');
    await options.locator(part('change-shortcuts')).click();
    await until('the browser’s page', async () =>
      stage.launched.browser.targets().some((target) => target.url().startsWith('chrome://extensions/shortcuts')),
    );
  });

  test('keeps the data section of the panel: the same file, the same way to forget', async () => {
    await stage.clear('2026');
    const options = await open('options');
    const file = await until('the file', async () => {
      const href = await options.$eval(part('export'), (link) => (link as HTMLAnchorElement).href);
      return decodeURIComponent(href.slice(href.indexOf(',') + 1));
    });
    expect(JSON.parse(file)).toMatchObject({ format: 'pec-passo', settings: { lang: 'de' } });
    await options.locator(part('forget')).click();
    await options.locator(part('forget-yes')).click();
    await until('nothing stored', async () => !('settings' in (await stored(stage.launched)).local));
    expect(((await stored(stage.launched)).local.progress as Progress | undefined)?.runs ?? {}).toEqual({});
  });

  test('names the version and everything that is bundled, as the list for machines does', async () => {
    await stage.clear('2026');
    const options = await open('options');
    const { components } = JSON.parse(readFileSync(join(EXTENSION, 'sbom.cdx.json'), 'utf8')) as {
      components: { name: string; version: string; licenses: { license: { id: string } }[] }[];
    };
    expect(await options.$eval(part('version'), (one) => one.textContent)).toContain(manifest.version);
    expect(await options.$$eval(`${part('bundled')} li`, (all) => all.map((one) => one.textContent))).toEqual(
      components.map(({ name, version, licenses }) => `${name} ${version}, ${licenses[0]?.license.id}`),
    );
    await options.locator(part('licences')).click();
    const licences = await tabAt(ownPage('licences.html'), 'the licences');
    expect(await licences.evaluate(() => document.body.textContent)).toContain('Mozilla Public License');
  });
});
