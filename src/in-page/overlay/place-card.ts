import { type Box, grown, heightOf, shared, widthOf } from './box.ts';
import { EDGE, type Placement, place, type Side, type Space } from './place.ts';

/** Where the user has put the card: shares of the free room across and down, 0 (left, top) to 1 (right, bottom). */
export interface PreferredPosition {
  x: number;
  y: number;
}

export interface PlacementInput extends Space {
  /** A window of the page that has nothing to do with the target and needs its place. */
  avoid: Box | null;
  preferred: PreferredPosition | null;
}

/**
 * Finds a place for the card as `place` does, and gives way: to the user's wish, as long as that hides no target, and to
 * windows of the page.
 *
 * @param before the side where the card is now
 */
export function placeCard(crowd: PlacementInput, before: Side | null): Placement {
  const { window, target, avoid, preferred: wish } = crowd;
  const usual = place(crowd, before);
  const wished = wish && asWished(crowd, wish);
  if (wished && isFree(wished, crowd, target)) return wished;
  if (!avoid || isFree(usual, crowd, avoid)) return usual;
  const corners = [1, 0].flatMap((y) => [1, 0].map((x) => asWished(crowd, { x, y })));
  const beside = place({ ...crowd, target: avoid }, null);
  const free = [beside, ...corners].find((at) => isFree(at, crowd, avoid) && isFree(at, crowd, target));
  return free && shared(window, cardAt(free, crowd)) ? { ...free, side: 'free' } : usual;
}

function asWished({ window, width, height }: PlacementInput, { x, y }: PreferredPosition): Placement {
  const inner = grown(window, -EDGE);
  const high = Math.min(height, heightOf(inner));
  return {
    side: 'free',
    left: inner.left + x * Math.max(0, widthOf(inner) - width),
    top: inner.top + y * Math.max(0, heightOf(inner) - high),
    maxHeight: heightOf(inner),
  };
}

/** Where the user's wish is, from where the card lies. */
export function preferredPositionAt(window: Box, card: Box): PreferredPosition {
  const inner = grown(window, -EDGE);
  const share = (start: number, room: number) => (room > 0 ? Math.round(clamp(start / room) * 1000) / 1000 : 0);
  return {
    x: share(card.left - inner.left, widthOf(inner) - widthOf(card)),
    y: share(card.top - inner.top, heightOf(inner) - heightOf(card)),
  };
}

const clamp = (value: number): number => Math.max(0, Math.min(value, 1));

const cardAt = ({ left, top, maxHeight }: Placement, { width, height }: Space): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + Math.min(height, maxHeight),
});

const isFree = (at: Placement, space: Space, of: Box | null): boolean => !of || !shared(cardAt(at, space), of);
