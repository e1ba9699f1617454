import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { press as pressMarked } from '../practice/scenes/acts.ts';
import { type CardSeen, readCard, waitForCard } from '../support/card.ts';
import { checklist } from '../support/panel.ts';
import { followSignIn } from '../support/sign-in.ts';
import { begin, PLACES, QUIET, raiseStage, type Stage } from '../support/stage.ts';
import { clickRing, expectRingOn } from '../support/stories.ts';
import { until } from '../support/until.ts';
import { walk } from '../support/walker.ts';
import { wordsOf } from '../support/words.ts';

/** The user is not where the step is done: the card says where that is and how to get there, and takes nobody there by itself. */
let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await raiseStage();
});
afterAll(() => stage?.close());

const NEW = PLACES['2026'];
const OLD = PLACES['2023'];

interface Case {
  generation: '2023' | '2026';
  lang: 'it' | 'de';
  where: string;
  url: string;
  step: string;
  page: string;
  /** What the card says: keys of `common`. */
  says: string[];
  ring: string | null;
}

const ELSEWHERE: Case[] = [
  {
    generation: '2026',
    lang: 'it',
    where: 'contacts',
    url: NEW.contacts,
    step: 'security',
    page: 'webmail-other',
    says: ['card.elsewhere', 'pages.webmail-other', 'pages.webmail-settings', 'card.way'],
    ring: 'webmailMessages.settings',
  },
  {
    generation: '2023',
    lang: 'de',
    where: 'calendar',
    url: OLD.calendar,
    step: 'security',
    page: 'webmail-other',
    says: ['card.elsewhere', 'pages.webmail-other', 'pages.webmail-settings', 'card.way'],
    ring: 'webmailMessages.settings',
  },
  {
    generation: '2026',
    lang: 'de',
    where: 'an account sub-page',
    url: NEW.accountHistory,
    step: 'deactivate',
    page: 'account-home',
    says: ['card.elsewhere', 'pages.account-home', 'pages.account-two-step', 'card.way'],
    ring: 'accountHome.twoStepEntry',
  },
  {
    generation: '2023',
    lang: 'it',
    where: 'an account sub-page',
    url: OLD.accountHistory,
    step: 'deactivate',
    page: 'account-home',
    says: ['card.elsewhere', 'pages.account-home', 'pages.account-two-step', 'card.way'],
    ring: 'accountHome.twoStepEntry',
  },
  {
    generation: '2026',
    lang: 'it',
    where: 'the messages, far from the account pages',
    url: NEW.inbox,
    step: 'two-step',
    page: 'webmail-messages',
    says: ['card.elsewhere', 'pages.webmail-messages', 'pages.account-home', 'card.way'],
    ring: 'webmailMessages.accountMenu',
  },
  {
    generation: '2023',
    lang: 'de',
    where: 'Classic',
    url: 'https://webmail.pec.it/classic/',
    step: 'settings',
    page: 'webmail-classic',
    says: ['deadEnds.classic'],
    ring: null,
  },
  {
    generation: '2026',
    lang: 'it',
    where: 'an unknown page',
    url: 'https://webmail.pec.it/pagina-che-non-esiste',
    step: 'settings',
    page: 'unknown',
    says: ['card.elsewhereUnknown', 'card.noWay'],
    ring: null,
  },
  {
    generation: '2023',
    lang: 'de',
    where: 'an error page',
    url: 'https://account.aruba.it/pec?practice-error=on',
    step: 'deactivate',
    page: 'unknown',
    says: ['card.elsewhereUnknown', 'pages.account-two-step', 'card.noWay'],
    ring: null,
  },
];

test.each(ELSEWHERE)(
  '$where: $step, $generation in $lang',
  async ({ generation, lang, url, step, ring, ...expected }) => {
    await stage.clear(generation);
    page = await stage.open('about:blank');
    await begin(page, PLACES[generation].inbox, `two-step-off/${step}&lang=${lang}`);
    await page.goto(url);
    const stayed = page.url();
    let moves = 0;
    page.on('framenavigated', () => moves++);
    const card = await waitForCard(
      page,
      'where to go',
      ({ state, page }) => state === 'elsewhere' && page === expected.page,
    );
    expect(card).toMatchObject({ step, lang });
    for (const key of expected.says) expect(card.text).toContain(wordsOf(lang, `common:${key}`));
    if (ring) await expectRingOn(page, card, ring);
    else expect(await ringsOver(1000)).toEqual([]);
    expect([page.url(), moves]).toEqual([stayed, 0]);
  },
);

test('a step in the header holds on contacts and calendar too', async () => {
  await stage.clear('2026');
  page = await stage.open('about:blank');
  await begin(page, NEW.contacts, 'two-step-off/settings&lang=de');
  const card = await waitForCard(page, 'settings', ({ state }) => state === 'located');
  expect(card.page).toBe('webmail-other');
  await expectRingOn(page, card, 'webmailMessages.settings');
});

describe.each([
  { generation: '2026', lang: 'it', contacts: '>>> webmail-header >>> button[title="Contatti"]' },
  { generation: '2023', lang: 'de', contacts: '#topnav a[href="#webmail/contacts/list"]' },
] as const)('inside the application of $generation', ({ generation, lang, contacts }) => {
  test('the card follows clicks, back and forward', async () => {
    await stage.clear(generation);
    page = await stage.open('about:blank');
    await begin(page, PLACES[generation].inbox, `two-step-off/security&lang=${lang}`);
    const on = (name: CardSeen['page']) => waitForCard(page, name, (card) => card.page === name && card.ring !== null);
    await on('webmail-messages');
    await page.locator(contacts).click();
    await on('webmail-other');
    await page.evaluate(() => history.back());
    await on('webmail-messages');
    await page.evaluate(() => history.forward());
    const card = await on('webmail-other');
    await expectRingOn(page, card, 'webmailMessages.settings');
    await clickRing(page);
    const there = await waitForCard(page, 'the settings', ({ state }) => state === 'located');
    expect(there).toMatchObject({ step: 'security', page: 'webmail-settings' });
    await page.evaluate(() => history.back());
    await on('webmail-other');
  });
});

describe.each([
  { generation: '2026', lang: 'de' },
  { generation: '2023', lang: 'it' },
] as const)('the session ends in the middle, $generation in $lang', ({ generation, lang }) => {
  test('leads through sign-in and back to the same step', async () => {
    await stage.clear(generation, { ...QUIET, twoStep: 'on' });
    page = await stage.open('about:blank');
    await begin(page, PLACES[generation].account, `two-step-off/two-step&lang=${lang}`);
    await waitForCard(page, 'two-step', ({ state }) => state === 'located');
    stage.practice.apply({ disturbances: { expire: true } });
    await pressMarked(page, 'accountHome.twoStepEntry');
    await until('the end of the session', async () => !stage.practice.state.signedIn);
    await followSignIn(page);
    const back = await waitForCard(
      page,
      'two-step again',
      (card) => card.guide === 'two-step-off' && card.ring !== null,
    );
    expect(back).toMatchObject({ step: 'two-step', state: 'located', lang, page: 'account-home' });
    await expectRingOn(page, back, 'accountHome.twoStepEntry');
  });
});

describe.each([
  { generation: '2026', lang: 'it' },
  { generation: '2023', lang: 'de' },
] as const)('a guide that is begun on a later page of it, $generation in $lang', ({ generation, lang }) => {
  test('goes on from there, and the way that was not needed is no question', async () => {
    await stage.clear(generation, { ...QUIET, twoStep: 'on' });
    const cards = await walk({
      launched: stage.launched,
      practice: stage.practice,
      guide: 'two-step-off',
      lang,
      choices: { reason: 'other' },
      from: PLACES[generation].twoStep,
    });
    const steps = [...new Set(cards.filter(({ kind }) => kind !== 'start').map(({ step }) => step))];
    expect(steps.slice(0, 2)).toEqual(['reason', 'deactivate']);
    expect(cards.find(({ step }) => step === 'deactivate')).toMatchObject({ state: 'located' });
    expect(cards.at(-1)?.state).toBe('done');
    expect(await checklist(stage.launched, 'two-step-off')).toMatchObject({ settings: 'done', 'two-step': 'done' });
    expect(stage.practice.state.twoStep).toBe('off');
  });
});

/** Every ring that is seen while the card is watched for a while. */
async function ringsOver(ms: number): Promise<unknown[]> {
  const rings: unknown[] = [];
  const end = performance.now() + ms;
  while (performance.now() < end) rings.push((await readCard(page))?.ring ?? null);
  return rings.filter((ring) => ring !== null);
}
