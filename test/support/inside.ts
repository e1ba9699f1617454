import type { Page, Realm } from 'puppeteer';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { type Launched, until } from './browser.ts';

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
