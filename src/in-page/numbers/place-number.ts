import { OWN_HOST } from '../locate/tree.ts';
import { type Box, clamp, heightOf, shared } from '../overlay/box.ts';

/** Height of a number; its width grows with its digits. In CSS pixels, as in the style sheet. */
const SIZE = 34;
const WIDER = 12;

/** A control lower than this has its number beside it, in CSS pixels. */
const LOW = 80;

/** So much of a number stands out over the edge of its control, as a share. */
const INSIDE = 0.6;

/**
 * A place for a number at its control, where it lies over no other number and not over the guide's card; over another number
 * if that cannot be helped, over the card never: what lies over its buttons makes them deaf.
 */
export function placeNumber(
  document: Document,
  control: Box,
  number: number,
  drawn: readonly Box[],
  window: Box,
): Box | null {
  const width = SIZE + WIDER * (String(number).length - 1);
  const [across, down] = [(control.left + control.right - width) / 2, (control.top + control.bottom - SIZE) / 2];
  // Beside a low control, since in a list a number at the corner would seem to belong to the entry above.
  const upper = heightOf(control) < LOW ? down : control.top - SIZE * INSIDE;
  const places: [number, number][] = [
    [control.left - width * INSIDE, upper],
    [control.left - width - 2, down],
    [control.right - width / 2, upper],
    [control.right + 2, down],
    [control.left, control.top],
    [across, down],
    [control.right - width, control.bottom - SIZE],
    [control.left, control.bottom - SIZE / 2],
  ];
  const boxes = places
    .map(([x, y]): Box => {
      const left = clamp(x, 0, window.right - width);
      const top = clamp(y, 0, window.bottom - SIZE);
      return { left, top, right: left + width, bottom: top + SIZE };
    })
    .filter((box) => !isOverCard(document, box));
  return boxes.find((box) => !drawn.some((other) => shared(box, other))) ?? boxes[0] ?? null;
}

/** Numbers let the hit test through, the card does not. */
const isOverCard = (document: Document, { left, top, right, bottom }: Box): boolean =>
  [left, (left + right) / 2, right - 1].some((x) =>
    [top, bottom - 1].some((y) => document.elementFromPoint(x, y)?.localName === OWN_HOST),
  );
