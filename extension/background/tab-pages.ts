import { browser } from '../browser.ts';

/** The page that each tab showed last, for as long as the browser is open. */
const key = (tabId: number): string => `page:${tabId}`;

/**
 * Remembers what a tab shows. Also a reload can lead elsewhere: an expired session ends at the sign-in form.
 * @returns whether the tab showed another page before; `false` for a tab that is new
 */
export async function hasChanged(tabId: number, page: string): Promise<boolean> {
  const stored: Record<string, unknown> = await browser.storage.session.get(key(tabId)).catch(() => ({}));
  const before = stored[key(tabId)];
  if (before !== page) await browser.storage.session.set({ [key(tabId)]: page }).catch(() => undefined);
  return before !== undefined && before !== page;
}

/** The tab is gone. */
export const forgetTab = (tabId: number): Promise<void> =>
  browser.storage.session.remove(key(tabId)).catch(() => undefined);
