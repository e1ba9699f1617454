import { tabMemory } from './tab-memory.ts';

/** The page that each tab showed last, for as long as the browser is open. */
const memory = tabMemory('page');

/** @returns what a tab showed last, or `undefined` for one that is new */
export const pageOf = memory.read;

/** Remembers what a tab shows. */
export const rememberPage = (tabId: number, page: string): Promise<void> => memory.keep(tabId, page);

/** A tab has opened a page that nobody has looked at yet: whatever it is seen to show next has just come up. */
export const rememberOpened = (tabId: number): Promise<void> =>
  inTurnOf(tabId, async () => {
    if ((await pageOf(tabId)) === undefined) await rememberPage(tabId, 'not looked at');
  });

/** The tab is gone. */
export const forgetTab = memory.forget;

/** What a tab tells is heard one after the other: a worker that starts may have two pages of it waiting. */
export const inTurnOf = <T>(tabId: number, work: () => Promise<T>): Promise<T> =>
  navigator.locks.request(`pec-passo.${memory.key(tabId)}`, work) as Promise<T>;
