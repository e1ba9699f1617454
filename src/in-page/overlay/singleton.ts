import { OWN_HOST } from '../locate/tree.ts';

/** Marks hosts of ours that are not the guide's card. */
export const KIND = 'data-kind';

/** @returns the copy of a script of ours that runs in this world, or `null` */
export function running(kind: string): AbortController | null {
  const known: unknown = Reflect.get(globalThis, Symbol.for(`pec-passo.${kind}`));
  return known instanceof AbortController && !known.signal.aborted ? known : null;
}

/**
 * Sees to it that there is exactly one copy of a script of ours: ends one that runs in this world, and removes what a copy
 * in another one has left behind (after an update of the extension).
 *
 * @param end ends the copy that takes over
 * @param kind which script; absent: the overlay
 */
export function takeOver(document: Document, end: AbortController, kind = ''): void {
  const name = kind || 'overlay';
  running(name)?.abort();
  Reflect.set(globalThis, Symbol.for(`pec-passo.${name}`), end);
  for (const host of document.querySelectorAll(OWN_HOST)) if ((host.getAttribute(KIND) ?? '') === kind) host.remove();
}
