import { supportedAddress } from '../../src/pages/hosts.ts';
import { browser } from '../browser.ts';
import numbersScript from '../numbers/numbers.iife.ts?script&iife';

/** Numbers on the controls of the page in front, or away with them. On pages that are not ours nothing happens. */
export async function toggleNumbers(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined || !supportedAddress(tab.url ?? '')) return;
  await browser.scripting.executeScript({ target: { tabId: tab.id }, files: [numbersScript] }).catch(() => undefined);
}
