import { showNumbers } from '../../src/in-page/numbers/number-badges.ts';
import { running, takeOver } from '../../src/in-page/overlay/singleton.ts';
import type { PageRequest } from '../../src/messages/requests.ts';
import { isAlive, send } from '../content-api.ts';

/** Names of the requests that this document has heard; kept by the document, since the script is put in anew each time. */
const HEARD = Symbol.for('pec-passo.numbers.heard');

/**
 * Shows the numbers, or takes them away. A request that comes again, from a worker that died over it, changes nothing.
 *
 * @param isToStay they were there on the page before: they are shown, and never taken away by this
 * @returns whether there are numbers now
 */
function toggle(request: string, isToStay: boolean): boolean {
  const heard: Set<string> = Reflect.get(globalThis, HEARD) ?? new Set();
  const before = running('numbers');
  if (heard.has(request) || (before && isToStay)) return before !== null;
  Reflect.set(globalThis, HEARD, heard.add(request));
  if (before) {
    before.abort();
    return false;
  }
  const end = new AbortController();
  takeOver(document, end, 'numbers');
  const onEscape = () => void send({ type: 'numbers-gone' } satisfies PageRequest);
  showNumbers({ document, end, isCurrent: isAlive, onEscape });
  return true;
}

/** The worker calls it once the script is in. */
Reflect.set(globalThis, Symbol.for('pec-passo.numbers.toggle'), toggle);
