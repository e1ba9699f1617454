import { safeTimeout } from '../../shared/safe-timeout.ts';
import { lateFrame, ownDoing } from '../../shared/timings.ts';
import { type Box, heightOf, sameBox, viewport, widthOf } from '../geometry/box.ts';
import { animationsOf, documentOf, isConnected, nodeTypeOf, rectOf, rootOf, viewOf } from '../geometry/dom.ts';
import { type Sight, sightOf } from '../geometry/sight.ts';
import { composedAncestors, frameOf, walk } from '../geometry/tree.ts';

/** After this many frames without movement following goes to sleep until something happens. */
const QUIET_FRAMES = 3;

/** Events after which things may move, come or go for a while, with no change of a node. */
const MOVERS = (
  'scroll transitionrun transitionend animationstart animationend toggle load wheel touchmove input change ' +
  'pointerover pointerdown pointerup keydown keyup focusin focusout visibilitychange'
).split(' ');

/** Those by which the user moves a page. */
const DOING = /^(scroll|wheel|touchmove|pointer(down|up)|key(down|up))$/;

export interface Follower {
  /** Follows this element from now on, or nothing. */
  follow(element: Element | null): void;
  /** Something may have moved: look again. */
  nudge(): void;
  /** Puts the listeners there again: a document that is written anew loses them. */
  wire(): void;
}

const NOTHING: Sight = { state: 'hidden', pieces: [], over: null };

/**
 * Reports what is seen of an element, whenever that changes. Works in frames only while something moves; at rest observers
 * set tightly round the element, and round the frames that it is in, wake it up, so that shifts without any event are
 * noticed and nothing is computed meanwhile.
 *
 * @param onMove gets what is seen, and whether the page has moved it and not the user
 * @param windowNow the part of the top document that the window shows
 */
export function createFollower(
  document: Document,
  signal: AbortSignal,
  windowNow: () => Box,
  onMove: (sight: Sight, isPushed: boolean) => void,
): Follower {
  const view = viewOf(document) as Window & typeof globalThis;
  let element: Element | null = null;
  let last = NOTHING;
  let quiet = 0;
  let frame = 0;
  /** When the user last scrolled, or did something that may have. */
  let did = Number.NEGATIVE_INFINITY;
  let guard: AbortController | null = null;
  /** Ends what is heard round the present element. */
  let hearing: AbortController | null = null;

  const isPushed = () => performance.now() - did > ownDoing;
  const look = (): Sight => {
    if (!element || !isConnected(element)) return NOTHING;
    try {
      return sightOf(element, windowNow());
    } catch {
      // Where nobody can tell what is seen, a ring would be a guess.
      return NOTHING;
    }
  };
  const measure = () => {
    const now = look();
    if (sameSight(now, last)) quiet++;
    else {
      last = now;
      quiet = 0;
      onMove(now, isPushed());
    }
  };
  const ask = () => {
    const asked = view.requestAnimationFrame(run);
    frame = asked;
    safeTimeout(lateFrame, signal, () => frame === asked && run());
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

  /** Sleeps until the element, or a frame that it is in, leaves the place it has now. */
  const watchStill = () => {
    guard?.abort();
    if (!element || !isConnected(element)) return;
    guard = new AbortController();
    const stop = AbortSignal.any([signal, guard.signal]);
    for (let at: Element | null = boxed(element); at; at = frameOf(documentOf(at))) {
      watchPlace(at, view, stop, nudge);
      watchSize(at, view, stop, nudge);
    }
  };

  const heard = ({ type }: Event) => {
    if (DOING.test(type)) did = performance.now();
    nudge();
  };
  const hear = (root: Node, until: AbortSignal) => {
    const options = { capture: true, passive: true, signal: until };
    for (const type of MOVERS) root.addEventListener(type, heard, options);
    if (nodeTypeOf(root) === 9) viewOf(root as Document)?.addEventListener('resize', nudge, options);
  };
  const wire = () => hear(document, signal);
  wire();
  view.visualViewport?.addEventListener('resize', nudge, { signal });
  view.visualViewport?.addEventListener('scroll', nudge, { signal });

  return {
    follow(next) {
      guard?.abort();
      if (next !== element) hearing?.abort();
      if (next && next !== element) {
        hearing = new AbortController();
        const until = AbortSignal.any([signal, hearing.signal]);
        // What happens in a shadow root or a frame is not heard outside of it.
        for (const root of rootsOf(next)) if (root !== document) hear(root, until);
      }
      element = next;
      last = look();
      onMove(last, isPushed());
      nudge();
    },
    nudge,
    wire,
  };
}

const sameSight = (a: Sight, b: Sight): boolean =>
  a.state === b.state &&
  a.pieces.length === b.pieces.length &&
  a.pieces.every((piece, index) => sameBox(piece, b.pieces[index] ?? null));

/** The shadow roots and documents that an element is drawn in. */
const rootsOf = (element: Element): Set<Node> => new Set([...composedAncestors(element)].map((at) => rootOf(at)));

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
function watchPlace(
  element: Element,
  view: Window & typeof globalThis,
  signal: AbortSignal,
  onChange: () => void,
): void {
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

/** Whether an animation may move or cover the element: one of its own surroundings, or one anywhere that comes to an end. */
function isAnimated(element: Element | null): boolean {
  if (!element) return false;
  const documents = new Set<Document>();
  for (const at of composedAncestors(element)) {
    documents.add(documentOf(at));
    if (animationsOf(at).some((animation) => animation.playState === 'running' && moves(animation))) return true;
  }
  return [...documents].some((one) =>
    one.getAnimations().some((animation) => animation.playState === 'running' && comesToAnEnd(animation)),
  );
}

const comesToAnEnd = ({ effect }: Animation): boolean =>
  effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY;

/** Changed by an endless animation, these leave everything where it is: pulsing colours are none of our business. */
const STILL = new Set(
  'offset easing composite computedOffset opacity color backgroundColor boxShadow outlineColor borderColor filter'.split(
    ' ',
  ),
);

function moves(animation: Animation): boolean {
  const frames = (animation.effect as KeyframeEffect | null)?.getKeyframes?.() ?? [];
  return frames.some((keyframe) => Object.keys(keyframe).some((property) => !STILL.has(property)));
}
