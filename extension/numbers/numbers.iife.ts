import { showNumbers } from '../../src/in-page/numbers/number-badges.ts';
import { running, takeOver } from '../../src/in-page/overlay/singleton.ts';
import { isAlive } from '../content-api.ts';

/** Names of the requests that this document has heard; kept by the document, since the script is put in anew each time. */
const HEARD = Symbol.for('pec-passo.numbers.heard');

/** Shows the numbers, or takes them away. A request that comes again, from a worker that died over it, changes nothing. */
function toggle(request: string): void {
  const heard: Set<string> = Reflect.get(globalThis, HEARD) ?? new Set();
  if (heard.has(request)) return;
  Reflect.set(globalThis, HEARD, heard.add(request));
  const before = running('numbers');
  if (before) {
    before.abort();
    return;
  }
  const end = new AbortController();
  takeOver(document, end, 'numbers');
  showNumbers({ document, end, isCurrent: isAlive });
}

/** The worker calls it once the script is in. */
Reflect.set(globalThis, Symbol.for('pec-passo.numbers.toggle'), toggle);
