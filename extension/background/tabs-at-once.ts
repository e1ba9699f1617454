import { tabsDone } from '../../src/shared/timings.ts';
import { browser } from '../browser.ts';
import { supportedTabs } from './surfaces.ts';

/**
 * Does something in every supported tab, in the visible ones first, and waits for none of them longer than a moment: what a
 * tab cannot do now it does when it is awake.
 *
 * @param others further tabs, of which nothing is known
 */
export async function inEveryTab(work: (tabId: number) => Promise<unknown>, others: number[] = []): Promise<void> {
  const [tabs, active] = await Promise.all([supportedTabs(), browser.tabs.query({ active: true })]);
  const visible = new Set(active.map(({ id }) => id));
  const all = [...tabs, ...others].toSorted((a, b) => Number(visible.has(b)) - Number(visible.has(a)));
  // What a tab cannot do now it does when it is awake, and one that is gone never.
  const done = Promise.all(all.map((tabId) => work(tabId).catch(() => undefined)));
  await Promise.race([done, new Promise((enough) => setTimeout(enough, tabsDone))]);
}

/**
 * Tabs of which the browser tells us no address: those of other sites, where we may do nothing, and windows that a page of
 * ours has opened and written.
 */
export async function tabsWithoutAddress(): Promise<number[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id, url, discarded }) => (id !== undefined && !url && !discarded ? [id] : []));
}
