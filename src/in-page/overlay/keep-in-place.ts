import { type Box, from, union } from '../geometry/box.ts';
import { isConnected, textOf, viewOf } from '../geometry/dom.ts';
import { modalOf } from '../geometry/modal.ts';
import type { Sight } from '../geometry/sight.ts';
import { composedContains } from '../geometry/tree.ts';
import { type Arranged, createArranger } from './arrange.ts';
import type { ClickjackingGuard } from './clickjacking-guard.ts';
import { type Host, windowOf } from './host.ts';
import type { PreferredPosition } from './place-card.ts';
import { createMarks } from './ring.ts';
import { ringBoxes } from './ring-boxes.ts';
import { tellRinged } from './ringed.ts';
import { reveal } from './scroll-into-view.ts';
import { createFollower } from './track-position.ts';

/** A page that pushes its target away again and again is left alone. */
const MAX_PUSHES = 4;

interface Uses {
  document: Document;
  signal: AbortSignal;
  host: Host;
  guard: ClickjackingGuard;
  card(): HTMLElement | null;
  /** The target has gone from sight, or come back. */
  onSight?: (() => void) | undefined;
}

/** Keeps the ring round the target and the card beside it, wherever the page moves them. */
export function createPlacer({ document, signal, host, guard, card, onSight }: Uses) {
  const view = viewOf(document) as Window;
  const marks = createMarks(host.root);
  const arranger = createArranger(document);
  let element: Element | null = null;
  let sight: Sight | null = null;
  /** How often the page has pushed the present target out of sight. */
  let pushes = 0;
  let foreign: Element | null = null;
  let wish: PreferredPosition | null = null;
  const left = rememberLeft();
  const giveRoom = roomGiver(view);

  const arrange = () => {
    const box = card();
    if (!box) return;
    const window = windowOf(host.element);
    const origin = host.element.getBoundingClientRect();
    const rings = ringBoxes(sight?.pieces ?? [], window);
    const rung = rings.reduce<Box | null>((whole, one) => (whole ? union(whole, one) : one), null);
    const found = arranger.arrange(box, window, rung, wish, origin);
    giveRoom(element, found);
    const place = from(box.getBoundingClientRect(), origin);
    marks.draw(
      rings.map((ring) => from(ring, origin)),
      place,
      found.side,
    );
    guard.drawn(box, [found.left, found.top, box.offsetHeight]);
  };
  const follower = createFollower(
    document,
    signal,
    () => windowOf(host.element),
    (now, isPushed) => {
      const isOther = sight !== null && sight.state !== now.state;
      const isLost = sight?.state === 'seen' && now.state === 'away';
      sight = now;
      left.seen(element, now);
      // Late content has pushed it out of sight. What the user scrolls away stays away.
      if (isLost && isPushed && element && pushes++ < MAX_PUSHES) reveal(element);
      arrange();
      if (isOther) onSight?.();
    },
  );

  return {
    arrange,
    /** The card was drawn: it is measured again if it says something else now. @param size as chosen by the user */
    drawn(drawn: HTMLElement, size: number): void {
      arranger.drawn(drawn, size);
      arrange();
    },
    /** Where the user wants the card from the next arrangement on; `null`: where it goes by itself. */
    prefer(to: PreferredPosition | null): void {
      wish = to;
    },
    preferred: () => wish,
    target: () => element,
    /** Whether the page has put it in the place of what the user had scrolled away. */
    isLeft: left.isCopy,
    blink: marks.blink,
    point(next: Element | null): void {
      if (next !== element) {
        tellRinged(element?.ownerDocument ?? document, null);
        pushes = 0;
        sight = null;
      }
      element = next;
      tellRinged(document, next);
      arranger.keepFree(next, foreign);
      follower.follow(next);
    },
    /** The page has changed: a window of its own may have come or gone. */
    settle(): void {
      const before = foreign;
      foreign = foreignWindow(document, element);
      arranger.keepFree(element, foreign);
      if (foreign !== before) arrange();
      follower.nudge();
    },
    /** Puts the follower's listeners there again. */
    wire: follower.wire,
  };
}

/** Scrolls the page so that the target lies at the free edge of a very small window, once for each size of it. */
function roomGiver(view: Window) {
  let before: { element: Element; size: string } | null = null;
  return (element: Element | null, { wanted, bring }: Arranged): void => {
    const size = `${view.innerWidth} ${view.innerHeight}`;
    if (!wanted || !bring || !element || (before?.element === element && before.size === size)) return;
    before = { element, size };
    bring.scrollIntoView({ block: wanted, inline: 'nearest', behavior: 'instant' });
  };
}

/** Remembers what was pointed at last, and whether it was out of sight before it went. */
function rememberLeft() {
  let last: Element | null = null;
  let wasAway = false;
  return {
    seen(element: Element | null, { state }: Sight): void {
      if (!element || !isConnected(element)) return;
      last = element;
      wasAway = state === 'away';
    },
    isCopy: (copy: Element): boolean => wasAway && last !== null && !isConnected(last) && textOf(last) === textOf(copy),
  };
}

/** The page's own modal window, when the target is not in it: it needs its place. */
function foreignWindow(document: Document, target: Element | null): Element | null {
  const top = modalOf(document);
  return top && !(target && composedContains(top, target)) ? top : null;
}
