import { isCardMessage } from '../../src/messages/heard.ts';
import { api } from '../content-api.ts';
import { Session } from './session.ts';

/**
 * Put into a page by the worker when there is something to show. A second copy (after an update of the extension, or
 * because two events met) takes over from the first, so that there is never more than one.
 */
const RUNNING = Symbol.for('pec-passo.overlay');

const end = new AbortController();
const before: unknown = Reflect.get(globalThis, RUNNING);
if (before instanceof AbortController) before.abort();
Reflect.set(globalThis, RUNNING, end);
// What a copy in another world has left behind.
for (const host of document.querySelectorAll('pec-passo')) host.remove();

const session = new Session(document, end);
const hear = (message: unknown): undefined => {
  if (isCardMessage(message)) session.receive(message.view);
};
api.runtime.onMessage.addListener(hear);
end.signal.addEventListener('abort', () => {
  try {
    api.runtime.onMessage.removeListener(hear);
  } catch {
    // The extension is gone, and its listeners with it.
  }
});
void session.begin();
