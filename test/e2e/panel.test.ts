import type { Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { GUIDE_IDS } from '../../src/data/guides/catalogue.ts';
import { killWorker, openPanel } from '../support/browser.ts';
import { press, waitForCard, waitForNoCard } from '../support/card.ts';
import { reachGuide, readChecklist, sayDoneIn, showHelping } from '../support/panel.ts';
import { begin, PLACES, raiseStage, type Stage } from '../support/stage.ts';
import { clickRing } from '../support/stories.ts';
import { until, untilIn } from '../support/until.ts';
import { wordsOf } from '../support/words.ts';

/** The side panel alone is enough to be guided; with a page beside it, both say the same. */
let stage: Stage;
let panel: Page;

beforeAll(async () => {
  stage = await raiseStage({ lang: 'de' });
});
afterAll(() => stage?.close());
beforeEach(async () => {
  await stage.clear('2026');
  panel = await openPanel(stage.launched);
});

const inGuide = (guide: string, part: string) => `[data-part=guide][data-guide=${guide}] [data-part=${part}]`;

/** Presses a button of a guide with a real mouse; the guide is unfolded first. */
async function pressIn(guide: string, part: string, option = ''): Promise<void> {
  await panel.bringToFront();
  const button = inGuide(guide, part) + (option && `[data-option=${option}]`);
  if (!(await panel.$eval(button, (one) => one.checkVisibility()).catch(() => false)))
    await reachGuide(panel, guide).then(() => panel.click(`[data-part=guide][data-guide=${guide}] > summary`));
  await panel.locator(button).click();
}

/** The user's word: asked about once where a page could show it. */
const sayDone = () => sayDoneIn(panel, 'two-step-off', (part) => pressIn('two-step-off', part));

/** The step that the panel shows, as in the card of a page: empty while none is shown. */
const shown = () =>
  panel.$$eval('[data-part=card]', (cards) => cards.map((card) => card.getAttribute('data-step') ?? '').join());
const showing = (step: string) =>
  until(`the panel on ${step || 'no step'}`, async () => (await shown()) === step).catch(async (error: Error) => {
    throw new Error(`${error.message}; it shows: ${await panel.$eval('main', (all) => all.textContent)}`);
  });
const said = (part: string) => panel.$eval(`[data-part=card] [data-part=${part}]`, (one) => one.textContent);

describe('with no page open', () => {
  test('lists every guide with all its steps', async () => {
    const guides = await panel.$$eval('[data-part=guide]', (all) => all.map((one) => one.getAttribute('data-guide')));
    expect(guides.toSorted()).toEqual(GUIDE_IDS.toSorted());
    expect(Object.keys(await readChecklist(panel, 'two-step-off'))).toHaveLength(8);
    expect(await panel.$('[data-part=card]')).toBeNull();
    expect(await panel.$eval('html', (root) => root.lang)).toBe('de');
  });

  test.each(['it', 'de', 'en'] as const)(
    'shows an owner what most people need without much scrolling, and all else a fold away, in %s',
    async (lang) => {
      await panel.setViewport({ width: 360, height: 640 });
      await panel.click(`input[name=language][value=${lang}]`);
      await untilIn(panel, 'the language', (to) => document.documentElement.lang === to, lang);
      const height = () => panel.evaluate(() => document.documentElement.scrollHeight);
      const seen = () =>
        panel.$$eval('[data-part=guide]', (all) =>
          all.flatMap((one) => (one.checkVisibility() ? (one.getAttribute('data-guide') ?? '') : [])),
        );
      expect(await height()).toBeLessThanOrEqual(1.5 * 768);
      expect(await seen()).toEqual(['check-status', 'mail-program-password', 'new-phone', 'forgotten-password']);
      await reachGuide(panel, 'sign-in');
      expect((await seen()).toSorted()).toEqual(GUIDE_IDS.toSorted());
    },
  );

  test('what was begun stands on top, wherever it was before', async () => {
    await pressIn('before-moving', 'start');
    await until('the guide on top', async () =>
      panel.$eval('[data-part=guide]', (one) => one.getAttribute('data-guide') === 'before-moving'),
    );
    await pressIn('before-moving', 'close');
    await until('no card', async () => (await panel.$('[data-part=card]')) === null);
    expect(await panel.$eval('[data-part=guide]', (one) => one.getAttribute('data-guide'))).toBe('before-moving');
    expect(await panel.$eval('[data-part=guide]', (one) => one.checkVisibility())).toBe(true);
  });

  test('has a face for each kind of people, with the mouse and with the arrows', async () => {
    const isSeen = (part: string) => panel.$eval(`[data-part=${part}]`, (one) => one.checkVisibility());
    expect(await isSeen('guide')).toBe(true);
    expect(await panel.$('[data-part=helpdesk]')).toBeNull();
    await showHelping(panel);
    expect([await isSeen('guide'), await isSeen('presenting')]).toEqual([false, true]);
    // What a helper needs stands there before anything is opened: a screen and a half of a laptop.
    await panel.setViewport({ width: 360, height: 640 });
    expect(await panel.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(1.5 * 768);
    await panel.focus('[data-part=face][data-face=helping]');
    await panel.keyboard.press('ArrowLeft');
    expect([await isSeen('guide'), await isSeen('helpdesk')]).toEqual([true, false]);
    expect(await panel.evaluate(() => document.activeElement?.getAttribute('data-face'))).toBe('forMe');
  });

  test.each(['it', 'de', 'en'] as const)(
    'has its choices beside each other in the largest text, narrow, in %s',
    async (lang) => {
      await panel.setViewport({ width: 360, height: 640 });
      await panel.click(`input[name=language][value=${lang}]`);
      await panel.click('input[name=text-size][value="200"]');
      await untilIn(
        panel,
        'the large text',
        (to) =>
          document.documentElement.lang === to &&
          document.querySelector('[name=text-size][value="200"]:checked') !== null,
        lang,
      );
      const { over, sideways } = await panel.evaluate(() => {
        const labels = [...document.querySelectorAll('.settings > fieldset label')];
        const boxes = labels.map((one) => one.getBoundingClientRect());
        const meet = (a: DOMRect, b: DOMRect) =>
          a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
        return {
          over: labels
            .filter(
              (one, at) =>
                one.scrollWidth > one.clientWidth ||
                boxes.some((box, other) => other !== at && meet(box, boxes[at] as DOMRect)),
            )
            .map((one) => one.textContent),
          sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        };
      });
      expect({ over, sideways }).toEqual({ over: [], sideways: 0 });
    },
  );

  test('appears although the worker dies while it is asked', async () => {
    for (let delay = 0; delay < 160; delay += 10) {
      const page = await stage.launched.browser.newPage();
      const opened = page.goto(panel.url());
      await new Promise((done) => setTimeout(done, delay));
      await killWorker(stage.launched);
      await opened;
      await page.waitForSelector('[data-part=guide]');
      await page.close();
    }
  });

  test('leads through two-step-off from its start to its end', async () => {
    await pressIn('two-step-off', 'start');
    await showing('reason');
    expect(await panel.$(inGuide('two-step-off', 'next'))).toBeNull();
    await pressIn('two-step-off', 'option', 'migration');
    await showing('settings');
    expect([await said('code'), await said('title')]).toEqual([
      '7-2',
      wordsOf('de', 'two-step-off:steps.settings.title'),
    ]);
    expect(await said('text')).toContain('Impostazioni');

    await sayDone();
    await showing('security');
    await pressIn('two-step-off', 'back');
    await showing('settings');
    expect(await readChecklist(panel, 'two-step-off')).toMatchObject({ settings: 'current', security: 'todo' });
    await sayDone();
    await showing('security');
    await pressIn('two-step-off', 'skip');
    await showing('two-step');

    await pressIn('two-step-off', 'close');
    await showing('');
    // To begin anew is asked about, and the answer that loses nothing has the focus.
    await pressIn('two-step-off', 'restart');
    await untilIn(panel, 'the question', () => document.activeElement?.matches('[data-part=keep]') ?? false);
    await pressIn('two-step-off', 'keep');
    expect(await readChecklist(panel, 'two-step-off')).toMatchObject({ settings: 'done', security: 'skipped' });
    await pressIn('two-step-off', 'continue');
    await showing('two-step');
    for (const step of ['deactivate', 'authorise', 'confirmed', 'keep-off']) {
      await sayDone();
      await showing(step);
    }
    expect(await said('text')).toContain(wordsOf('de', 'two-step-off:steps.keep-off.text_migration'));
    await sayDone();
    await until('the end', async () => (await said('title')) === wordsOf('de', 'common:card.unseenTitle'));
    expect(await readChecklist(panel, 'two-step-off')).toEqual({
      reason: 'done',
      settings: 'done',
      security: 'skipped',
      'two-step': 'done',
      deactivate: 'done',
      authorise: 'done',
      confirmed: 'done',
      'keep-off': 'done',
    });
    await pressIn('two-step-off', 'close');
    await showing('');
  });

  test('speaks the chosen language in the chosen size, also after it is opened anew [M10]', async () => {
    const size = () => panel.$eval('main h2', (heading) => Number.parseFloat(getComputedStyle(heading).fontSize));
    const before = await size();
    await panel.click('input[name=language][value=it]');
    await until('Italian', () => panel.$eval('html', (root) => root.lang === 'it'));
    expect(await panel.$eval('main', (all) => all.textContent)).toContain(wordsOf('it', 'two-step-off:title'));
    await panel.click('input[name=text-size][value="200"]');
    await until('large text', async () => (await size()) === before * 2);
    await panel.close();
    panel = await openPanel(stage.launched);
    expect(await panel.$eval('html', (root) => root.lang)).toBe('it');
    expect(await size()).toBe(before * 2);
    expect(await panel.$eval('input[name=text-size][value="200"]', (one) => (one as HTMLInputElement).checked)).toBe(
      true,
    );
  });
});

describe.each(['2023', '2026'] as const)('beside a page, %s', (generation) => {
  test('panel and page say the same, whoever is pressed', async () => {
    stage.practice.generation = generation;
    const page = await stage.open('about:blank');
    await begin(page, PLACES[generation].inbox, 'two-step-off&lang=it');
    const both = async (step: string) => {
      await waitForCard(page, `the page on ${step}`, (card) => card.step === step && card.state !== 'searching');
      await showing(step);
      const status = await readChecklist(panel, 'two-step-off');
      expect(Object.keys(status).filter((id) => status[id] === 'current')).toEqual([step]);
    };
    await both('reason');
    await pressIn('two-step-off', 'option', 'other');
    await both('settings');
    await page.bringToFront();
    await clickRing(page);
    // The click counts at once; the page that it leads to comes a little later, and would prove the step once more.
    await waitForCard(page, 'the settings', (card) => card.step === 'security' && card.state === 'located');
    await both('security');
    await pressIn('two-step-off', 'back');
    await both('settings');
    await page.bringToFront();
    await press(page, 'skip');
    await both('security');
    await panel.bringToFront();
    // The page's own card in the language and the size that the panel sets.
    await panel.click('input[name=language][value=de]');
    await waitForCard(page, 'German', ({ lang }) => lang === 'de');
    const { rect } = await waitForCard(page, 'a card', () => true);
    await panel.click('input[name=text-size][value="150"]');
    await waitForCard(page, 'a larger card', (card) => card.rect.height > rect.height || card.rect.width > rect.width);
    await pressIn('two-step-off', 'close');
    await waitForNoCard(page);
    await showing('');
  });

  test('a guide that is started in the panel appears in the open page', async () => {
    stage.practice.generation = generation;
    const page = await stage.open(PLACES[generation].inbox);
    await pressIn('check-status', 'start');
    const card = await waitForCard(page, 'the first step', ({ guide }) => guide === 'check-status');
    expect(card).toMatchObject({ step: 'settings', lang: 'de' });
    await showing('settings');
  });
});
