import type { Page, Viewport } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCard, waitForCard } from '../support/card.ts';
import { begin, PLACES, QUIET, raiseStage, type Stage } from '../support/stage.ts';
import { clickRing, ringFault } from '../support/stories.ts';
import { until } from '../support/until.ts';

/** "Impostazioni" may be in the top row, in the user's menu or behind the last tab: the ring leads there, by the real opener. */
let stage: Stage;

beforeAll(async () => {
  stage = await raiseStage({ lang: 'it' });
});
afterAll(() => stage?.close());

const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 390, height: 780 };

async function inbox(
  settingsPlace: 'row' | 'user' | 'more',
  size: Viewport,
  edition: keyof typeof PLACES = '2026',
): Promise<Page> {
  await stage.clear(edition, { ...QUIET, settingsPlace });
  const page = await stage.open('about:blank', size);
  await begin(page, PLACES[edition].inbox, 'two-step-off/settings&reason=migration&lang=it');
  return page;
}

/** The page draws its parts one after the other: what counts is where the ring comes to rest. */
const ringOn = (page: Page, mark: string): Promise<true> =>
  until(`ring on ${mark}`, async () => {
    const card = await readCard(page);
    return card?.ring && (await ringFault(page, card, mark)) === '' ? true : null;
  });

/** The ring goes from one mark to the next. */
async function moves(page: Page, from: string, to: string): Promise<void> {
  await ringOn(page, from);
  await clickRing(page);
  await ringOn(page, to);
}

describe('"Impostazioni"', () => {
  test('in the top row', async () => {
    await ringOn(await inbox('row', WIDE), 'webmailMessages.settings');
  });

  test('behind the menu of a narrow window that has the entries of the row', async () => {
    await moves(await inbox('row', NARROW), 'webmailMessages.settings.opener', 'webmailMessages.settings');
  });

  test.each([
    ['a wide window', WIDE],
    ['a narrow window, where the other menu holds the folders', NARROW],
  ])('in the menu of the user, in %s', async (_, size) => {
    const page = await inbox('user', size);
    await moves(page, 'webmailMessages.accountMenu', 'webmailMessages.settings');
    await clickRing(page);
    expect((await waitForCard(page, 'the next step', ({ step }) => step !== 'settings')).step).toBe('security');
  });

  test.each([
    ['the last tab, whose menu is made when it is opened', '2026', NARROW],
    ['the end of the top row, in a menu that is in the page', '2023', WIDE],
  ] as const)('behind "Altro": %s', async (_, edition, size) => {
    const page = await inbox('more', size, edition);
    await moves(page, 'webmailMessages.settings.more', 'webmailMessages.settings');
    await clickRing(page);
    expect((await waitForCard(page, 'the next step', ({ step }) => step !== 'settings')).step).toBe('security');
  });
});
