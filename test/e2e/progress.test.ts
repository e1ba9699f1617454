import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { GUIDE_IDS } from '../../src/data/guides/catalogue.ts';
import { PAGE_IDS } from '../../src/data/pages/catalogue.ts';
import type { Progress } from '../../src/progress/state.ts';
import { EXTENSION, killWorker, launch, openPanel } from '../support/browser.ts';
import { type CardSeen, press, waitForCard, waitForNoCard } from '../support/card.ts';
import { contentRealm, overlays, sendAll } from '../support/inside.ts';
import { checklist } from '../support/panel.ts';
import { begin, closeDesk, PLACES, putIntoStore, raiseStage, type Stage, stored } from '../support/stage.ts';
import { until } from '../support/until.ts';
import { walk } from '../support/walker.ts';
import { wordsOf } from '../support/words.ts';

/** Progress outlives everything: the worker, pages, tabs, the browser, an update, and a damaged store. */
let stage: Stage;

beforeAll(async () => {
  stage = await raiseStage({ lang: 'de' });
});
afterAll(() => stage?.close());

const { inbox, account } = PLACES['2026'];

const onStep = (page: Page, step: string, also: (card: CardSeen) => boolean = () => true) =>
  waitForCard(page, step, (card) => card.step === step && card.kind !== 'start' && also(card));

async function begun(link: string, url: string = inbox): Promise<Page> {
  const page = await stage.open('about:blank');
  await begin(page, url, link);
  return page;
}

const progressNow = async (): Promise<Progress> => (await stored(stage.launched)).local.progress as Progress;

/** What the panel tells the user, or an empty text. */
async function notice(): Promise<string> {
  const panel = await openPanel(stage.launched);
  const said = await panel.$$eval('[data-part=notice]', (notices) => notices.map((one) => one.textContent).join());
  await panel.close();
  return said;
}

describe.each([
  { generation: '2026', lang: 'it' },
  { generation: '2023', lang: 'de' },
] as const)('the worker dies before every step, $generation in $lang [M1]', ({ generation, lang }) => {
  test('and the guide goes on to its end', async () => {
    await stage.clear(generation, { signedIn: true, notice: true, twoStep: 'on' });
    const met = await walk({
      launched: stage.launched,
      practice: stage.practice,
      guide: 'two-step-off',
      lang,
      choices: { reason: 'other' },
      from: account,
      onCard: () => killWorker(stage.launched),
    });
    expect(met.at(-1)?.state).toBe('done');
    expect(stage.practice.state.twoStep).toBe('off');
    expect(new Set(Object.values(await checklist(stage.launched, 'two-step-off')))).toEqual(new Set(['done']));
  });
});

describe('pages and tabs', () => {
  beforeEach(() => stage.clear('2026'));

  test('a reload, another page and back: the same step, and one overlay [M12]', async () => {
    const page = await begun('two-step-off/settings&lang=it');
    await onStep(page, 'settings', ({ ring }) => ring !== null);
    await page.reload();
    await onStep(page, 'settings', ({ ring }) => ring !== null);
    await page.goto('https://webmail.pec.it/pagina-che-non-esiste');
    await onStep(page, 'settings', ({ state }) => state === 'elsewhere');
    await page.goBack();
    await onStep(page, 'settings', ({ ring }) => ring !== null);
    expect(await overlays(page)).toBe(1);
    await page.goForward();
    await onStep(page, 'settings', ({ state }) => state === 'elsewhere');
    expect(await overlays(page)).toBe(1);
  });

  test('two tabs show the same step, and one that is closed is not missed', async () => {
    const first = await begun('two-step-off&reason=other&lang=de');
    await onStep(first, 'settings');
    const second = await stage.open(inbox);
    await onStep(second, 'settings', ({ ring }) => ring !== null);
    await press(second, 'skip');
    await onStep(second, 'security');
    await onStep(first, 'security');
    expect([await overlays(first), await overlays(second)]).toEqual([1, 1]);
    await second.close();
    await first.bringToFront();
    await press(first, 'back');
    await onStep(first, 'settings');
    await first.close();
    const third = await stage.open(inbox);
    await onStep(third, 'settings', ({ ring }) => ring !== null);
    await press(third, 'close');
    await waitForNoCard(third);
    expect((await progressNow()).runs['two-step-off']?.current).toBe('settings');
  });

  test('an update takes over in open tabs: one overlay, the same step, and it still works [M4]', async () => {
    const page = await begun('two-step-off&reason=other&lang=it');
    await onStep(page, 'settings', ({ ring }) => ring !== null);
    await closeDesk(stage.launched);
    await stage.launched.browser.installExtension(EXTENSION);
    // Only a living copy can answer a press.
    await until('a card that answers', async () => {
      await press(page, 'skip').catch(() => undefined);
      return (await progressNow()).runs['two-step-off']?.current !== 'settings';
    });
    await waitForCard(page, 'the next step', ({ step }) => step !== 'settings');
    expect(await overlays(page)).toBe(1);
  });
});

test('many events from several tabs at once: none is lost [M2]', async () => {
  await stage.clear('2026');
  const first = await begun('two-step-off&lang=de');
  await onStep(first, 'reason');
  const pages = [first, ...(await Promise.all([1, 2, 3].map(() => stage.open(inbox))))];
  const realms = await Promise.all(pages.map((page) => contentRealm(page, stage.launched)));
  await Promise.all(pages.map((page) => onStep(page, 'reason')));
  const before = await progressNow();

  // Every one of these starts a guide over and therefore changes the record.
  const starts = Array.from({ length: 20 }, (_, index) => ({
    type: 'again',
    guide: GUIDE_IDS[index % GUIDE_IDS.length],
  }));
  await Promise.all(realms.map((realm) => sendAll(realm, starts)));
  const after = await progressNow();
  expect(Object.keys(after.runs).sort()).toEqual([...GUIDE_IDS].sort());
  expect(after.revision - before.revision).toBeGreaterThanOrEqual(80);
  await sendAll(realms[0] as (typeof realms)[0], [{ type: 'again', guide: 'two-step-off' }]);

  const looks = PAGE_IDS.map((page) => ({ type: 'looked', page, facts: [], news: false }));
  await Promise.all(realms.map((realm) => sendAll(realm, looks)));
  const { runs } = await progressNow();
  expect(new Set(runs['two-step-off']?.seen)).toEqual(new Set([...PAGE_IDS, 'webmail-messages']));
});

describe('the browser is closed and opened again', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pec-passo-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

  test('the same step in the same language', async () => {
    await stage.clear('2023');
    // Unpacked extensions are forgotten by a browser that is driven like this, but what they stored is kept with the profile.
    const options = { resolverRules: stage.practice.resolverRules, userDataDir: folder };
    const before = await launch(options);
    const page = await before.browser.newPage();
    await begin(page, PLACES['2023'].inbox, 'two-step-off&reason=migration&lang=it');
    await onStep(page, 'settings');
    await before.browser.close();
    const after = await launch(options);
    try {
      expect(after.extensionId).toBe(before.extensionId);
      const again = await after.browser.newPage();
      await again.goto(PLACES['2023'].inbox);
      const card = await onStep(again, 'settings', ({ ring }) => ring !== null);
      expect(card.lang).toBe('it');
      expect(await checklist(after, 'two-step-off')).toMatchObject({ reason: 'done', settings: 'current' });
    } finally {
      await after.browser.close();
    }
  });
});

describe('a store that cannot be read [S10]', () => {
  beforeEach(() => stage.clear('2026'));

  /** A record as the product writes it, after a first step. */
  async function honest(): Promise<{ progress: Progress; run: Record<string, unknown> }> {
    const page = await begun('two-step-off&reason=other&lang=de');
    await onStep(page, 'settings');
    const progress = await progressNow();
    await page.close();
    return { progress, run: progress.runs['two-step-off'] as unknown as Record<string, unknown> };
  }

  test.each([
    ['a text', () => ({ progress: 'rubbish' })],
    ['settings of another kind', () => ({ settings: { version: 1, lang: 'xx', textSize: 1e9 } })],
    ['a guide that is none', ({ progress, run }) => ({ progress: { ...progress, runs: { 'no-such-guide': run } } })],
    [
      'more than we wrote',
      ({ progress, run }) => ({ progress: { ...progress, runs: { 'two-step-off': { ...run, html: '<img>' } } } }),
    ],
  ] as [string, (record: Awaited<ReturnType<typeof honest>>) => Record<string, unknown>][])(
    '%s: kept aside, replaced, and told',
    async (_, damage) => {
      const damaged = damage(await honest());
      await putIntoStore(stage.launched, damaged);
      expect(await notice()).toContain(wordsOf('de', 'common:notices.damaged'));
      const { local } = await stored(stage.launched);
      expect(local.damaged).toMatchObject([{ records: damaged }]);
      for (const name of Object.keys(damaged)) expect(local).not.toHaveProperty(name);
      const page = await begun('two-step-off/keep-off&lang=de');
      await onStep(page, 'keep-off');
      expect((await progressNow()).runs['two-step-off']?.current).toBe('keep-off');
    },
  );

  test('the user is told even if the worker dies before the panel is opened', async () => {
    await putIntoStore(stage.launched, { progress: 'rubbish' });
    await stage.open(inbox);
    await until('the record set aside', async () => 'damaged' in (await stored(stage.launched)).local);
    await killWorker(stage.launched);
    expect(await notice()).toContain(wordsOf('de', 'common:notices.damaged'));
  });

  test('a step that is not in the guide any more: a card that one can read and leave', async () => {
    const { progress, run } = await honest();
    const runs = { 'two-step-off': { ...run, current: 'a-step-of-an-older-version' } };
    await putIntoStore(stage.launched, { progress: { ...progress, runs } });
    const page = await stage.open(inbox);
    const card = await waitForCard(page, 'a card', () => true);
    expect(card.title).not.toBe('');
    expect((await stored(stage.launched)).local).not.toHaveProperty('damaged');
    await press(page, 'close');
    await waitForNoCard(page);
  });

  test('of a newer version: left alone, and told', async () => {
    const newer = {
      progress: { version: 99, all: ['new', 'things'] },
      settings: { version: 1, lang: 'de', textSize: 150 },
    };
    await putIntoStore(stage.launched, newer);
    const page = await begun('two-step-off&reason=other&lang=de');
    await onStep(page, 'settings');
    await press(page, 'skip');
    await onStep(page, 'security');
    expect((await stored(stage.launched)).local).toEqual(newer);
    expect(await notice()).toContain(wordsOf('de', 'common:notices.newer'));
  });
});
