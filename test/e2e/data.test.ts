import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { MAX_FILE_LENGTH } from '../../src/messages/answers.ts';
import { EMPTY_PROGRESS, type Progress } from '../../src/progress/state.ts';
import { killWorker, openPanel } from '../support/browser.ts';
import { waitForCard, waitForNoCard } from '../support/card.ts';
import { reachGuide, readChecklist, sayDoneIn } from '../support/panel.ts';
import { inExtension, PLACES, putIntoStore, raiseStage, type Stage, stored } from '../support/stage.ts';
import { until } from '../support/until.ts';
import { wordsOf } from '../support/words.ts';

/** What is kept for the user is the user's: apart by mailbox, as a file, away for good. */
declare const chrome: ExtensionApi;

let stage: Stage;
let panel: Page;
const folder = mkdtempSync(join(tmpdir(), 'pec-passo-'));
const { inbox } = PLACES['2026'];

beforeAll(async () => {
  stage = await raiseStage({ lang: 'de' });
});
afterAll(async () => {
  await stage?.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  await stage.clear('2026');
  panel = await openData();
});

async function openData(): Promise<Page> {
  const page = await openPanel(stage.launched);
  await page.click('[data-part=data] > summary');
  return page;
}
async function press(part: string): Promise<void> {
  await panel.bringToFront();
  await panel.locator(`[data-part=${part}]`).click();
}
const said = (part: string, key: string) =>
  until(`${part} says ${key}`, () =>
    panel.$eval(`[data-part=${part}]`, (one, words) => one.textContent.includes(words), wordsOf('de', key)),
  );
const now = async () => (await stored(stage.launched)).local.progress as Progress;

async function beginInPanel(guide: string): Promise<void> {
  await panel.bringToFront();
  const button = `[data-part=guide][data-guide=${guide}] [data-part=start]`;
  await reachGuide(panel, guide);
  if (!(await panel.$eval(button, (one) => one.checkVisibility())))
    await panel.click(`[data-part=guide][data-guide=${guide}] > summary`);
  await panel.locator(button).click();
  await panel.waitForSelector(`[data-part=card][data-guide=${guide}]`);
}

/** The file that "save" gives, as the browser would write it. */
async function exported(): Promise<string> {
  return until('the file', async () => {
    const href = await panel.$eval('[data-part=export]', (link) => (link as HTMLAnchorElement).href);
    const text = decodeURIComponent(href.slice(href.indexOf(',') + 1));
    return text.length > 0 && text;
  });
}
async function choose(text: string): Promise<void> {
  const path = join(folder, 'file.json');
  writeFileSync(path, text);
  await ((await panel.$('[data-part=import]')) as ElementHandle<HTMLInputElement>).uploadFile(path);
}

describe('a file', () => {
  test('brings progress and settings to another computer, and the reading can be taken back', async () => {
    await panel.click('input[name=text-size][value="150"]');
    await beginInPanel('check-status');
    await sayDoneIn(panel, 'check-status', press);
    await until('the second step', async () => (await readChecklist(panel, 'check-status')).mailbox === 'current');
    const text = await until('the file with it', async () => {
      const file = await exported();
      return JSON.parse(file).progress.runs['check-status']?.current === 'mailbox' && file;
    });
    const before = await now();

    await stage.clear('2026');
    panel = await openData();
    await beginInPanel('two-step-on');
    await choose(text);
    await said('data-said', 'common:panel.data.import.done');
    await panel.waitForSelector('[data-part=card][data-guide=check-status]');
    expect(await readChecklist(panel, 'check-status')).toMatchObject({ settings: 'done', mailbox: 'current' });
    expect(await panel.$eval('input[value="150"]', (one) => (one as HTMLInputElement).checked)).toBe(true);
    expect((await now()).runs).toEqual(before.runs);

    // Read twice, it still does not push out what was here before.
    await choose(text);
    await press('undo-import');
    await panel.waitForSelector('[data-part=card][data-guide=two-step-on]');
    expect(await readChecklist(panel, 'check-status')).toMatchObject({ settings: 'todo', mailbox: 'todo' });
  });

  test.each([
    ['not-ours', '{"some": "thing"}'],
    ['not-ours', 'no JSON at all'],
    ['damaged', '{"format":"pec-passo","version":1,"progress":{"version":2},"settings":{"version":1}}'],
    ['newer', '{"format":"pec-passo","version":1,"progress":{"version":99},"settings":{"version":99}}'],
    ['too-large', ' '.repeat(MAX_FILE_LENGTH + 1)],
  ])('that is %s is refused in the user’s language, and nothing changes [S10]', async (why, text) => {
    await beginInPanel('check-status');
    const before = await stored(stage.launched);
    await choose(text);
    await said('data-said', `common:panel.data.import.${why}`);
    expect(await stored(stage.launched)).toEqual(before);
  });
});

test('mailboxes are kept apart by number or by a name that is no address', async () => {
  await beginInPanel('check-status');
  await press('mailbox-add');
  await until('nothing begun', async () => (await panel.$('[data-part=card]')) === null);
  expect(await readChecklist(panel, 'check-status')).toMatchObject({ settings: 'todo' });
  await panel.type('[data-part=mailbox-name]', 'a@pec.it');
  await press('mailbox-save');
  await said('mailbox-refused', 'common:panel.data.nameRefused');
  expect(JSON.stringify(await stored(stage.launched))).not.toContain('a@pec');
  await panel.click('[data-part=mailbox-name]', { clickCount: 3 });
  await panel.type('[data-part=mailbox-name]', 'Verein');
  await press('mailbox-save');
  await until('its name', () => panel.$eval('[data-part=mailbox]', (one) => one.textContent.includes('Verein')));
  await panel.click('input[name=mailbox][value="1"]');
  await panel.waitForSelector('[data-part=card][data-guide=check-status]');
  await killWorker(stage.launched);
  expect(await now()).toMatchObject({ mailbox: { number: 1 }, others: [{ mailbox: { number: 2, name: 'Verein' } }] });
  await press('mailbox-remove');
  await press('mailbox-remove-yes');
  await until('one mailbox', async () => (await now()).others.length === 0);
});

/** What the browser starts by itself in pages, besides what the manifest says. */
const registered = () => inExtension(stage.launched, () => chrome.scripting.getRegisteredContentScripts());

test('"delete everything" leaves nothing: no record, no offer, no reminder, no card, no mask', async () => {
  await inExtension(stage.launched, () => chrome.storage.local.set({ damaged: [1], replaced: 1, filler: 'x' }));
  const page = await stage.open(inbox);
  await panel.evaluate(() => chrome.runtime.sendMessage({ type: 'presenter', on: true }));
  expect((await registered()).length).toBeGreaterThan(0);
  await until('the mask', () => page.$('pec-passo[data-kind=mask]'));
  await beginInPanel('check-status');
  await waitForCard(page, 'the step', ({ guide }) => guide === 'check-status');
  const other = await stage.open(`${inbox}#pec-passo=sign-in`);
  await waitForCard(other, 'the offer', ({ kind }) => kind === 'start');
  await panel.bringToFront();
  await press('forget');
  await press('forget-no');
  await press('forget');
  expect((await now()).runs).toHaveProperty('check-status');
  await press('forget-yes');
  await until('no card in the panel', async () => (await panel.$('[data-part=card]')) === null);
  await Promise.all([waitForNoCard(page), waitForNoCard(other)]);
  expect(await stored(stage.launched)).toEqual({ local: {}, session: {} });
  await until('no script that the browser starts', async () => (await registered()).length === 0);
  for (const one of [page, other]) await until('no mask', async () => (await one.$('pec-passo')) === null);
  // What is begun afterwards is shown and kept as on the first day.
  await beginInPanel('two-step-on');
  expect(Object.keys((await now()).runs)).toEqual(['two-step-on']);
});

test('a record of the first release is kept by an update [S10]', async () => {
  const run = { started: 1, updated: 2, current: 'mailbox', choices: {}, seen: ['webmail-messages'], held: false };
  const steps = { settings: { status: 'done', by: 'click', at: 2 } };
  const first = { version: 1, revision: 7, active: { guide: 'check-status', waiting: null } };
  await putIntoStore(stage.launched, { progress: { ...first, runs: { 'check-status': { ...run, steps } } } });
  await panel.reload();
  await panel.waitForSelector('[data-part=card][data-guide=check-status][data-step=mailbox]');
  expect(await readChecklist(panel, 'check-status')).toMatchObject({ settings: 'done', mailbox: 'current' });
  await sayDoneIn(panel, 'check-status', press);
  await until('the new form', async () => (await now()).version === EMPTY_PROGRESS.version);
  expect((await now()).runs['check-status']).toMatchObject({ started: 1, current: 'status', steps });
});
