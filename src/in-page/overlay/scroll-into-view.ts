import { type Box, heightOf, union, widthOf } from '../geometry/box.ts';
import { documentOf, rectOf, scrollerOf, viewOf } from '../geometry/dom.ts';
import { piecesOf } from '../geometry/sight.ts';
import { scrollsBy } from '../geometry/state.ts';
import { composedParent, frameOf } from '../geometry/tree.ts';

/** Kept free round a target that was scrolled into sight, in CSS pixels. */
const MARGIN = 24;

/**
 * Scrolls a target into sight: only what really scrolls, only as far as needed, and sideways only when it must. At once,
 * without a smooth movement that somebody would have to wait for.
 *
 * @param where `near`: as little as possible; `middle`: into the middle, away from fixed headers
 * @returns whether anything was scrolled
 */
export function reveal(element: Element, where: 'near' | 'middle' = 'near'): boolean {
  let scrolled = false;
  for (let at = composedParent(element); at; at = composedParent(at)) {
    if (documentOf(at) !== documentOf(element)) break;
    if (scrolls(at)) scrolled = bring(element, at, where) || scrolled;
  }
  const frame = frameOf(documentOf(element));
  return (frame ? reveal(frame, where) : false) || scrolled;
}

/** The window scrolls whatever it says; a box only where its user could do it too. */
function scrolls(element: Element): boolean {
  if (element === scrollerOf(documentOf(element))) return true;
  const { x, y } = scrollsBy(element);
  return x || y;
}

function bring(element: Element, scroller: Element, where: 'near' | 'middle'): boolean {
  const target = piecesOf(element).reduce<Box | null>((all, one) => (all ? union(all, one) : one), null);
  if (!target) return false;
  const isRoot = scroller === scrollerOf(documentOf(element));
  const view = viewOf(documentOf(element));
  const edge = rectOf(scroller);
  const top = isRoot ? 0 : edge.top;
  const left = isRoot ? 0 : edge.left;
  const height = isRoot ? (view?.innerHeight ?? 0) : scroller.clientHeight;
  const width = isRoot ? (view?.innerWidth ?? 0) : scroller.clientWidth;
  const down = missing(target.top - top, heightOf(target), height, where);
  const across = missing(target.left - left, widthOf(target), width, 'near');
  if (down === 0 && across === 0) return false;
  const before = [scroller.scrollTop, scroller.scrollLeft];
  scroller.scrollBy({ top: down, left: across, behavior: 'instant' });
  return scroller.scrollTop !== before[0] || scroller.scrollLeft !== before[1];
}

/** How far to scroll along one axis. What is larger than the room shows its beginning. */
function missing(start: number, size: number, room: number, where: 'near' | 'middle'): number {
  if (where === 'middle') return start - Math.max(MARGIN, (room - size) / 2);
  const margin = size + 2 * MARGIN > room ? Math.max(0, (room - size) / 2) : MARGIN;
  if (size > room) return start < 0 || start > room / 3 ? start - MARGIN : 0;
  if (start < 0) return start - margin;
  if (start + size > room) return start + size + margin - room;
  return 0;
}
