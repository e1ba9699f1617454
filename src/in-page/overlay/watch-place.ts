import { heightOf, viewport, widthOf } from '../geometry/box.ts';
import { documentOf, rectOf, viewOf } from '../geometry/dom.ts';
import { frameOf, walk } from '../geometry/tree.ts';

type View = Window & typeof globalThis;

/** Tells when an element, or a frame that it is in, leaves the place it has now, or may have; computes nothing meanwhile. */
export function watchPlace(element: Element, view: View, signal: AbortSignal, onChange: () => void): void {
  for (let at: Element | null = boxed(element); at; at = frameOf(documentOf(at))) {
    watchBox(at, view, signal, onChange);
    watchSize(at, view, signal, onChange);
  }
}

/** The element itself or, where it has no box of its own, the first in it that has. */
function boxed(element: Element): Element {
  if (widthOf(rectOf(element)) > 0 && heightOf(rectOf(element)) > 0) return element;
  let found = element;
  walk(element, (at) => {
    if (found !== element) return false;
    if (widthOf(rectOf(at)) > 0 && heightOf(rectOf(at)) > 0) found = at;
    return true;
  });
  return found;
}

/** Steps in which an observer tells how much is seen: fine enough for a pixel of most frames. */
const MAX_STEPS = 1000;
const MIN_STEPS = 100;

/** Fires when less or more of the element is seen through a window cut exactly to the place it has now. */
function watchBox(element: Element, view: View, signal: AbortSignal, onChange: () => void): void {
  const root = documentOf(element);
  const box = rectOf(element);
  const all = viewport(viewOf(root) ?? view);
  const margins = [box.top, all.right - box.right, all.bottom - box.bottom, box.left].map(
    (edge) => `${-Math.floor(edge)}px`,
  );
  const steps = Math.min(MAX_STEPS, Math.max(MIN_STEPS, Math.ceil(Math.max(box.width, box.height))));
  let first = true;
  let ratio = 1;
  const observer = new view.IntersectionObserver(
    (entries) => {
      // On a busy page several come at once; only the last one is still true.
      const entry = entries.at(-1);
      if (!entry) return;
      if (!first && Math.abs(entry.intersectionRatio - ratio) > 0.1 / steps) onChange();
      if (first && !isAt(entry.boundingClientRect, box)) onChange();
      ratio = entry.intersectionRatio;
      first = false;
    },
    { root, rootMargin: margins.join(' '), threshold: Array.from({ length: steps + 1 }, (_, step) => step / steps) },
  );
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
}

const isAt = (a: DOMRectReadOnly, b: DOMRectReadOnly): boolean =>
  Math.abs(a.left - b.left) < 1 && Math.abs(a.top - b.top) < 1;

function watchSize(element: Element, view: View, signal: AbortSignal, onChange: () => void): void {
  let first = true; // an observer reports once when it begins
  const observer = new view.ResizeObserver(() => {
    if (!first) onChange();
    first = false;
  });
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
}
