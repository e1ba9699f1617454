import type { Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { StatePatch } from '../practice/core/state.ts';
import { type CardSeen, press, waitForCard } from '../support/card.ts';
import { begin, PLACES, QUIET, raiseStage, type Stage, withLink } from '../support/stage.ts';
import { clickRing, expectRingOn } from '../support/stories.ts';
import { wordsOf } from '../support/words.ts';

/** Something lies over the target: the card says what it is and points at what puts it away, never at what lies under it. */
let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await raiseStage();
});
afterAll(() => stage?.close());

const LOGIN = 'https://webmail.pec.it/';

/** The ring lies round what this selector finds, through open shadow roots. */
async function expectRingRound({ ring }: CardSeen, selector: string): Promise<void> {
  const box = await (await page.waitForSelector(selector))?.boundingBox();
  expect(ring, `a ring for ${selector}`).not.toBeNull();
  for (const [of, from] of [
    ['x', 'width'],
    ['y', 'height'],
  ] as const) {
    const middle = (one: { x: number; y: number; width: number; height: number } | null | undefined) =>
      (one?.[of] ?? 0) + (one?.[from] ?? 0) / 2;
    expect(Math.abs(middle(ring) - middle(box)), `${of} of the ring for ${selector}`).toBeLessThan(10);
  }
}

interface Case {
  what: string;
  cover: string;
  generation: '2023' | '2026';
  lang: 'it' | 'de';
  state: StatePatch;
  url: string;
  step: string;
  /** What puts the cover away. */
  dismiss: string;
  mark: string;
}

const SIGNED_OUT: StatePatch = { signedIn: false, notice: false };
const old = { generation: '2023', url: PLACES['2023'].inbox } as const;
const recent = { generation: '2026', url: PLACES['2026'].inbox } as const;
const settings = { step: 'two-step-off/settings', mark: 'webmailMessages.settings' } as const;
const address = { step: 'sign-in/address', mark: 'login.address', url: LOGIN } as const;

const COVERED: Case[] = [
  {
    ...recent,
    ...settings,
    what: 'the notice "Adegua la tua PEC"',
    cover: 'adapt-notice',
    lang: 'it',
    state: { ...QUIET, notice: true },
    dismiss: '[data-practice="notice.notNow"]',
  },
  {
    ...old,
    ...settings,
    what: 'the notice "Adegua la tua PEC"',
    cover: 'adapt-notice',
    lang: 'de',
    state: { ...QUIET, notice: true },
    dismiss: '[data-practice="notice.notNow"]',
  },
  {
    ...recent,
    ...address,
    what: 'a promotion at sign-in',
    cover: 'promotion',
    lang: 'it',
    state: { ...SIGNED_OUT, disturbances: { promotion: true } },
    dismiss: '#modalStore .close',
  },
  {
    ...old,
    ...address,
    what: 'a promotion at sign-in',
    cover: 'promotion',
    lang: 'de',
    state: { ...SIGNED_OUT, disturbances: { promotion: true } },
    dismiss: '#modalStore .close',
  },
];

/** Starts a guide once the window is there that covers the page: else it may open under the mouse, which then presses what is in it. */
async function beginUnder(cover: string, url: string, link: string): Promise<void> {
  await page.goto(withLink(url, link));
  await page.waitForSelector(cover, { visible: true });
  await press(page, 'start');
}

test.each(COVERED)('$what of $generation in $lang', async ({ generation, lang, state, url, step, ...expected }) => {
  await stage.clear(generation, state);
  page = await stage.open('about:blank');
  await beginUnder(`>>> ${expected.dismiss}`, url, `${step}&lang=${lang}`);
  const covered = await waitForCard(page, 'covered', (card) => card.state === 'covered' && card.ring !== null);
  expect(covered).toMatchObject({ lang, step: step.split('/')[1] });
  expect(covered.text).toContain(wordsOf(lang, `common:covers.${expected.cover}`));
  await expectRingRound(covered, `>>> ${expected.dismiss}`);
  await clickRing(page);
  const free = await waitForCard(page, 'the target', (card) => card.state === 'located');
  await expectRingOn(page, free, expected.mark);
});

describe.each([
  { ...recent, ...address, lang: 'de', signedIn: false },
  { ...old, ...settings, lang: 'it', signedIn: true },
] as const)('a cookie dialog of $generation in $lang', ({ generation, lang, signedIn, url, step, mark }) => {
  const DECLINE = '#CybotCookiebotDialogBodyButtonDecline';

  beforeEach(async () => {
    await stage.clear(generation, { ...(signedIn ? QUIET : SIGNED_OUT), disturbances: { cookies: 'dialog' } });
    page = await stage.open('about:blank');
    await beginUnder(DECLINE, url, `${step}&lang=${lang}`);
  });

  test('is said, and once it is away the ring is on the target', async () => {
    const covered = await waitForCard(page, 'covered', (card) => card.state === 'covered');
    const said = ['cookie-banner', 'unknown'].map((id) => wordsOf(lang, `common:covers.${id}`));
    expect(said.filter((words) => covered.text.includes(words))).toHaveLength(1);
    if (covered.ring) await expectRingRound(covered, DECLINE);
    await page.click(DECLINE);
    const free = await waitForCard(page, 'the target', (card) => card.state === 'located');
    await expectRingOn(page, free, mark);
  });

  test('is recognised, and the ring is on what declines', async () => {
    const covered = await waitForCard(page, 'a ring', (card) => card.state === 'covered' && card.ring !== null);
    expect(covered.text).toContain(wordsOf(lang, 'common:covers.cookie-banner'));
    await expectRingRound(covered, DECLINE);
  });
});

describe.each([
  { ...recent, lang: 'de', popover: '.tour' },
  { ...old, lang: 'it', popover: '.tour-popover' },
] as const)('the presentation of $generation in $lang', ({ generation, url, lang, popover }) => {
  test('does not count where it leaves the target free, and does where it lies over it', async () => {
    await stage.clear(generation, { ...QUIET, disturbances: { tour: true } });
    page = await stage.open('about:blank');
    await beginUnder(popover, url, `two-step-off/settings&lang=${lang}`);
    const free = await waitForCard(page, 'the target', (card) => card.state === 'located');
    await expectRingOn(page, free, 'webmailMessages.settings');
    await page.$eval(popover, (one) => {
      (one as HTMLElement).style.cssText =
        'position: fixed; inset: 0 0 auto; height: 200px; width: auto; margin: 0; z-index: 100; background: white';
    });
    const covered = await waitForCard(page, 'covered', (card) => card.state === 'covered' && card.ring !== null);
    expect(covered.text).toContain(wordsOf(lang, 'common:covers.tour'));
    await expectRingRound(covered, generation === '2026' ? `>>> ${popover} >>> button` : `${popover} button`);
    await clickRing(page);
    await expectRingOn(
      page,
      await waitForCard(page, 'the target', (card) => card.state === 'located'),
      'webmailMessages.settings',
    );
  });
});

test.each([
  { generation: '2026', lang: 'it', mark: 'login.address' },
  { generation: '2023', lang: 'de', mark: 'login.address' },
] as const)(
  'a cookie bar that leaves the target free does not count, $generation in $lang',
  async ({ generation, lang, mark }) => {
    await stage.clear(generation, { ...SIGNED_OUT, disturbances: { cookies: 'bar' } });
    page = await stage.open('about:blank');
    await beginUnder('#CybotCookiebotDialog', LOGIN, `sign-in&lang=${lang}`);
    const card = await waitForCard(page, 'the target', ({ ring }) => ring !== null);
    expect(card.state).toBe('located');
    await expectRingOn(page, card, mark);
  },
);

test.each(['2026', '2023'] as const)(
  'something unknown over the target: a sentence and no ring, %s',
  async (generation) => {
    await stage.clear(generation);
    page = await stage.open('about:blank');
    await begin(page, PLACES[generation].inbox, 'two-step-off/settings&lang=de');
    await waitForCard(page, 'the target', ({ ring }) => ring !== null);
    await page.evaluate(() => {
      const cover = document.body.appendChild(document.createElement('div'));
      cover.id = 'unknown-cover';
      cover.style.cssText = 'position: fixed; inset: 0; z-index: 5000; background: rgb(0 0 0 / 40%)';
      cover.textContent = 'Un attimo';
    });
    const covered = await waitForCard(page, 'covered', ({ state }) => state === 'covered');
    expect(covered.ring).toBeNull();
    expect(covered.text).toContain(wordsOf('de', 'common:covers.unknown'));
    // The card itself is above everything: its buttons can still be pressed.
    await press(page, 'language');
    await waitForCard(page, 'another language', ({ lang }) => lang !== 'de');
    await page.evaluate(() => document.getElementById('unknown-cover')?.remove());
    const free = await waitForCard(page, 'the target', ({ ring }) => ring !== null);
    await expectRingOn(page, free, 'webmailMessages.settings');
  },
);
