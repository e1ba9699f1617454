import type { Browser, Page, Viewport } from 'puppeteer';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { StatePatch } from '../practice/core/state.ts';
import type { Generation } from '../practice/core/world.ts';
import { type Practice, startPractice } from '../practice/server.ts';
import { killWorker, type Launched, type LaunchOptions, launch } from './browser.ts';
import { press, waitForCard } from './card.ts';
import { until } from './until.ts';

/** In functions that run inside the extension. */
declare const chrome: ExtensionApi;

/** Signed in, and nothing lies over the pages. */
export const QUIET: StatePatch = { signedIn: true, accountOpen: true, notice: false };

/** Addresses that show the same place in both generations, without a redirect that would lose a fragment. */
export const PLACES = {
  '2023': {
    inbox: 'https://webmail.pec.it/smart/#webmail/main/Inbox',
    contacts: 'https://webmail.pec.it/smart/#webmail/contacts/list',
    calendar: 'https://webmail.pec.it/smart/#webmail/calendar/month',
    account: 'https://account.aruba.it/pec',
    accountHistory: 'https://account.aruba.it/pec/accessi',
    twoStep: 'https://account.aruba.it/pec/verifica',
  },
  '2026': {
    inbox: 'https://webmail.pec.it/new/messages/INBOX',
    contacts: 'https://webmail.pec.it/new/contacts',
    calendar: 'https://webmail.pec.it/new/calendar',
    account: 'https://account.aruba.it/pec',
    accountHistory: 'https://account.aruba.it/pec/sicurezza/storico-accessi',
    twoStep: 'https://account.aruba.it/pec/sicurezza/verifica-2-passaggi',
  },
} as const;

const USUAL = { width: 1280, height: 800 };

/** The practice site and one browser with the extension: made once for a test file, cleared before every test. */
export interface Stage {
  readonly practice: Practice;
  readonly launched: Launched;
  /** As after installation: one empty tab, nothing stored, a worker that remembers nothing. */
  clear(generation: Generation, state?: StatePatch): Promise<void>;
  /** A new tab. */
  open(url: string, size?: Viewport): Promise<Page>;
  close(): Promise<void>;
}

export async function raiseStage(options: Partial<LaunchOptions> = {}): Promise<Stage> {
  const practice = await startPractice({ generation: '2026' });
  const launched = await launch({ resolverRules: practice.resolverRules, ...options });
  const { browser } = launched;
  return {
    practice,
    launched,
    async clear(generation, state = QUIET) {
      practice.generation = generation;
      practice.reset();
      practice.apply(state);
      const [first, ...rest] = await browser.pages();
      await Promise.all(rest.filter((page) => page !== desks.get(browser)).map((page) => page.close()));
      await first?.goto('about:blank');
      await forgetAll(launched);
      await first?.bringToFront();
    },
    async open(url, size = USUAL) {
      const page = await browser.newPage();
      await page.setViewport(size);
      await page.goto(url);
      return page;
    },
    async close() {
      await browser.close();
      await practice.close();
    },
  };
}

/** A page of the extension without any script of the product, which lies behind the others and is empty. */
const desks = new WeakMap<Browser, Page>();

/**
 * Runs a function with the extension's own rights.
 * @param work may use `chrome`
 */
export async function inExtension<Args extends unknown[], T>(
  launched: Launched,
  work: (...args: Args) => T | Promise<T>,
  ...args: Args
): Promise<T> {
  const { browser, extensionId } = launched;
  const address = `chrome-extension://${extensionId}/manifest.json`;
  let desk = desks.get(browser);
  if (desk?.url() !== address) await closeDesk(launched);
  if (!desk || desk.isClosed()) {
    desk = await browser.newPage({ background: true });
    desks.set(browser, desk);
    await desk.goto(address);
  }
  return (await desk.evaluate(work as (...args: unknown[]) => unknown, ...args)) as T;
}

/** Before an update of the extension, which closes its pages at some moment. */
export async function closeDesk({ browser }: Launched): Promise<void> {
  const desk = desks.get(browser);
  if (desk && !desk.isClosed()) await desk.close();
}

/** What the extension has stored, in both areas. */
export const stored = (launched: Launched): Promise<{ local: Record<string, unknown>; session: object }> =>
  inExtension(launched, async () => ({
    local: await chrome.storage.local.get(null),
    session: await chrome.storage.session.get(null),
  }));

/** Writes into the extension's store and ends the worker, which has an older copy in mind. */
export async function putIntoStore(launched: Launched, records: Record<string, unknown>): Promise<void> {
  await inExtension(launched, (all) => chrome.storage.local.set(all), records);
  await killWorker(launched);
}

async function forgetAll(launched: Launched): Promise<void> {
  await inExtension(launched, async () => {
    await chrome.storage.local.clear();
    await chrome.storage.session.clear();
  });
  await killWorker(launched);
}

/** Adds our part to an address, as a link in a mail has it. */
export const withLink = (url: string, link: string): string =>
  `${url}${url.includes('#') ? '&' : '#'}pec-passo=${link}`;

/** Opens a start link in a tab and presses the button that begins. */
export async function begin(page: Page, url: string, link: string): Promise<void> {
  await page.goto(withLink(url, link));
  await waitForCard(page, 'the offer', (card) => card.kind === 'start');
  await press(page, 'start');
  await until('the offer answered', async () => {
    const card = await waitForCard(page, 'a card', () => true);
    return card.kind !== 'start';
  });
}
