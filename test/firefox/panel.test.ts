import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HTTPRequest, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { GUIDES, stepCode } from '../../src/data/guides/catalogue.ts';
import { type Practice, startPractice } from '../practice/server.ts';
import { inRoot, press, readCard, waitForCard, waitForNoCard } from '../support/card.ts';
import { noNumbers, numberAt, someNumbers } from '../support/numbers.ts';
import { bare, readPdf } from '../support/pdf.ts';
import { magentaIn, takePicture } from '../support/pixels.ts';
import { PLACES, QUIET, withLink } from '../support/stage.ts';
import { placeOf } from '../support/stories.ts';
import { until, untilIn } from '../support/until.ts';
import { type Fox, launchFirefox } from './launch.ts';
import { printAt } from './print.ts';

/** In functions that run inside the extension. */
declare const browser: ExtensionApi;

let practice: Practice;
let fox: Fox;
let panel: Page;

beforeAll(async () => {
  practice = await startPractice({ generation: '2026', state: QUIET });
  fox = await launchFirefox(practice);
  panel = await fox.openPanel();
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

test('the key in the manifest closes the sidebar and opens it again, also when the event page has ended', async () => {
  const key = await panel.evaluate(
    () => browser.runtime.getManifest().commands?._execute_action?.suggested_key?.default ?? '',
  );
  await fox.sidebar.open();
  expect(await fox.fireKey(key)).toBe(true);
  await until('no sidebar', async () => !(await fox.sidebar.isOpen()));
  await fox.endEventPage();
  expect(await fox.fireKey(key)).toBe(true);
  await until('the sidebar', fox.sidebar.isOpen);
});

test('without the permission for the pages the panel says why it is wanted and asks for it', async () => {
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

test('a white-label host is guided once it is allowed, in the tab that is open, and left alone when that is taken back', async () => {
  const host = 'webmail.pec.buffetti.it';
  await panel.bringToFront();
  await panel.evaluate(
    (text) => browser.runtime.sendMessage({ type: 'organisation-file', text }),
    JSON.stringify({ whiteLabelHosts: [host] }),
  );
  const button = `[data-part=white-label][data-host="${host}"]`;
  await panel.waitForSelector(button);
  await panel.$eval(button, (one) => one.closest('details')?.setAttribute('open', ''));
  const label = () => panel.$eval(button, (one) => one.textContent);
  const before = await label();

  const page = await fox.browser.newPage();
  const url = withLink(PLACES['2026'].inbox.replace('webmail.pec.it', host), 'check-status');
  // Where the sentinel is, it takes our part out of the address before the page's own scripts run.
  const isLeftAlone = async () => {
    await page.goto('about:blank');
    await page.goto(url);
    return page.url().includes('pec-passo=') && (await readCard(page)) === null;
  };
  expect(await isLeftAlone()).toBe(true);
  await panel.bringToFront();
  await panel.click(button);
  await until('another label', async () => (await label()) !== before);
  await page.bringToFront();
  // The link of the tab that was open, and then the guide.
  await waitForCard(page, 'the offer', ({ kind }) => kind === 'start');
  await press(page, 'start');
  const card = await waitForCard(page, 'the step', ({ ring }) => ring !== null);
  expect(card).toMatchObject({ guide: 'check-status', step: 'settings', page: 'webmail-messages' });
  // From now on the sentinel is there from the start.
  expect(await isLeftAlone()).toBe(false);
  expect(page.url()).not.toContain('pec-passo=');

  await panel.bringToFront();
  await panel.click(button);
  await until('the label as before', async () => (await label()) === before);
  await page.bringToFront();
  expect(await isLeftAlone()).toBe(true);
  await page.close();
});

test('a press of the reminder button sets the reminder, and it is set again after the event page has ended', async () => {
  await panel.bringToFront();
  await panel.evaluate(() =>
    browser.runtime.sendMessage({ type: 'start-guide', guide: 'two-step-off', step: 'keep-off', fresh: true }),
  );
  await panel.waitForSelector('[data-part=remind]');
  const alarms = () =>
    panel.evaluate(async () => (await browser.alarms.getAll()).map(({ name }) => name.replace(/[\d-]+$/, '')));
  expect(await alarms()).toEqual([]);
  await panel.click('[data-part=remind]');
  const said = () => panel.$eval('[data-part=reminder] [role=status]', (one) => one.textContent ?? '');
  // Read once: a card that is drawn anew says nothing of it.
  expect(await until('an answer', async () => (await said()) || null)).toMatch(/\d{4}/);
  expect(await alarms()).toEqual(['reminder:two-step-either-way:']);
  // As at an end of the browser: alarms are forgotten, what was asked for is not.
  await panel.evaluate(() => browser.alarms.clearAll());
  await fox.endEventPage();
  await panel.evaluate(() => browser.runtime.sendMessage({ type: 'panel-ready' }));
  await until('the alarm again', async () => (await alarms()).length === 1);
});

/** The share of the last sheet of a leaflet that is used at least. */
const LEAST_USED = 0.25;

const SECRETS = readFileSync('test/support/fixtures/secrets.html', 'utf8');
const ALSO = "function () { return this.querySelector('.also')?.lang ?? null; }";

test('what is personal is covered, a card has two languages, and controls have numbers', async () => {
  const page = await fox.browser.newPage();
  await page.setViewport({ width: 820, height: 620 });
  const ask = async (message: object) => {
    await panel.bringToFront();
    await panel.evaluate((request) => browser.runtime.sendMessage(request), message);
    await page.bringToFront();
  };
  let answer = (request: HTTPRequest): unknown => request.continue();
  await page.setRequestInterception(true);
  page.on('request', (request) => answer(request));
  const magenta = async () => magentaIn(await takePicture(page));
  answer = (request) =>
    request.isNavigationRequest() ? request.respond({ contentType: 'text/html', body: SECRETS }) : request.continue();
  await page.goto(PLACES['2026'].inbox);
  await page.evaluate(() => Reflect.get(globalThis, 'ready') as Promise<void>);
  expect(await magenta()).toBeGreaterThan(3000);
  await ask({ type: 'presenter', on: true });
  await until('a covered page', async () => (await magenta()) === 0);
  // Loaded anew, with rows that come late.
  await page.reload();
  const pictures = [await magenta()];
  await page.evaluate(() => Reflect.get(globalThis, 'ready') as Promise<void>);
  pictures.push(await magenta());
  expect(pictures).toEqual([0, 0]);

  answer = (request) => request.continue();
  await ask({ type: 'start-guide', guide: 'two-step-off', step: 'settings', fresh: true });
  await page.goto(PLACES['2026'].inbox);
  const card = await waitForCard(page, 'the ring', ({ step, ring }) => step === 'settings' && ring !== null);
  expect(await inRoot<string>(page, ALSO)).toBe(card.lang === 'it' ? 'de' : 'it');
  await page.mouse.move(300, 300);
  await page.waitForSelector('pec-passo[data-kind=pointer]');

  const tab = await panel.evaluate(async (url) => (await browser.tabs.query({ url })).at(-1)?.id, PLACES['2026'].inbox);
  await ask({ type: 'numbers', tab });
  const settings = await placeOf(page, 'webmailMessages.settings');
  expect(settings && numberAt(await someNumbers(page), settings)).toBeTruthy();
  await page.keyboard.press('Escape');
  await noNumbers(page);
  await waitForCard(page, 'the card as it was', ({ step }) => step === 'settings');
});

test('a leaflet is printed on the sheets that the page shows, with its own margins and numbers', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pec-passo-'));
  try {
    const url = (await fox.sidebar.address()).replace(/\/panel\/.*$/, '/leaflet/index.html#what=two-step-off&lang=de');
    const count = `Number(document.querySelector('[data-part=leaflet]')?.dataset.sheets) || null`;
    const { ready: sheets, pdf } = await printAt(fox.browser, url, count, join(folder, 'leaflet.pdf'));
    const found = await readPdf(pdf);
    expect(found).toMatchObject({ pages: sheets, sizes: ['210 x 297'], outside: [] });
    expect(found.used).toBeGreaterThanOrEqual(LEAST_USED);
    // Where the browser puts its own header, the sheets have no margin for it.
    expect(found.text).not.toContain('moz-extension');
    const numbered = Array.from({ length: found.pages }, (_, at) => bare(`Seite ${at + 1} von ${found.pages}`));
    const codes = GUIDES.find(({ id }) => id === 'two-step-off')?.steps.map(({ id }) => stepCode('two-step-off', id));
    let at = 0;
    for (const one of codes ?? []) {
      const place = found.text.indexOf(one, at);
      expect(place, one).toBeGreaterThanOrEqual(at);
      at = place;
    }
    for (const one of numbered) expect(found.text).toContain(one);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
