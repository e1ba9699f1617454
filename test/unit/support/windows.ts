import fc from 'fast-check';
import { type Box, shared } from '../../../src/in-page/overlay/box.ts';
import type { FormSize } from '../../../src/in-page/overlay/forms.ts';
import { boxAt, type Placement, type Space } from '../../../src/in-page/overlay/place.ts';

export const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });

const window = fc
  .record({ width: fc.integer({ min: 320, max: 2560 }), height: fc.integer({ min: 160, max: 1600 }) })
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

/** The card in its forms, as its style makes them: never wider than the window, each lower or narrower than the one before. */
const formsIn = (all: Box): fc.Arbitrary<FormSize[]> =>
  fc
    .record({ height: fc.integer({ min: 120, max: 900 }), least: fc.integer({ min: 60, max: 200 }) })
    .map(({ height, least }) => {
      const inner = all.right - 24;
      return [
        { form: 'full', width: Math.min(378, inner), height, least: Math.min(height, least + 60) },
        {
          form: 'compact',
          width: Math.min(306, inner),
          height: height * 0.95,
          least: Math.min(height * 0.95, least + 30),
        },
        { form: 'strip', width: inner, height: Math.min(height, least + 80), least: Math.min(height, least) },
        { form: 'bar', width: inner, height: Math.min(height, least + 60), least: Math.min(height, least / 2) },
      ];
    });

/** Windows, targets, what is to be read with them, what the page has besides, and cards. */
export const space: fc.Arbitrary<Space> = window.chain((all) =>
  fc.record({
    window: fc.constant(all),
    target: fc.option(boxIn(all), { freq: 6 }),
    keep: fc.array(boxIn(all), { maxLength: 3 }),
    busy: fc.array(boxIn(all), { maxLength: 6 }),
    forms: formsIn(all),
  }),
);

/** The part of the target that can be seen. */
export const seenOf = ({ window: all, target }: Space): Box | null => target && shared(target, all);

/** Where the card lies. */
export function cardAt(placed: Placement, { forms }: Space): Box {
  const size = forms.find(({ form }) => form === placed.form);
  if (!size) throw new Error(placed.form);
  return boxAt(placed, size);
}

/** Whether a card of this size has room somewhere without touching any of these boxes: by trying a fine grid. */
export function hasRoom(inner: Box, width: number, height: number, obstacles: Box[]): boolean {
  const edges = (low: number, high: number, sides: number[]) => [low, ...sides.filter((at) => at > low && at < high)];
  const xs = edges(
    inner.left,
    inner.right,
    obstacles.flatMap(({ left, right }) => [right, left - width]),
  );
  const ys = edges(
    inner.top,
    inner.bottom,
    obstacles.flatMap(({ top, bottom }) => [bottom, top - height]),
  );
  return xs.some((left) =>
    ys.some((top) => {
      const at = box(left, top, left + width, top + height);
      const isInside = at.right <= inner.right && at.bottom <= inner.bottom;
      return isInside && !obstacles.some((one) => shared(one, at));
    }),
  );
}
