import type { Page } from 'puppeteer';
import type { Browser as ExtensionApi, Runtime } from 'webextension-polyfill';
import { MESSAGES } from '../practice/core/messages.ts';
import { COMPANY, PERSON } from '../practice/core/person.ts';
import type { CardSeen } from './card.ts';
import { TYPED } from './doings.ts';
import { wakeWorker } from './inside.ts';
import { inExtension, type Stage, stored } from './stage.ts';

/** In functions that run inside the extension. */
declare const chrome: ExtensionApi;

/** Words of the page that the card says too, as what to press, are nobody's secret. */
const OWN_SUBJECTS = /^(Verifica in 2 passaggi|Disattiva la tua PEC|Conferma identità)/;

/** Everything on the practice pages that is the person's own: what she types, who she is, who writes to her, and what about. */
export const SECRETS: readonly string[] = [
  ...new Set([
    ...Object.values(TYPED),
    ...[PERSON.name, PERSON.taxCode, PERSON.email, PERSON.mobile, ...PERSON.mailboxes, COMPANY.name, COMPANY.taxCode],
    ...MESSAGES.flatMap(({ from, subject, body }) => [...(OWN_SUBJECTS.test(subject) ? [] : [from, subject]), ...body]),
  ]),
];

/** Every secret that stands in a text. Short numbers count only where they stand by themselves. */
export const secretsIn = (text: string, secrets: readonly string[] = SECRETS): string[] =>
  secrets.filter((secret) => {
    const at = text.indexOf(secret);
    return at >= 0 && !(/^\d+$/.test(secret) && /\d/.test(`${text[at - 1]}${text[at + secret.length]}`));
  });

export interface Watch {
  /** Everything that the extension has heard, said, shown, kept and written down since; by where it was found. */
  read(cards: CardSeen[], panel: Page): Promise<Record<string, string>>;
}

/** What the browser writes down of the consoles of the extension, in any page, panel or worker. One for each browser. */
const logs = new WeakMap<object, string[]>();
function logOf({ launched: { browser, extensionId } }: Stage): string[] {
  let log = logs.get(browser);
  if (!log) {
    const lines: string[] = [];
    log = lines;
    logs.set(browser, log);
    browser.process()?.stderr?.on('data', (chunk) => {
      const own = String(chunk)
        .split('\n')
        .filter((line) => line.includes(`chrome-extension://${extensionId}`));
      lines.push(...own);
    });
  }
  return log;
}

/** For `args` of a launch: the browser writes the consoles of all its pages down where `watchLeaks` reads them. */
export const LOGGED = '--enable-logging=stderr';

/** Follows one walk: every message that the worker gets and sends, and what is to be seen and found at the end. */
export async function watchLeaks(stage: Stage): Promise<Watch> {
  const log = logOf(stage);
  log.length = 0;
  const worker = await wakeWorker(stage.launched);
  await worker.evaluate(() => {
    const messages: unknown[] = [];
    Reflect.set(globalThis, 'messages', messages);
    chrome.runtime.onMessage.addListener((message: unknown, { url, tab }: Runtime.MessageSender) => {
      // The browser adds the sender's address and title by itself; the extension does not keep them.
      messages.push({ message, from: url ? new URL(url).protocol : '', tab: tab?.id });
      return undefined;
    });
    for (const area of [chrome.tabs, chrome.runtime]) {
      const real = area.sendMessage as (...args: unknown[]) => unknown;
      Reflect.set(area, 'sendMessage', (...args: unknown[]) => {
        messages.push(args);
        return real.apply(area, args);
      });
    }
  });
  return {
    async read(cards, panel) {
      const file = await inExtension(stage.launched, () => chrome.runtime.sendMessage({ type: 'export' }));
      return {
        messages: await worker.evaluate(() => JSON.stringify(Reflect.get(globalThis, 'messages'))),
        cards: JSON.stringify(cards),
        panel: await panel.evaluate(() => document.documentElement.outerHTML),
        storage: JSON.stringify(await stored(stage.launched)),
        file: JSON.stringify(file),
        consoles: log.join('\n'),
      };
    },
  };
}
