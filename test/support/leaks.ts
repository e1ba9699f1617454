import type { Page } from 'puppeteer';
import type { Browser as ExtensionApi, Runtime } from 'webextension-polyfill';
import { MESSAGES } from '../practice/core/messages.ts';
import { COMPANY, PERSON } from '../practice/core/person.ts';
import type { CardSeen } from './card.ts';
import { type Consoles, type Entry, recordConsoles } from './consoles.ts';
import { TYPED } from './doings.ts';
import { wakeWorker } from './inside.ts';
import { inExtension, type Stage, stored } from './stage.ts';
import { until } from './until.ts';

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

/**
 * Follows one walk: every message that the worker gets and sends, and what is to be seen and found at the end.
 * @param stage of a browser that was launched with `LOGGED`
 */
export async function watchLeaks(stage: Stage): Promise<Watch> {
  const { browser, extensionId } = stage.launched;
  const consoles = recordConsoles(browser);
  consoles.clear();
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
        consoles: (await allOf(consoles, panel))
          .filter(({ source }) => source.startsWith(`chrome-extension://${extensionId}`))
          .map(({ text }) => text)
          .join('\n'),
      };
    },
  };
}

/** All that was written up to now: what one writes oneself comes last, and has to come. */
async function allOf(consoles: Consoles, page: Page): Promise<Entry[]> {
  const end = `the end, ${crypto.randomUUID()}`;
  await page.evaluate((text) => console.log(text), end);
  return until('the end of the record', async () => {
    const all = consoles.entries();
    return all.some(({ text }) => text.includes(end)) && all;
  });
}
