import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { textsFor } from '../../src/worker/i18n/texts.ts';
import { type Launched, launch, openPanel } from '../support/browser.ts';
import { waitForCard } from '../support/card.ts';
import { begin, PLACES, raiseStage, type Stage } from '../support/stage.ts';
import { expectRingOn } from '../support/stories.ts';
import { until } from '../support/until.ts';

/** In functions that run inside the extension. */
declare const chrome: ExtensionApi;

/**
 * Aruba has renamed an entry. A helper who sees "not found" makes a file; another user who reads it gets the ring, without
 * any new version of the extension.
 */
const LINK = 'mail-program-password/menu';
const TARGET = 'accountHome.mailProgramsEntry';
const RENAMED = 'Chiavi per app esterne';
const { account } = PLACES['2026'];
const folder = mkdtempSync(join(tmpdir(), 'pec-passo-'));
let stage: Stage;
let other: Launched;

beforeAll(async () => {
  stage = await raiseStage({ lang: 'de' });
  await stage.clear('2026');
});
afterAll(async () => {
  await stage?.close();
  await other?.browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The entry of the menu says something else: the page's own script does. */
async function rename(page: Page): Promise<void> {
  const script = readFileSync('test/practice/2026/client/account/frame.js', 'utf8');
  await page.setRequestInterception(true);
  page.on('request', (request) =>
    request.url().endsWith('/account/frame.js')
      ? request.respond({
          contentType: 'text/javascript',
          body: script.replace('Password per programmi di posta', RENAMED),
        })
      : request.continue(),
  );
}

async function openRenamed({ browser }: Launched): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await rename(page);
  await begin(page, account, LINK);
  return page;
}

/** Reads a file in a panel, as the user who got it by mail. */
async function read(panel: Page, text: string): Promise<void> {
  const path = join(folder, 'organisation.json');
  writeFileSync(path, text);
  await panel.click('[data-part=organisation] > summary');
  await ((await panel.$('[data-part=organisation-file]')) as ElementHandle<HTMLInputElement>).uploadFile(path);
}

const outcome = (panel: Page, wanted: string) =>
  until(`the form says ${wanted}`, () =>
    panel.$eval(
      '[data-part=label-said]',
      (one, is) => one.getAttribute('data-outcome') === is && one.textContent,
      wanted,
    ),
  );

test('a renamed label: not found, a report, an entry, a file, and the ring at another user', async () => {
  const page = await openRenamed(stage.launched);
  const missing = await waitForCard(page, 'the honest no', ({ state }) => state === 'not-found');
  expect(missing.ring).toBeNull();

  // The helper, with a file of the organisation that knew nothing of it.
  const panel = await openPanel(stage.launched);
  const report = await panel.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url: `${url}*` });
    return chrome.runtime.sendMessage<object, { outcome: string; file: string }>({ type: 'report', tab: tab?.id });
  }, account);
  expect(report.outcome).toBe('done');
  const told = JSON.parse(report.file).targets.find(({ target }: { target: string }) => target === TARGET);
  expect(told.status).toBe('not-found');
  await read(panel, JSON.stringify({ contact: { name: 'Gemeinde Beispiel' } }));
  await panel.waitForSelector('[data-part=contact]');
  await panel.locator('[data-part=label-form] > summary').click();
  await panel.select('[data-part=label-target]', TARGET);
  await panel.locator('[data-part=label-wording]').fill('Verifica in 2 passaggi');
  await panel.locator('[data-part=label-who]').fill('Helpdesk');
  await panel.locator('[data-part=label-make]').click();
  // What another entry of the menu is called is refused in a sentence.
  expect(await outcome(panel, 'refused')).toContain(
    textsFor('de').text('policy:why.label-other', {
      found: 'Verifica in 2 passaggi',
      against: 'Verifica in 2 passaggi',
    }),
  );
  await panel.locator('[data-part=label-wording]').fill(RENAMED);
  await panel.locator('[data-part=label-make]').click();
  await outcome(panel, 'done');
  const href = await panel.$eval('[data-part=label-save]', (one) => (one as HTMLAnchorElement).href);
  const file = decodeURIComponent(href.slice(href.indexOf(',') + 1));
  expect(JSON.parse(file)).toMatchObject({ contact: { name: 'Gemeinde Beispiel' }, labels: [{ target: TARGET }] });

  // Another user, in a profile of their own.
  other = await launch({ resolverRules: stage.practice.resolverRules, lang: 'it' });
  const theirs = await openPanel(other);
  await read(theirs, file);
  const line = await theirs.waitForSelector('[data-part=own-label]');
  const said = await line?.evaluate((one) => one.textContent);
  expect(said).toContain(RENAMED);
  expect(said).toContain('Helpdesk');
  const ringed = await waitForCard(await openRenamed(other), 'the ring', ({ ring }) => ring !== null);
  const [shown] = (await other.browser.pages()).slice(-1);
  if (!shown) throw new Error('no page');
  await expectRingOn(shown, ringed, TARGET);
  // The card names what stands on the page.
  expect(ringed.text).toContain(RENAMED);
  expect(ringed.text).not.toContain('Password per programmi di posta');

  // Taken away again, it is as before.
  await theirs.bringToFront();
  await theirs.locator('[data-part=organisation-forget]').click();
  await until('no wording', async () => (await theirs.$('[data-part=own-label]')) === null);
  await shown.bringToFront();
  await shown.reload();
  await waitForCard(shown, 'the honest no again', ({ state }) => state === 'not-found');
}, 90_000);
