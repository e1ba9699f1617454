import { supportedAddress } from '../../src/data/pages/hosts.ts';
import type { RequestId } from '../../src/messages/requests.ts';
import { browser } from '../browser.ts';
import numbersScript from '../numbers/numbers.iife.ts?script&iife';

/** The shortcut: numbers on the controls of the page in front, or away with them. */
export async function toggleNumbersInFront(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id !== undefined) await toggleNumbers(tab.id);
}

/**
 * Numbers on the controls of a tab's page, or away with them; on pages that are not ours nothing happens. Whether there are
 * numbers only the page knows, so it also knows which requests it has heard.
 */
export async function toggleNumbers(tabId: number, id: RequestId = crypto.randomUUID()): Promise<void> {
  const target = { tabId };
  try {
    if (!supportedAddress((await browser.tabs.get(tabId)).url ?? '')) return;
    await browser.scripting.executeScript({ target, files: [numbersScript] });
    await browser.scripting.executeScript({
      target,
      func: (request: string) => Reflect.get(globalThis, Symbol.for('pec-passo.numbers.toggle'))(request),
      args: [id],
    });
  } catch {
    // The tab is gone, or has meanwhile gone elsewhere.
  }
}
