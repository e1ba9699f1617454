import { safeTimeout } from '../../shared/safe-timeout.ts';
import { type Box, boxOf, sameBox, viewport } from './box.ts';

/** After this many frames without movement following goes to sleep until something happens. */
const QUIET_FRAMES = 3;

/** A frame that has not come after so long, in milliseconds, was cancelled by the page, which counts through the ids. */
const LATE = 100;

/** Events after which things may move for a while. */
const MOVERS = [
  'scroll',
  'resize',
  'transitionrun',
  'animationstart',
  'toggle',
  'load',
  'wheel',
  'touchmove',
  'input',
  'focusin',
] as const;

export interface Follower {
  /** Follows this element from now on, or nothing. */
  follow(element: Element | null): void;
  /** Something may have moved: look again. */
  nudge(): void;
  /** Puts the listeners there again: a document that is written anew loses them. */
  wire(): void;
}

/**
 * Reports where an element is, whenever it moves. Works in frames only while something moves; at rest an intersection
 * observer set tightly round the element wakes it up, so that shifts without any event are noticed and nothing is
 * computed meanwhile.
 *
 * @param onMove gets the element's box in the top window, or `null` when it is gone
 */
export function createFollower(document: Document, signal: AbortSignal, onMove: (box: Box | null) => void): Follower {
  const view = document.defaultView as Window & typeof globalThis;
  let element: Element | null = null;
  let last: Box | null = null;
  let quiet = 0;
  let frame = 0;
  let guard: AbortController | null = null;

  const measure = () => {
    const box = element && boxOf(element);
    if (!sameBox(box, last)) {
      last = box;
      quiet = 0;
      onMove(box);
    } else quiet++;
  };
  const ask = () => {
    const asked = view.requestAnimationFrame(run);
    frame = asked;
    safeTimeout(LATE, signal, () => frame === asked && run());
  };
  const run = () => {
    view.cancelAnimationFrame(frame);
    frame = 0;
    if (signal.aborted) return;
    measure();
    if (quiet < QUIET_FRAMES || isAnimated(element)) ask();
    else watchStill();
  };
  const nudge = () => {
    quiet = 0;
    if (frame === 0 && element && !signal.aborted) ask();
  };

  /** Sleeps until the element leaves the place it has now. */
  const watchStill = () => {
    guard?.abort();
    if (!element || !last) return;
    guard = new AbortController();
    const stop = AbortSignal.any([signal, guard.signal]);
    watchPlace(element, view, stop, nudge);
    watchSize(element, view, stop, nudge);
  };

  const wire = () => {
    for (const type of MOVERS) {
      const target = type === 'resize' ? view : document;
      target.addEventListener(type, nudge, { capture: true, passive: true, signal });
    }
  };
  wire();
  view.visualViewport?.addEventListener('resize', nudge, { signal });

  return {
    follow(next) {
      guard?.abort();
      element = next;
      last = null;
      if (!next) return onMove(null);
      last = boxOf(next);
      onMove(last);
      nudge();
    },
    nudge,
    wire,
  };
}

/** Fires when less or more of the element is seen through a window cut exactly to the place it has now. */
function watchPlace(
  element: Element,
  view: Window & typeof globalThis,
  signal: AbortSignal,
  onChange: () => void,
): void {
  const root = element.ownerDocument;
  const inner = element.ownerDocument.defaultView ?? view;
  const box = element.getBoundingClientRect();
  const all = viewport(inner);
  const margins = [box.top, all.right - box.right, all.bottom - box.bottom, box.left].map(
    (edge) => `${-Math.floor(edge)}px`,
  );
  let first = true;
  let ratio = 1;
  const observer = new view.IntersectionObserver(
    (entries) => {
      // On a busy page several come at once; only the last one is still true.
      const entry = entries.at(-1);
      if (!entry) return;
      if (!first && Math.abs(entry.intersectionRatio - ratio) > 0.001) onChange();
      if (first && !isAt(entry.boundingClientRect, box)) onChange();
      ratio = entry.intersectionRatio;
      first = false;
    },
    { root, rootMargin: margins.join(' '), threshold: Array.from({ length: 101 }, (_, step) => step / 100) },
  );
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
}

const isAt = (a: DOMRectReadOnly, b: DOMRectReadOnly): boolean =>
  Math.abs(a.left - b.left) < 1 && Math.abs(a.top - b.top) < 1;

function watchSize(
  element: Element,
  view: Window & typeof globalThis,
  signal: AbortSignal,
  onChange: () => void,
): void {
  let first = true; // an observer reports once when it begins
  const observer = new view.ResizeObserver(() => {
    if (!first) onChange();
    first = false;
  });
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
}

/** Whether the element, or something it lies in, is being moved by an animation. */
function isAnimated(element: Element | null): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.getAnimations?.().some((animation) => animation.playState === 'running' && moves(animation))) return true;
  }
  return false;
}

/** Endless pulsing of colours is none of our business. */
function moves(animation: Animation): boolean {
  const frames = (animation.effect as KeyframeEffect | null)?.getKeyframes?.() ?? [];
  const still = new Set([
    'offset',
    'easing',
    'composite',
    'computedOffset',
    'opacity',
    'color',
    'backgroundColor',
    'boxShadow',
    'outlineColor',
    'borderColor',
    'filter',
  ]);
  return frames.some((keyframe) => Object.keys(keyframe).some((property) => !still.has(property)));
}
