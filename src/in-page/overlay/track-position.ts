import { safeTimeout } from '../../shared/safe-timeout.ts';
import { lateFrame, ownDoing } from '../../shared/timings.ts';
import { type Box, sameBox } from '../geometry/box.ts';
import { isConnected, rootOf, viewOf } from '../geometry/dom.ts';
import { type Sight, sightOf } from '../geometry/sight.ts';
import { composedAncestors } from '../geometry/tree.ts';
import { isAnimated } from './animated.ts';
import { hearMovers, isDoing } from './movers.ts';
import { watchPlace } from './watch-place.ts';

/** After this many frames without movement following goes to sleep until something happens. */
const QUIET_FRAMES = 3;

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
  const look = () => sightIn(element, windowNow);
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
    watchPlace(element, view, AbortSignal.any([signal, guard.signal]), nudge);
  };

  const heard = (event: Event) => {
    if (isDoing(event)) did = performance.now();
    nudge();
  };
  const hear = (root: Node, until: AbortSignal) => hearMovers(root, until, heard);
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

/** What is seen of an element now. */
function sightIn(element: Element | null, windowNow: () => Box): Sight {
  if (!element || !isConnected(element)) return NOTHING;
  try {
    return sightOf(element, windowNow());
  } catch {
    // Where nobody can tell what is seen, a ring would be a guess.
    return NOTHING;
  }
}

const sameSight = (a: Sight, b: Sight): boolean =>
  a.state === b.state &&
  a.pieces.length === b.pieces.length &&
  a.pieces.every((piece, index) => sameBox(piece, b.pieces[index] ?? null));

/** The shadow roots and documents that an element is drawn in. */
const rootsOf = (element: Element): Set<Node> => new Set([...composedAncestors(element)].map((at) => rootOf(at)));
