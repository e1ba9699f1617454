import type { Page } from 'puppeteer';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { guideById, stepById } from '../../src/data/guides/catalogue.ts';
import type { Step } from '../../src/data/guides/guide.ts';
import { supportedAddress } from '../../src/data/pages/hosts.ts';
import type { Practice } from '../practice/server.ts';
import type { Launched } from './browser.ts';
import { type CardSeen, press, readCard, sayDone } from './card.ts';
import { doingAt } from './doings.ts';
import { sayDoneIn } from './panel.ts';
import { clickAt } from './person.ts';
import { until } from './until.ts';

/** In functions that run inside the extension. */
declare const chrome: ExtensionApi;

export interface WalkOptions {
  launched: Launched;
  practice: Practice;
  guide: string;
  lang: 'it' | 'de' | 'en';
  /** Answers to the choice steps. */
  choices?: Record<string, string>;
  /** Where the link is opened. */
  from?: string;
  /** Pages that change under the hand swallow clicks: the person tries again before giving up. */
  triesAgain?: boolean;
  /** Size of the window, in pixels. */
  size?: { width: number; height: number };
  /**
   * Called for every card that says something new, when it is at rest. On a page where the extension is not, the card is
   * the panel's, and `page` is the panel. `true`: the page has changed under the person's hand, who looks again.
   */
  onCard?: (card: CardSeen, page: Page, panel: Page) => Promise<unknown>;
}

/** How long something may take to come of what a person did, in milliseconds. */
const PATIENCE = 30_000;

/** After this time without any change a person tries again, in milliseconds. */
const SOON = 3000;

/** The pause between two looks that must agree before a card counts as at rest, in milliseconds. */
const REST = 80;

/** The longest way through any guide, sign-in and disturbances included. */
const MAX_CARDS = 120;

/** The state of a card that stands in the panel because the page in front is none of ours. */
export const IN_PANEL = 'panel';

/**
 * Walks through a guide as a person would: reads the card, does what it says with mouse, wheel and keyboard, takes the phone
 * in hand, goes on in a tab that opens, reads the panel where the extension is not at work, and presses "next" only where no
 * page can know. A card that stays as it is after that, or that cannot find its control, ends the walk with an error.
 *
 * @returns every card met, in order
 */
export async function walk(options: WalkOptions): Promise<CardSeen[]> {
  const { launched, practice, guide, lang, choices = {}, onCard } = options;
  const { browser } = launched;
  const from = options.from ?? 'https://webmail.pec.it/';
  // A tab opens in the newest window: the page comes first, so that it does not lie over the panel.
  const tabs = [await browser.newPage()];
  const panel = await openPanelWindow(launched);
  const front = () => tabs.at(-1) as Page;
  const follow = (tab: Page) => {
    tab.on('popup', (popup) => {
      if (!popup) return;
      tabs.push(popup);
      follow(popup);
      if (options.size) void popup.setViewport(options.size).catch(() => undefined);
    });
  };
  follow(front());
  if (options.size) await front().setViewport(options.size);

  let phonePage: Promise<Page> | null = null;
  const phone = () => (phonePage ??= openPhone(launched));
  const met: CardSeen[] = [];
  /** The last card that was acted on; only another one is news. */
  let last: CardSeen | null = null;
  await front().goto(`${from}${from.includes('#') ? '&' : '#'}pec-passo=${guide}&lang=${lang}`);
  for (let count = 0; count < MAX_CARDS; count++) {
    const { card, place } = await nextCard();
    met.push(card);
    const changed = await onCard?.(card, place, panel);
    if (card.state === 'done') return met;
    last = card;
    if (changed === true) continue;
    await go(card, place).catch((error: Error) => {
      throw new Error(`${error.message} at ${front().url()}: ${story(met)}`, { cause: error });
    });
  }
  throw new Error(`no end after ${MAX_CARDS} cards: ${story(met)}`);

  /** Does what the card says, unless it says something else by now. */
  async function go(seen: CardSeen, place: Page): Promise<void> {
    const now = place === panel ? seen : await readCard(place);
    if (!now || signature(now) !== signature(seen)) {
      last = null;
      return;
    }
    const card = { ...seen, ring: now.ring };
    const has = (part: string) => card.buttons.some((button) => button.part === part);
    if (has('start')) return press(place, 'start');
    if (card.state === 'not-found') throw new Error(`not found: ${story(met)} ${card.text}`);
    if (card.state === 'covered' || (card.state === 'elsewhere' && card.ring)) {
      // A window that the page is about to close by itself has nothing to press.
      if (card.ring) await clickAt(place, card.ring);
      return;
    }
    if (card.state === 'elsewhere' && card.page === 'unknown') {
      // The page is broken for a while; a person loads it again.
      practice.apply({ disturbances: { error: false } });
      await place.reload();
      return;
    }
    // A step of a page that another page has taken the place of: the panel will soon hear what was done, or what has come.
    if (card.state === IN_PANEL && stepOf(card.guide, card.step)?.pages) return;
    if (card.kind === 'choice') return answer(card, place);
    // The page asks something first.
    if (card.kind === 'phone' && card.ring) return clickAt(place, card.ring);
    const { act, word } = doingAt(card);
    const page = front();
    if (act) await act({ page, card, practice, phone });
    else if (card.ring) await clickAt(page, card.ring);
    if (word === true || (word && !card.ring)) await sayNext(card, page);
  }

  async function answer(card: CardSeen, place: Page): Promise<void> {
    const option = choices[card.step] ?? optionsOf(card)[0];
    if (!option) throw new Error(`no answer to ${card.step}`);
    await press(place, 'option', option);
  }

  /** "Next", on the card that is in front now; a guide that has gone on by itself needs no word. */
  async function sayNext(card: CardSeen, page: Page): Promise<void> {
    if (!supportedAddress(page.url()))
      return sayDoneIn(panel, card.guide, (part) => panel.locator(`[data-part=card] [data-part=${part}]`).click());
    const now = await until(`rest at ${card.step}`, async () => {
      const seen = await restingCard(page);
      if (!seen || seen.step !== card.step) return seen;
      return seen.buttons.some(({ part }) => part === 'next' || part === 'already-done') && seen;
    });
    if (now.step === card.step) await sayDone(page);
  }

  /** The next card that says something new and has come to rest; after a click a tab may still be opening. */
  async function nextCard(): Promise<{ card: CardSeen; place: Page }> {
    const isNew = (card: CardSeen | null): card is CardSeen =>
      card !== null && card.state !== 'searching' && (!last || signature(last) !== signature(card));
    let now: CardSeen | null = null;
    const look = async () => {
      const page = front();
      if (!supportedAddress(page.url())) {
        now = await readPanel(panel);
        // It may be reading what a page of ours has just told it.
        return isNew(now) && !supportedAddress(page.url()) && { card: now, place: panel };
      }
      now = await restingCard(page);
      return isNew(now) && front() === page && { card: now, place: page };
    };
    for (let tries = options.triesAgain ? 3 : 0; tries > 0; tries--) {
      const soon = await until('a card', look, SOON).catch(() => null);
      if (soon) return soon;
      now = await restingCard(front());
      if (now?.ring && last && signature(now) === signature(last)) await go(now, front());
    }
    return until('a card', look, PATIENCE).catch(async () => {
      const more = await circumstances(front(), panel);
      throw new Error(`nothing came of it at ${front().url()}: ${story(met)}; now ${JSON.stringify(now)}; ${more}`);
    });
  }
}

const optionsOf = ({ guide, step }: CardSeen): readonly string[] => stepOf(guide, step)?.options ?? [];

/** The step of the catalogue that a card shows. */
export function stepOf(guide: string, step: string): Step | undefined {
  const known = guideById(guide);
  return known && stepById(known, step);
}

const signature = (card: CardSeen): string => `${card.guide}/${card.step} ${card.state} ${card.page} ${card.text}`;

const story = (met: CardSeen[]): string =>
  met.map(({ guide, step, state, page }) => `${guide}/${step} ${state} ${page}`).join(' > ');

/** What else may say why no card came: the state of the tab, what the product noted of failures, what the panel says. */
async function circumstances(front: Page, panel: Page): Promise<string> {
  const tab = await front.evaluate(() => [document.readyState, document.visibilityState].join(' '));
  const noted = await panel.evaluate(async () => JSON.stringify(await chrome.storage.session.get()));
  const said = await panel.evaluate(() => document.querySelector('main')?.textContent?.slice(0, 300));
  return `tab ${tab}; noted ${noted}; panel ${said}; card ${JSON.stringify(await readCard(front))}`;
}

/** The card of a page if two looks agree, else `null`. */
async function restingCard(page: Page): Promise<CardSeen | null> {
  const card = await readCard(page);
  if (!card) return null;
  await new Promise((done) => setTimeout(done, REST));
  const later = await readCard(page);
  const same = (one: CardSeen) => JSON.stringify([signature(one), one.rect, one.ring]);
  return later && same(later) === same(card) ? later : null;
}

/** The step card of the panel, as far as it is like the one on a page. */
async function readPanel(panel: Page): Promise<CardSeen | null> {
  const seen = await panel.evaluate(() => {
    const card = document.querySelector<HTMLElement>('[data-part=card]');
    const say = (part: string) => card?.querySelector(`[data-part=${part}]`)?.textContent ?? '';
    return (
      card && {
        guide: card.dataset.guide ?? '',
        step: card.dataset.step ?? '',
        lang: document.documentElement.lang,
        title: say('title'),
        text: say('text'),
        code: say('code'),
      }
    );
  });
  if (!seen) return null;
  const kind = stepOf(seen.guide, seen.step)?.kind ?? 'read';
  const rect = { x: 0, y: 0, width: 0, height: 0 };
  return { ...seen, kind, state: IN_PANEL, page: 'unknown', rect, fresh: false, ring: null, buttons: [] };
}

/** The panel in a window of its own, so that it is seen beside the page. */
async function openPanelWindow({ browser, extensionId, openPanelWindow }: Launched): Promise<Page> {
  if (openPanelWindow) return openPanelWindow();
  const panel = await browser.newPage({ type: 'window' });
  await panel.goto(`chrome-extension://${extensionId}/extension/panel/index.html`);
  await panel.waitForSelector('[data-part=guide]');
  return panel;
}

async function openPhone({ browser }: Launched): Promise<Page> {
  const phone = await browser.newPage({ type: 'window' });
  await phone.goto('https://phone.practice.test/');
  return phone;
}
