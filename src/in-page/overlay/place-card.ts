import { type Box, clamp, grown, heightOf, shared, widthOf } from '../geometry/box.ts';
import { type FormSize, withoutBar } from './forms.ts';
import { boxAt, edgeOf, type Placement, place, type Space } from './place.ts';

/** Where the user has put the card: shares of the free room across and down, 0 (left, top) to 1 (right, bottom). */
export interface PreferredPosition {
  x: number;
  y: number;
}

export interface PlacementInput extends Space {
  preferred: PreferredPosition | null;
}

/**
 * Finds a place for the card as `place` does, but the user's own place wins: in the first form in which it hides nothing of
 * the target there.
 *
 * @param before where the card is now
 */
export function placeCard(input: PlacementInput, before: Placement | null): Placement {
  const { window, target, preferred, forms } = input;
  const seen = target && shared(target, window);
  // A bar is only for a place that has no room for more.
  const wished = preferred ? withoutBar(forms).map((size) => ({ size, at: atPreferred(window, size, preferred) })) : [];
  const free = wished.find(({ size, at }) => !seen || !shared(boxAt(at, size), seen));
  return free?.at ?? place(input, before);
}

function atPreferred(window: Box, { form, width, height }: FormSize, { x, y }: PreferredPosition): Placement {
  const inner = grown(window, -edgeOf(window));
  const high = Math.min(height, heightOf(inner));
  return {
    form,
    side: 'free',
    left: inner.left + x * Math.max(0, widthOf(inner) - width),
    top: inner.top + y * Math.max(0, heightOf(inner) - high),
    maxHeight: heightOf(inner),
  };
}

/** Whether two wishes are for the same place. */
export const sameWish = (a: PreferredPosition | null, b: PreferredPosition | null): boolean =>
  a?.x === b?.x && a?.y === b?.y;

/** Where the user's wish is, from where the card lies. */
export function preferredPositionAt(window: Box, card: Box): PreferredPosition {
  const inner = grown(window, -edgeOf(window));
  const share = (start: number, room: number) => (room > 0 ? Math.round(clamp(start / room, 0, 1) * 1000) / 1000 : 0);
  return {
    x: share(card.left - inner.left, widthOf(inner) - widthOf(card)),
    y: share(card.top - inner.top, heightOf(inner) - heightOf(card)),
  };
}
