import { type Box, grown, heightOf, shared, union, widthOf } from './box.ts';

/** On which side of its target the card lies; `free`: there is no target, or no side has room. */
export type Side = 'right' | 'bottom' | 'left' | 'top' | 'free';

/** Where the card goes, in CSS pixels of the window. */
export interface Placement {
  side: Side;
  left: number;
  top: number;
  /** The card scrolls inside when its content is higher. */
  maxHeight: number;
}

export interface Space {
  window: Box;
  /** What must stay visible, or `null`. */
  target: Box | null;
  /** What belongs to the target and is better not hidden either: the dialog it is in. */
  around?: Box | null;
  /** The card's natural size. */
  width: number;
  height: number;
}

/** Between card and target: room for ring and arrow. */
const GAP = 18;
/** Between card and window edge. */
export const EDGE = 12;
/** A card lower than this cannot be read: another side is better. */
const MIN_HEIGHT = 180;

/** The card stays on a side that has at least this share of the room of the best one. */
const STAY = 0.8;

const ORDER: readonly Side[] = ['right', 'bottom', 'left', 'top'];

/**
 * Finds a place for the card: inside the window, never over its target, and on the side where it was before as long as
 * there is room, so that it does not jump about.
 *
 * @param before the side where the card is now
 */
export function place(space: Space, before: Side | null): Placement {
  const { window, target } = space;
  const inner = grown(window, -EDGE);
  const onScreen = target && shared(target, window);
  if (!onScreen) return corner(space, inner);
  const sides = before && before !== 'free' ? [before, ...ORDER.filter((side) => side !== before)] : ORDER;
  const around = space.around && shared(space.around, window);
  for (const obstacle of around ? [union(around, onScreen), onScreen] : [onScreen]) {
    const whole = sides.find((side) => fits(space, room(side, inner, obstacle), space.height));
    if (whole) return beside(whole, space, room(whole, inner, obstacle), inner, onScreen);
  }
  const chosen = roomiest(space, inner, onScreen, before);
  return chosen ? beside(chosen, space, room(chosen, inner, onScreen), inner, onScreen) : corner(space, inner);
}

/** The part of the window on one side of the target. */
function room(side: Side, inner: Box, target: Box): Box {
  switch (side) {
    case 'right':
      return { ...inner, left: target.right + GAP };
    case 'left':
      return { ...inner, right: target.left - GAP };
    case 'bottom':
      return { ...inner, top: target.bottom + GAP };
    case 'top':
      return { ...inner, bottom: target.top - GAP };
    case 'free':
      return inner;
  }
}

const fits = (space: Space, area: Box, height: number): boolean =>
  widthOf(area) >= space.width && heightOf(area) >= height;

/** No side takes the whole card: the one where most of it can be read. */
function roomiest(space: Space, inner: Box, target: Box, before: Side | null): Side | null {
  const usable = ORDER.map((side) => ({ side, area: room(side, inner, target) })).filter(({ area }) =>
    fits(space, area, Math.min(MIN_HEIGHT, space.height)),
  );
  const [best] = usable.toSorted((a, b) => heightOf(b.area) - heightOf(a.area));
  const stay = usable.find(({ side }) => side === before);
  // A little more room elsewhere is no reason to jump across the target.
  if (best && stay && heightOf(stay.area) >= STAY * heightOf(best.area)) return stay.side;
  return best?.side ?? null;
}

/** In the given part of the window, in line with the target. */
function beside(side: Side, space: Space, area: Box, inner: Box, target: Box): Placement {
  const maxHeight = heightOf(area);
  const height = Math.min(space.height, maxHeight);
  const upright = side === 'right' || side === 'left';
  const left = upright
    ? side === 'right'
      ? area.left
      : area.right - space.width
    : clamp(target.left, inner.left, inner.right - space.width);
  const top = upright
    ? clamp(target.top, inner.top, inner.bottom - height)
    : side === 'bottom'
      ? area.top
      : area.bottom - height;
  return { side, left, top, maxHeight };
}

/** Nothing to stand beside: the corner that hides least of the target, bottom right first. */
function corner(space: Space, inner: Box): Placement {
  const { target, width } = space;
  const onScreen = target && shared(target, space.window);
  const tall = Math.min(space.height, heightOf(inner));
  // A target that fills the window leaves no free place: the card gets low, so that most of the target stays in sight.
  const height = onScreen ? Math.min(tall, Math.max(MIN_HEIGHT, heightOf(inner) / 2)) : tall;
  const left = inner.right - width;
  const low = {
    side: 'free' as const,
    left,
    top: inner.bottom - height,
    maxHeight: onScreen ? height : heightOf(inner),
  };
  if (!onScreen) return low;
  const high = { ...low, top: inner.top };
  const hidden = (at: Placement) =>
    areaOf(shared(onScreen, { left, top: at.top, right: left + width, bottom: at.top + height }));
  return hidden(high) < hidden(low) ? high : low;
}

const areaOf = (box: Box | null): number => (box ? widthOf(box) * heightOf(box) : 0);

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));
