import { readShownSigns, type ShownSign, withShownSign } from '../../src/messages/shown-signs.ts';
import { browser } from '../browser.ts';
import { noted } from './failures.ts';
import { current } from './store.ts';

/** In the session area: it outlives the worker, not the browser. */
const NAME = 'signs';

/** Keeps what a card has shown beside its number, for the note of the session. */
export const recordSign = ({ guide, step, sign }: Pick<ShownSign, 'guide' | 'step' | 'sign'>): Promise<void> =>
  // One after the other: each reads what the last one wrote.
  navigator.locks.request(`pec-passo.${NAME}`, async () => {
    const { mailbox } = (await current()).progress;
    const shown = { mailbox: mailbox.number, guide, step, sign, at: Date.now() };
    await browser.storage.session.set({ [NAME]: withShownSign(await shownSigns(), shown) }).catch(noted('session'));
  });

/** What cards have shown since the browser was opened, the oldest first. */
export async function shownSigns(): Promise<ShownSign[]> {
  const stored: Record<string, unknown> = await browser.storage.session.get(NAME).catch(noted('session', {}));
  return readShownSigns(stored[NAME]);
}
