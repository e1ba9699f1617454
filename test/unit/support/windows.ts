import fc from 'fast-check';
import { type Box, grown, heightOf, shared, widthOf } from '../../../src/in-page/overlay/box.ts';
import type { Placement, Side, Space } from '../../../src/in-page/overlay/place.ts';

/** The promises of the card's place, written down once more: a change of them is a change of these numbers. */
export const GAP = 18;
export const EDGE = 12;
export const READABLE = 180;

export const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });

const window = fc
  .record({ width: fc.integer({ min: 320, max: 2560 }), height: fc.integer({ min: 200, max: 1600 }) })
  .map(({ width, height }) => box(0, 0, width, height));

/** A box that may lie anywhere in and round the window, from a few pixels to larger than it. */
const boxIn = (all: Box): fc.Arbitrary<Box> =>
  fc
    .record({
      left: fc.integer({ min: -200, max: all.right + 200 }),
      top: fc.integer({ min: -200, max: all.bottom + 200 }),
      width: fc.oneof(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: all.right + 400 })),
      height: fc.oneof(fc.integer({ min: 1, max: 80 }), fc.integer({ min: 1, max: all.bottom + 400 })),
    })
    .map(({ left, top, width, height }) => box(left, top, left + width, top + height));

/** Windows, targets and cards as they can happen; the card's style never makes it wider than the window. */
export const space: fc.Arbitrary<Space> = window.chain((all) =>
  fc.record({
    window: fc.constant(all),
    target: boxIn(all),
    width: fc.oneof(
      fc.constant(Math.min(336, all.right - 2 * EDGE)),
      fc.integer({ min: 200, max: all.right - 2 * EDGE }),
    ),
    height: fc.integer({ min: 60, max: 900 }),
  }),
);

/** The same with a dialog round the target, or beside it. */
export const spaceInDialog: fc.Arbitrary<Space> = space.chain((one) =>
  boxIn(one.window).map((around) => ({ ...one, around })),
);

export const side: fc.Arbitrary<Side | null> = fc.constantFrom(null, 'right', 'bottom', 'left', 'top', 'free');

export const SIDES = ['right', 'bottom', 'left', 'top'] as const;

/** The part of the target that can be seen. */
export const seenOf = ({ window: all, target }: Space): Box | null => target && shared(target, all);

/** Where the card lies. */
export const cardAt = ({ left, top, maxHeight }: Placement, { width, height }: Space): Box =>
  box(left, top, left + width, top + Math.min(height, maxHeight));

/** Width and height of the room for a card on one side of something. */
export function roomBeside(
  at: (typeof SIDES)[number],
  { window: all }: Space,
  obstacle: Box,
): { width: number; height: number } {
  const inner = grown(all, -EDGE);
  const width = {
    right: inner.right - obstacle.right - GAP,
    left: obstacle.left - GAP - inner.left,
    bottom: widthOf(inner),
    top: widthOf(inner),
  }[at];
  const height = {
    right: heightOf(inner),
    left: heightOf(inner),
    bottom: inner.bottom - obstacle.bottom - GAP,
    top: obstacle.top - GAP - inner.top,
  }[at];
  return { width, height };
}

/** Whether a card of this height has room there. */
export function hasRoom(at: (typeof SIDES)[number], one: Space, obstacle: Box, height: number): boolean {
  const room = roomBeside(at, one, obstacle);
  return room.width >= one.width && room.height >= height;
}
