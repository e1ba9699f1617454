import { OWN_HOST } from '../locate/tree.ts';
import { type Box, clamp, heightOf, shared } from '../overlay/box.ts';

/** Height of a number; its width grows with its digits. In CSS pixels, as in the style sheet. */
const SIZE = 34;
const WIDER = 12;

/** A control lower than this has its number beside it, in CSS pixels. */
const LOW = 80;

/** So much of a number stands out over the edge of its control, as a share. */
const INSIDE = 0.6;

/** How large a number is drawn: smaller only where controls stand so close that it would lie on another one. */
const SCALES = [1, 0.9, 0.75] as const;

/** Where a number lies, and how large it is drawn. */
export interface NumberPlace extends Box {
  scale: number;
}

/** What a number must not lie on, the worse first. */
interface Taken {
  /** Numbers of other controls. */
  numbers: readonly Box[];
  /** Other controls. */
  controls: readonly Box[];
}

/**
 * A place for a number at its control, in its outline or beside it, on no other control and no other number and not over the
 * guide's card; on one of them if that cannot be helped, over the card never: what lies over its buttons makes them deaf.
 */
export function placeNumber(
  document: Document,
  control: Box,
  number: number,
  { numbers, controls }: Taken,
  window: Box,
): NumberPlace | null {
  const isFree = (place: Box, taken: readonly Box[]) => !taken.some((other) => shared(place, other));
  let alone: NumberPlace | undefined;
  let any: NumberPlace | undefined;
  for (const scale of SCALES) {
    const places = placesAt(control, number, scale, window).filter((place) => !isOverCard(document, place));
    const apart = places.filter((place) => isFree(place, numbers));
    const found = apart.find((place) => isFree(place, controls));
    if (found) return found;
    // No room anywhere: as much as can be on its own control.
    alone = apart.find((place) => shared(place, control)) ?? apart[0] ?? alone;
    any = places[0] ?? any;
  }
  return alone ?? any ?? null;
}

/** Where a number of that size can lie, in whole pixels; the best first. */
function placesAt(control: Box, number: number, scale: number, window: Box): NumberPlace[] {
  const size = SIZE * scale;
  const width = size + WIDER * scale * (String(number).length - 1);
  const [across, down] = [(control.left + control.right - width) / 2, (control.top + control.bottom - size) / 2];
  // Beside a low control, since in a list a number at the corner would seem to belong to the entry above.
  const upper = heightOf(control) < LOW ? down : control.top - size * INSIDE;
  const places: [number, number][] = [
    [control.left - width * INSIDE, upper],
    [control.left - width - 2, down],
    [control.right - width / 2, upper],
    [control.right + 2, down],
    [control.left, down],
    [control.right - width, down],
    [control.left, control.top],
    [across, down],
    [control.right - width, control.bottom - size],
    [control.left, control.bottom - size / 2],
  ];
  return places.map(([x, y]) => {
    const left = Math.round(clamp(x, 0, window.right - width));
    const top = Math.round(clamp(y, 0, window.bottom - size));
    return { left, top, right: left + width, bottom: top + size, scale };
  });
}

/** Numbers let the hit test through, the card does not. */
const isOverCard = (document: Document, { left, top, right, bottom }: Box): boolean =>
  [left, (left + right) / 2, right - 1].some((x) =>
    [top, bottom - 1].some((y) => document.elementFromPoint(x, y)?.localName === OWN_HOST),
  );
