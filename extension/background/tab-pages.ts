import { browser } from '../browser.ts';
import { noted } from './failures.ts';

/** The page that each tab showed last, for as long as the browser is open. */
const key = (tabId: number): string => `page:${tabId}`;

/** @returns what a tab showed last, or `undefined` for one that is new */
export async function pageOf(tabId: number): Promise<unknown> {
  const stored: Record<string, unknown> = await browser.storage.session.get(key(tabId)).catch(noted('session', {}));
  return stored[key(tabId)];
}

/** Remembers what a tab shows. */
export const rememberPage = (tabId: number, page: string): Promise<void> =>
  browser.storage.session.set({ [key(tabId)]: page }).catch(noted('session'));

/** A tab has opened a page that nobody has looked at yet: whatever it is seen to show next has just come up. */
export const rememberOpened = (tabId: number): Promise<void> =>
  inTurnOf(tabId, async () => {
    if ((await pageOf(tabId)) === undefined) await rememberPage(tabId, 'not looked at');
  });

/** The tab is gone. */
export const forgetTab = (tabId: number): Promise<void> =>
  browser.storage.session.remove(key(tabId)).catch(noted('session'));

/** What a tab tells is heard one after the other: a worker that starts may have two pages of it waiting. */
export const inTurnOf = <T>(tabId: number, work: () => Promise<T>): Promise<T> =>
  navigator.locks.request(`pec-passo.${key(tabId)}`, work) as Promise<T>;
