import { type Box, clamp, from, heightOf, union, widthOf } from '../geometry/box.ts';
import type { Side } from './place.ts';

/** A card farther from the ring than this is joined to it by a line. */
const FAR = 40;

export interface Marks {
  /** @param rings where the ring goes, one part for each line of the target; @param side on which side of it the card lies */
  draw(rings: Box[], card: Box, side: Side): void;
  /** Shows the ring to somebody who does not see it. */
  blink(): void;
}

/** The ring round the target, and what leads the eye from the card to it: a point at the card's edge, or a line. */
export function createMarks(root: ShadowRoot): Marks {
  const make = (name: string) => {
    const element = root.ownerDocument.createElement('div');
    element.className = name;
    return element;
  };
  const [arrow, line] = [make('arrow'), make('thread')];
  const ring = make('ring');
  ring.setAttribute('data-part', 'ring');

  const drawRing = (at: Box[], whole: Box | null) => {
    if (!whole) return ring.remove();
    const isOne = at.length === 1;
    ring.toggleAttribute('data-lines', !isOne);
    // The ring of several lines is a point in the middle of them, with a box for each.
    const [x, y] = isOne ? [whole.left, whole.top] : middleOf(whole);
    lay(ring, isOne ? whole : { left: x, top: y, right: x + 1, bottom: y + 1 });
    while (ring.childElementCount > (isOne ? 0 : at.length)) ring.lastElementChild?.remove();
    if (!isOne)
      at.forEach((line, index) => {
        const box = (ring.children[index] ?? ring.appendChild(make('line'))) as HTMLElement;
        lay(box, from(line, { left: x, top: y }));
      });
    if (!ring.isConnected) root.prepend(ring);
  };
  const drawArrow = (at: Box | null, card: Box, side: Side) => {
    if (!at || side === 'free') return arrow.remove();
    const along = (low: number, high: number, from: number, to: number) => clamp((from + to) / 2, low + 24, high - 24);
    const x =
      side === 'right' ? card.left : side === 'left' ? card.right : along(card.left, card.right, at.left, at.right);
    const y =
      side === 'bottom' ? card.top : side === 'top' ? card.bottom : along(card.top, card.bottom, at.top, at.bottom);
    arrow.dataset.side = side;
    move(arrow, x, y);
    // Under the card: the browser's observer takes a turned box over a button for one that covers it.
    if (!arrow.isConnected) root.prepend(arrow);
  };
  const drawLine = (at: Box | null, card: Box, side: Side) => {
    const [from, to] = at ? nearest(card, at) : [null, null];
    const length = from && to ? Math.hypot(to.x - from.x, to.y - from.y) : 0;
    if (!from || !to || side !== 'free' || length < FAR) return line.remove();
    line.style.width = `${length}px`;
    move(line, from.x, from.y, Math.atan2(to.y - from.y, to.x - from.x));
    if (!line.isConnected) root.prepend(line);
  };
  return {
    draw(at, card, side) {
      const whole = at.reduce<Box | null>((all, one) => (all ? union(all, one) : one), null);
      drawRing(at, whole);
      drawArrow(whole, card, side);
      drawLine(at[0] ?? null, card, side);
    },
    blink() {
      // Begins anew when it runs already.
      ring.classList.remove('blink');
      void ring.offsetWidth;
      ring.classList.add('blink');
    },
  };
}

const middleOf = (box: Box): [number, number] => [(box.left + box.right) / 2, (box.top + box.bottom) / 2];

function lay(element: HTMLElement, box: Box): void {
  move(element, box.left, box.top);
  element.style.width = `${widthOf(box)}px`;
  element.style.height = `${heightOf(box)}px`;
}

/** The points of two boxes that are nearest to each other. */
function nearest(a: Box, b: Box): [{ x: number; y: number }, { x: number; y: number }] {
  const [[x1, x2], [y1, y2]] = [facing(a.left, a.right, b.left, b.right), facing(a.top, a.bottom, b.top, b.bottom)];
  return [
    { x: x1, y: y1 },
    { x: x2, y: y2 },
  ];
}

/** Along one axis: the edges that face each other or, where both overlap, the middle of what they share. */
function facing(from: number, to: number, low: number, high: number): [number, number] {
  if (to < low) return [to, low];
  if (from > high) return [from, high];
  const middle = (Math.max(from, low) + Math.min(to, high)) / 2;
  return [middle, middle];
}

/** Puts an element of ours somewhere in the window, turned by an angle in radians. */
export function move(element: HTMLElement, x: number, y: number, turn = 0): void {
  const at = `translate(${Math.round(x * 10) / 10}px, ${Math.round(y * 10) / 10}px)`;
  element.style.transform = turn ? `${at} rotate(${turn}rad)` : at;
}
