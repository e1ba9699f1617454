import type { Tabs } from 'webextension-polyfill';
import { supportedAddress } from '../../src/data/pages/hosts.ts';
import { browser } from '../browser.ts';

/** The tab beside the panel: the one in front or, where the panel is a tab itself, the one that was in front before. */
async function frontTab(): Promise<Tabs.Tab | undefined> {
  const own = browser.runtime.getURL('');
  const isOwn = (tab: Tabs.Tab | undefined) => tab?.url?.startsWith(own) === true;
  const tabs = await browser.tabs.query({ currentWindow: true });
  const inFront = tabs.find(({ active }) => active);
  if (!isOwn(inFront)) return inFront;
  return tabs.filter((tab) => !isOwn(tab)).sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
}

/** @returns the id of the tab beside the panel if it shows a supported page, else `null` */
export async function supportedFrontTab(): Promise<number | null> {
  const tab = await frontTab();
  return tab?.url && supportedAddress(tab.url) ? (tab.id ?? null) : null;
}
