import type { Page } from 'puppeteer';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { PanelRequest } from '../../src/messages/requests.ts';
import type { PanelView } from '../../src/messages/views.ts';
import { EMPTY_PROGRESS } from '../../src/progress/state.ts';
import type { Language } from '../../src/shared/languages.ts';
import { DEFAULT_SETTINGS } from '../../src/worker/settings/settings.ts';
import { writeFile } from '../../src/worker/transfer/file.ts';
import type { Launched } from '../../test/support/browser.ts';
import { inExtension } from '../../test/support/stage.ts';

/** In functions that run inside the extension. */
declare const chrome: ExtensionApi;

/** One state of the panel, the options page or the welcome page. */
export interface OwnState {
  name: string;
  of: 'panel' | 'options' | 'welcome';
  /** Before the page is loaded. */
  before?(page: Page): Promise<unknown>;
  /** Brings the open page into the state, and waits until it shows it. */
  bring?(page: Page, launched: Launched): Promise<unknown>;
}

const part = (name: string) => `[data-part=${name}]`;
const press = (page: Page, name: string) => page.locator(part(name)).click();
const ask = (page: Page, request: PanelRequest) =>
  page.evaluate((message) => chrome.runtime.sendMessage(message), request);

/** The pages of the mailbox look as if the user had withheld them. */
const withoutAccess = (page: Page) =>
  page.evaluateOnNewDocument(() => {
    // Newer browsers have both names, each with objects of its own.
    for (const name of ['chrome', 'browser']) {
      const api = Reflect.get(globalThis, name) as { permissions?: object } | undefined;
      if (!api?.permissions) continue;
      Reflect.set(api.permissions, 'contains', async (_: unknown, tell?: (has: boolean) => void) => {
        tell?.(false);
        return false;
      });
    }
  });
const showsNoAccess = (page: Page) => page.waitForSelector(part('access'));

/** Shows what the worker would say in a state that is rare. */
async function tell(page: Page, launched: Launched, change: Partial<PanelView>): Promise<void> {
  const view = (await ask(page, { type: 'panel-ready' })) as PanelView;
  await inExtension(launched, (message) => chrome.runtime.sendMessage(message).catch(() => undefined), {
    type: 'panel',
    view: { ...view, ...change },
  });
}

const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true;
  });

async function runningGuide(page: Page): Promise<void> {
  await ask(page, { type: 'start-guide', guide: 'two-step-off', step: null, fresh: true });
  await page.waitForSelector(part('card'));
}

async function reminder(page: Page): Promise<void> {
  await ask(page, { type: 'start-guide', guide: 'mail-program-password-renew', step: 'remind', fresh: true });
  await page.waitForSelector(part('reminder'));
}

async function severalMailboxes(page: Page): Promise<void> {
  await ask(page, { type: 'mailbox-add', after: 1 });
  await page.waitForSelector(`${part('data')} input[value="2"]`);
  await page.$eval(part('data'), (details) => {
    (details as HTMLDetailsElement).open = true;
  });
}

/** Everything that the section can say at once: a name refused, a question asked back, a file not taken. */
async function allMessages(page: Page): Promise<void> {
  await severalMailboxes(page);
  await page.type(part('mailbox-name'), 'a@b.it');
  await press(page, 'mailbox-save');
  await press(page, 'forget');
  await page.waitForSelector(part('forget-yes'));
  await page.evaluate((selector) => {
    const input = document.querySelector<HTMLInputElement>(selector) as HTMLInputElement;
    const files = new DataTransfer();
    files.items.add(new File(['none'], 'other.json'));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, part('import'));
  await page.waitForFunction((selector) => document.querySelector(selector)?.textContent !== '', {}, part('data-said'));
}

async function movedCard(page: Page): Promise<void> {
  const lang = (await page.$eval('html', (root) => root.lang)) as Language;
  const settings = { ...DEFAULT_SETTINGS, lang, place: { x: 0.2, y: 0.4 } };
  await ask(page, { type: 'import', text: writeFile({ progress: EMPTY_PROGRESS, settings }) });
  await page.waitForSelector(part('card-back'));
}

async function rehearsal(page: Page): Promise<void> {
  await press(page, 'rehearse');
  await page.waitForSelector('pec-passo');
}

/** Every state of our own pages that looks different. */
export const OWN_STATES: OwnState[] = [
  { name: 'folded', of: 'panel' },
  { name: 'unfolded', of: 'panel', bring: unfold },
  {
    name: 'for those who help',
    of: 'panel',
    bring: async (page) => {
      await page.click('[data-face=helping]');
      await page.waitForSelector(part('link-url'));
      await unfold(page);
    },
  },
  { name: 'a guide runs', of: 'panel', bring: runningGuide },
  { name: 'reminder', of: 'panel', bring: reminder },
  { name: 'mailboxes', of: 'panel', bring: severalMailboxes },
  { name: 'data, all messages', of: 'panel', bring: allMessages },
  { name: 'no access', of: 'panel', before: withoutAccess, bring: showsNoAccess },
  {
    name: 'news and a notice',
    of: 'panel',
    bring: async (page, launched) => {
      const { texts } = (await ask(page, { type: 'panel-ready' })) as PanelView;
      await tell(page, launched, { news: [texts.intro ?? ''], notice: texts['data.import.not-saved'] ?? '' });
      await page.waitForSelector(part('news'));
    },
  },
  { name: 'as installed', of: 'options' },
  { name: 'card moved', of: 'options', bring: movedCard },
  { name: 'data, all messages', of: 'options', bring: allMessages },
  { name: 'as installed', of: 'welcome' },
  { name: 'no access', of: 'welcome', before: withoutAccess, bring: showsNoAccess },
  { name: 'a guide unfolded', of: 'welcome', bring: (page) => page.locator(`${part('guide')} summary`).click() },
  { name: 'rehearsal', of: 'welcome', bring: rehearsal },
  {
    name: 'rehearsal done',
    of: 'welcome',
    bring: async (page) => {
      await rehearsal(page);
      await press(page, 'example-target');
    },
  },
];

/** Opens one of our pages in one of its states, as after installation otherwise. */
export async function openOwnPage(launched: Launched, { of, before, bring }: OwnState, lang: Language): Promise<Page> {
  const page = await launched.browser.newPage();
  await before?.(page);
  await page.goto(`chrome-extension://${launched.extensionId}/extension/${of}/index.html`);
  await page.waitForSelector('main');
  await ask(page, { type: 'forget-everything' });
  await ask(page, { type: 'language', lang });
  await page.waitForFunction((to) => document.documentElement.lang === to, {}, lang);
  await bring?.(page, launched);
  return page;
}
