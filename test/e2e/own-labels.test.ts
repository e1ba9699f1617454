import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { textsFor } from '../../src/worker/i18n/texts.ts';
import { type Launched, launch, openPanel } from '../support/browser.ts';
import { waitForCard } from '../support/card.ts';
import { showHelping } from '../support/panel.ts';
import { begin, PLACES, raiseStage, type Stage } from '../support/stage.ts';
import { expectRingOn } from '../support/stories.ts';
import { until } from '../support/until.ts';

/**
 * Aruba has renamed an entry. A helper who sees "not found" makes a file; another user who reads it gets the ring, without
 * any new version of the extension.
 */
const LINK = 'mail-program-password/menu';
const TARGET = 'accountHome.mailProgramsEntry';
const RENAMED = 'Chiavi per app esterne';
/** The form that a pressed box opens. */
const ENTRY = '[data-part=report-entry]';
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
  await panel.waitForSelector('[data-part=organisation]');
  await panel.click('[data-part=organisation] > summary');
  await ((await panel.$('[data-part=organisation-file]')) as ElementHandle<HTMLInputElement>).uploadFile(path);
}

/** Opens a report in a panel, as the helper who got it by mail. */
async function readReport(panel: Page, text: string): Promise<void> {
  const path = join(folder, 'report.json');
  writeFileSync(path, text);
  await ((await panel.$('[data-part=report-open]')) as ElementHandle<HTMLInputElement>).uploadFile(path);
}

/** Left, top, width and height of the entry that was renamed, on the user's page. */
const placeOfRenamed = (page: Page): Promise<number[]> =>
  page.evaluate((wording) => {
    const seek = (root: Document | ShadowRoot): Element[] =>
      [...root.querySelectorAll('*')].flatMap((one) => [
        ...(one.matches('a, button') && one.textContent?.trim() === wording ? [one] : []),
        ...(one.shadowRoot ? seek(one.shadowRoot) : []),
      ]);
    const { left, top, width, height } = seek(document)[0]?.getBoundingClientRect() ?? new DOMRect();
    return [left, top, width, height];
  }, RENAMED);

/** Presses the box that stands where something stood on the page. */
async function pressBox(panel: Page, place: readonly number[]): Promise<void> {
  const boxes = await panel.$$('[data-part=report-picture] [role=button]');
  for (const box of boxes) {
    const at = await box.$eval('rect', (rect) =>
      ['x', 'y', 'width', 'height'].map((side) => Number(rect.getAttribute(side))),
    );
    if (at.every((one, side) => Math.abs(one - (place[side] ?? 0)) <= 4)) return box.click();
  }
  throw new Error(`no box at ${place}`);
}

const outcome = (panel: Page, wanted: string) =>
  until(`the form says ${wanted}`, () =>
    panel.$eval(
      `${ENTRY} [data-part=label-said]`,
      (one, is) => one.getAttribute('data-outcome') === is && one.textContent,
      wanted,
    ),
  );

test('a renamed label: not found, a report, an entry, a file, and the ring at another user', async () => {
  const page = await openRenamed(stage.launched);
  const missing = await waitForCard(page, 'the honest no', ({ state }) => state === 'not-found');
  expect(missing.ring).toBeNull();

  // The user sees the page as a drawing, and saves what is to be sent.
  const panel = await openPanel(stage.launched);
  await showHelping(panel);
  await panel.locator('[data-part=report] > summary').click();
  await panel.locator('[data-part=report-make]').click();
  const saved = await panel.waitForSelector('[data-part=report-save]');
  const report = await saved?.evaluate((link) =>
    decodeURIComponent((link as HTMLAnchorElement).href.split(',')[1] ?? ''),
  );
  expect(report).not.toContain(RENAMED);
  expect(await panel.$('[data-part=report-entry]')).toBeNull();

  // The helper, with a file of the organisation that knew nothing of it, opens what was sent.
  await panel.reload();
  await read(panel, JSON.stringify({ contact: { name: 'Gemeinde Beispiel' } }));
  await panel.waitForSelector('[data-part=contact]');
  await showHelping(panel);
  await panel.locator('[data-part=report] > summary').click();
  await readReport(panel, report ?? '');
  await panel.waitForSelector('[data-part=report-picture]');
  expect(await panel.$eval('[data-part=report-sought]', (one) => one.textContent)).toContain(
    'Password per programmi di posta',
  );
  expect(await panel.$$('[data-part=report-candidates] > li')).not.toHaveLength(0);
  await pressBox(panel, await placeOfRenamed(page));
  // What stands on the box is nobody's business but the user's, who reads it out.
  const form = await panel.waitForSelector(`${ENTRY} form`);
  expect(await form?.$eval('[data-part=label-target]', (one) => (one as HTMLSelectElement).value)).toBe(TARGET);
  expect(await form?.$eval('[data-part=label-wording]', (one) => (one as HTMLInputElement).value)).toBe('');
  await panel.locator(`${ENTRY} [data-part=label-wording]`).fill('Verifica in 2 passaggi');
  await panel.locator(`${ENTRY} [data-part=label-who]`).fill('Helpdesk');
  await panel.locator(`${ENTRY} [data-part=label-make]`).click();
  // What another entry of the menu is called is refused in a sentence.
  expect(await outcome(panel, 'refused')).toContain(
    textsFor('de').text('policy:why.label-other', {
      found: 'Verifica in 2 passaggi',
      against: 'Verifica in 2 passaggi',
    }),
  );
  await panel.locator(`${ENTRY} [data-part=label-wording]`).fill(RENAMED);
  await panel.locator(`${ENTRY} [data-part=label-make]`).click();
  await outcome(panel, 'done');
  const href = await panel.$eval(`${ENTRY} [data-part=label-save]`, (one) => (one as HTMLAnchorElement).href);
  const file = decodeURIComponent(href.slice(href.indexOf(',') + 1));
  expect(JSON.parse(file)).toMatchObject({ contact: { name: 'Gemeinde Beispiel' }, labels: [{ target: TARGET }] });

  // Another user, in a profile of their own.
  other = await launch({ resolverRules: stage.practice.resolverRules, lang: 'it' });
  const shown = await openRenamed(other);
  await waitForCard(shown, 'the same honest no', ({ state }) => state === 'not-found');
  const theirs = await openPanel(other);
  await read(theirs, file);
  const line = await theirs.waitForSelector('[data-part=own-label]');
  const said = await line?.evaluate((one) => one.textContent);
  expect(said).toContain(RENAMED);
  expect(said).toContain('Helpdesk');
  // On the page that was open all the while.
  await shown.bringToFront();
  const ringed = await waitForCard(shown, 'the ring', ({ ring }) => ring !== null);
  await expectRingOn(shown, ringed, TARGET);
  // The card names what stands on the page.
  expect(ringed.text).toContain(RENAMED);
  expect(ringed.text).not.toContain('Password per programmi di posta');

  // Taken away again, it is as before.
  await theirs.bringToFront();
  await theirs.locator('[data-part=organisation-forget]').click();
  await until('no wording', async () => (await theirs.$('[data-part=own-label]')) === null);
  await shown.bringToFront();
  await waitForCard(shown, 'the honest no again', ({ state }) => state === 'not-found');
});
