import { supportedAddress } from '../../src/data/pages/hosts.ts';
import type { RequestId } from '../../src/messages/requests.ts';
import { browser } from '../browser.ts';
import numbersScript from '../numbers/numbers.iife.ts?script&iife';
import { current } from './store.ts';
import { tabMemory } from './tab-memory.ts';

/** The guide in front of which each tab was given numbers: with it they go from page to page. */
const memory = tabMemory('numbers');

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
  const isThere = await ask(tabId, id, false);
  const guide = await guideInFront();
  await (isThere && guide ? memory.keep(tabId, guide) : memory.forget(tabId));
}

/** Another page of the same guide has numbers too, where the one before had some. */
export async function keepNumbers(tabId: number): Promise<void> {
  const guide = await memory.read(tabId);
  if (guide === undefined) return;
  if (guide === (await guideInFront())) await ask(tabId, crypto.randomUUID(), true);
  else await memory.forget(tabId);
}

/** They were sent away, or the tab is gone. */
export const forgetNumbers = memory.forget;

/** The guide that the user came for; sign-in is a detour of it. */
async function guideInFront(): Promise<string | undefined> {
  const { active } = (await current()).progress;
  return active?.waiting ?? active?.guide;
}

/** @returns whether there are numbers now */
async function ask(tabId: number, id: RequestId, isToStay: boolean): Promise<boolean> {
  const target = { tabId };
  try {
    if (!supportedAddress((await browser.tabs.get(tabId)).url ?? '')) return false;
    await browser.scripting.executeScript({ target, files: [numbersScript] });
    const [answer] = await browser.scripting.executeScript({
      target,
      func: (request: string, stay: boolean) =>
        Reflect.get(globalThis, Symbol.for('pec-passo.numbers.toggle'))(request, stay),
      args: [id, isToStay],
    });
    return answer?.result === true;
  } catch {
    // The tab is gone, or has meanwhile gone elsewhere.
    return false;
  }
}
