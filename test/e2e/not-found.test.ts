import type { Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type CardSeen, inRoot, press, waitForCard } from '../support/card.ts';
import { putBack, takeAway } from '../support/dom.ts';
import { checklist } from '../support/panel.ts';
import { begin, PLACES, QUIET, raiseStage, type Stage } from '../support/stage.ts';
import { clickRing, expectRingOn } from '../support/stories.ts';
import { until } from '../support/until.ts';
import { wordsOf } from '../support/words.ts';

/** The page has changed: the control is not there. The guide says so, and never points at something that only looks like it. */
let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await raiseStage();
});
afterAll(() => stage?.close());

const NARROW = { width: 390, height: 780 };

/** Looks at the card as often as it can until this is true, and keeps everything it saw. */
async function watchUntil(fits: (card: CardSeen) => boolean): Promise<CardSeen[]> {
  const seen: CardSeen[] = [];
  await waitForCard(page, 'the end of the search', (card) => {
    seen.push(card);
    return fits(card);
  });
  return seen;
}

/** Starts a step and takes its control away once the ring is on it. */
async function loseTarget(link: string, url: string, mark: string, ...openers: string[]): Promise<void> {
  page = await stage.open('about:blank');
  await begin(page, url, link);
  await expectRingOn(
    page,
    await waitForCard(page, mark, (card) => card.state === 'located' && card.ring !== null),
    mark,
  );
  for (const opener of openers) await takeAway(page, opener);
  await takeAway(page, mark);
}

describe.each([
  { generation: '2026', lang: 'it' },
  { generation: '2023', lang: 'de' },
] as const)('"Impostazioni" is gone, $generation in $lang', ({ generation, lang }) => {
  test('looks, says that it cannot find it and where it usually is, and finds it again', async () => {
    await stage.clear(generation);
    const link = `two-step-off/settings&reason=migration&lang=${lang}`;
    // It may be in the user's menu too, so that must be gone as well.
    await loseTarget(link, PLACES[generation].inbox, 'webmailMessages.settings', 'webmailMessages.accountMenu');
    await waitForCard(page, 'no ring on what is gone', (card) => card.state === 'searching');
    const seen = await watchUntil((card) => card.state === 'not-found');
    expect(seen.filter((card) => card.ring !== null)).toEqual([]);
    const searching = wordsOf(lang, 'common:card.searching');
    const says = seen.find((card) => card.text.includes(searching));
    const last = seen.at(-1);
    // How soon it says so is measured with nothing beside it: `test/measured/not-found.test.ts`.
    expect(says).toBeDefined();
    expect(last?.text).toContain(wordsOf(lang, 'common:card.notFound'));
    expect(last?.text).toContain('Impostazioni');
    expect(last?.text).toContain(wordsOf(lang, 'two-step-off:steps.settings.where'));
    // Where it was, drawn among its neighbours, with the month.
    const drawn = await inRoot<string[]>(
      page,
      "function () { return [...this.querySelectorAll('.drawing .ringed, .drawing text, .caption')].map((one) => one.textContent); }",
    );
    expect(drawn).toEqual(expect.arrayContaining(['', 'Gestione account', 'Impostazioni']));
    expect(drawn?.at(-1)).toMatch(/20\d\d/);
    const isInSight = `function () {
      const [ring, body] = ['.drawing .ringed', '.body'].map((one) => this.querySelector(one).getBoundingClientRect());
      return ring.top >= body.top && ring.bottom <= body.bottom;
    }`;
    await until('the ring of the drawing is in sight', () => inRoot<boolean>(page, isInSight));
    expect(last?.page).toBe('webmail-messages');
    expect(last?.buttons.find(({ part }) => part === 'already-done')?.label).toBe(wordsOf(lang, 'common:buttons.seen'));
    expect(last?.buttons.map(({ part }) => part)).toEqual(
      expect.arrayContaining(['already-done', 'skip', 'back', 'close']),
    );

    await putBack(page);
    const again = await waitForCard(page, 'the ring again', (card) => card.ring !== null);
    expect(again.state).toBe('located');
    await expectRingOn(page, again, 'webmailMessages.settings');
  });
});

describe('the control is gone, and the same words stand elsewhere', () => {
  test.each([
    {
      generation: '2026',
      lang: 'it',
      step: 'two-step-off/deactivate',
      mark: 'accountTwoStep.deactivate',
      place: 'twoStep',
    },
    {
      generation: '2023',
      lang: 'de',
      step: 'two-step-off/deactivate',
      mark: 'accountTwoStep.deactivate',
      place: 'twoStep',
    },
    { generation: '2023', lang: 'it', step: 'sign-in/submit', mark: 'login.submit', place: 'login' },
  ] as const)('$mark of $generation in $lang', async ({ generation, lang, step, mark, place }) => {
    await stage.clear(generation, place === 'login' ? { signedIn: false } : QUIET);
    const url = place === 'login' ? 'https://webmail.pec.it/' : PLACES[generation][place];
    await loseTarget(`${step}&lang=${lang}`, url, mark);
    await waitForCard(page, 'no ring on what is gone', (card) => card.ring === null);
    const seen = await watchUntil((card) => card.state === 'not-found' || card.state === 'elsewhere');
    expect(seen.filter((card) => card.ring !== null)).toEqual([]);
    expect(seen.at(-1)?.step).toBe(step.split('/')[1]);
  });
});

describe('the user decides', () => {
  beforeEach(async () => {
    await stage.clear('2026');
    await loseTarget(
      'two-step-off/settings&reason=migration&lang=it',
      PLACES['2026'].inbox,
      'webmailMessages.settings',
      'webmailMessages.accountMenu',
    );
  });

  test.each([
    { part: 'already-done', step: 'security', status: 'done' },
    { part: 'skip', step: 'security', status: 'skipped' },
    { part: 'back', step: 'reason', status: 'todo' },
  ])('$part', async ({ part, step, status }) => {
    // Who asks does not have to wait.
    await press(page, 'cannot-find');
    const card = await waitForCard(page, 'the help', ({ state }) => state === 'not-found');
    expect(card.ring).toBeNull();
    await press(page, part);
    await waitForCard(page, step, (next) => next.step === step);
    expect((await checklist(stage.launched, 'two-step-off')).settings).toBe(status);
  });
});

describe.each([
  { generation: '2023', lang: 'it' },
  { generation: '2026', lang: 'de' },
] as const)('in a narrow window, $generation in $lang', ({ generation, lang }) => {
  test('the ring goes on "Menu" first and then on the entry', async () => {
    await stage.clear(generation);
    page = await stage.open('about:blank', NARROW);
    await begin(page, PLACES[generation].inbox, `two-step-off/settings&lang=${lang}`);
    const closed = await waitForCard(page, 'the opener', (card) => card.ring !== null);
    expect(closed.state).toBe('located');
    expect(closed.text).toContain(wordsOf(lang, 'two-step-off:steps.settings.opener'));
    expect(closed.text).toContain('Menu');
    await expectRingOn(page, closed, 'webmailMessages.settings.opener');
    await clickRing(page);
    const open = await waitForCard(page, 'the entry', (card) => card.ring !== null && !card.text.includes('Menu'));
    expect(open.step).toBe('settings');
    await expectRingOn(page, open, 'webmailMessages.settings');
  });
});
