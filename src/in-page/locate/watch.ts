import { safeTimeout } from '../../shared/safe-timeout.ts';
import { look, slowestLook } from '../../shared/timings.ts';
import { frameDocument, OWN_HOST, treesIn } from '../geometry/tree.ts';

/** On a page that never rests the callback may take one part in so many of the time. */
const SHARE = 30;

export interface Watch {
  /**
   * Looks once for shadow roots and frames that came without a mutation record (a component that was upgraded later) and
   * calls back if there are any. For a caller who is missing something and asks now and then.
   */
  recheck(): void;
}

const OPTIONS: MutationObserverInit = { childList: true, subtree: true, attributes: true, characterData: true };

/**
 * Calls `onChange` after the page has changed: at most once per 100 ms however much happens (less often where the callback
 * takes long and the page never rests), and never while nothing does.
 * Watches the document, every open shadow root and every same-origin frame in it. Changes inside our own host element do
 * not count. All ends with `signal`.
 */
export function watch(document: Document, signal: AbortSignal, onChange: () => void): Watch {
  const watched = new WeakSet<Node>();
  let waiting = false;
  let last = Number.NEGATIVE_INFINITY;
  let pause: number = look;

  const fire = () => {
    waiting = false;
    if (signal.aborted) return;
    const begin = performance.now();
    discover(document);
    observer.takeRecords();
    onChange();
    last = performance.now();
    pause = Math.min(slowestLook, Math.max(look, (last - begin) * SHARE));
  };
  const observer = new MutationObserver((records) => {
    if (waiting || signal.aborted || !records.some(isTheirs)) return;
    waiting = true;
    safeTimeout(Math.max(0, pause - (performance.now() - last)), signal, fire);
  });
  const add = (root: Node) => {
    watched.add(root);
    observer.observe(root, OPTIONS);
    root.addEventListener('load', loaded, { capture: true, signal });
  };
  /** Watches what is not watched yet. @returns whether there was anything */
  const discover = (top: Document): boolean => {
    const fresh = treesIn(top).filter((tree) => !watched.has(tree));
    fresh.forEach(add);
    return fresh.length > 0;
  };
  const loaded = (event: Event) => {
    const inner = frameDocument(event.target as Element);
    if (inner && discover(inner)) fire();
  };

  discover(document);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return {
    recheck() {
      if (!signal.aborted && discover(document)) fire();
    },
  };
}

/** Whether a change is the page's and not ours: our host being added or removed, or its attributes. */
function isTheirs(record: MutationRecord): boolean {
  const target = record.target as Partial<Element>;
  if (target.localName === OWN_HOST) return false;
  if (record.type !== 'childList') return true;
  const ours = (node: Node) => (node as Partial<Element>).localName === OWN_HOST;
  return ![...record.addedNodes, ...record.removedNodes].every(ours);
}
