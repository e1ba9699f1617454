import type { Page, Realm, WebWorker } from 'puppeteer';
import type { Browser as ExtensionApi, Runtime } from 'webextension-polyfill';
import type { Launched } from './browser.ts';
import { inExtension } from './stage.ts';
import { until } from './until.ts';

/** In functions that run inside the extension. */
declare const chrome: ExtensionApi;

/** The place in a page where our content scripts run: what is sent from there comes from a content script for the worker. */
export const contentRealm = (page: Page, { extensionId }: Launched): Promise<Realm> =>
  until('our content script', async () => {
    for (const realm of page.extensionRealms()) {
      const id = await realm.evaluate(() => chrome.runtime?.id).catch(() => '');
      if (id === extensionId) return realm;
    }
    return null;
  });

/** Sends messages of a content script, all at once, and waits for the answers. */
export const sendAll = (realm: Realm, messages: object[]): Promise<unknown[]> =>
  realm.evaluate((all) => Promise.all(all.map((message) => chrome.runtime.sendMessage(message))), messages);

/** How many overlays are in a page: 0 or 1, whatever happens. */
export const overlays = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelectorAll('pec-passo').length);

/** The extension's worker, woken if it sleeps. Of one that has just ended Puppeteer may still know: it does not answer. */
export async function wakeWorker(launched: Launched): Promise<WebWorker> {
  await inExtension(launched, () => chrome.runtime.sendMessage({ type: 'panel-ready' }));
  return until('the worker', async () => {
    for (const target of launched.browser.targets()) {
      if (target.type() !== 'service_worker' || !target.url().includes(launched.extensionId)) continue;
      const worker = await target.worker();
      const answer = worker?.evaluate(() => chrome.runtime.id).catch(() => null);
      if (worker && (await Promise.race([answer, aWhile()])) === launched.extensionId) return worker;
    }
    return null;
  });
}

const aWhile = (): Promise<null> => new Promise((done) => setTimeout(done, 1000, null));

/** A message as the worker got it, and the address of the page that sent it. */
export interface Heard {
  message: { type: string };
  from: string;
}

/** Writes down every message that the worker gets from now on; `read` gives them. The worker must live meanwhile. */
export async function eavesdrop(launched: Launched): Promise<{ read(): Promise<Heard[]> }> {
  const worker = await wakeWorker(launched);
  await worker.evaluate(() => {
    const heard: Heard[] = [];
    Reflect.set(globalThis, 'heard', heard);
    chrome.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
      heard.push({ message: message as Heard['message'], from: sender.url ?? '' });
      return undefined;
    });
  });
  return { read: () => worker.evaluate(() => Reflect.get(globalThis, 'heard') as Heard[]) };
}
