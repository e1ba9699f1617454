import { OWN_HOST } from '../locate/tree.ts';

/** The copy of the overlay that runs in this world. */
const RUNNING = Symbol.for('pec-passo.overlay');

/**
 * Sees to it that there is exactly one overlay: ends a copy that runs in this world, and removes what a copy in another
 * one has left behind (after an update of the extension).
 *
 * @param end ends the copy that takes over
 */
export function takeOver(document: Document, end: AbortController): void {
  const before: unknown = Reflect.get(globalThis, RUNNING);
  if (before instanceof AbortController) before.abort();
  Reflect.set(globalThis, RUNNING, end);
  for (const host of document.querySelectorAll(OWN_HOST)) host.remove();
}
