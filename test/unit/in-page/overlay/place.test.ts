import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grown, heightOf, shared, union } from '../../../../src/in-page/overlay/box.ts';
import { place, type Side, type Space } from '../../../../src/in-page/overlay/place.ts';
import { assertProperty } from '../../../support/property.ts';
import {
  box,
  cardAt,
  EDGE,
  GAP,
  hasRoom,
  READABLE,
  SIDES,
  seenOf,
  side,
  space,
  spaceInDialog,
} from '../../support/windows.ts';

/** Thousands of random windows, targets, cards and sides where the card was before. */
function always(name: string, spaces: fc.Arbitrary<Space>, rule: (one: Space, before: Side | null) => void) {
  it(name, { timeout: 30_000 }, () => {
    assertProperty(fc.property(spaces, side, rule), { numRuns: 4000 });
  });
}

describe('anywhere', () => {
  always('the card lies inside the window, off its edges', spaceInDialog, (one, before) => {
    const card = cardAt(place(one, before), one);
    const inner = grown(one.window, -EDGE);
    expect(card.left).toBeGreaterThanOrEqual(inner.left);
    expect(card.top).toBeGreaterThanOrEqual(inner.top);
    expect(card.right).toBeLessThanOrEqual(inner.right);
    expect(card.bottom).toBeLessThanOrEqual(inner.bottom);
  });

  always(
    'the card gives way to the target exactly when a readable card has room on one of its sides',
    space,
    (one, before) => {
      const seen = seenOf(one);
      const placed = place(one, before);
      const card = cardAt(placed, one);
      const readable = Math.min(READABLE, one.height);
      const possible = seen !== null && SIDES.some((at) => hasRoom(at, one, seen, readable));
      expect(placed.side !== 'free').toBe(possible);
      if (!seen || !possible) return;
      expect(shared(grown(seen, GAP), card)).toBeNull();
      expect(heightOf(card)).toBeGreaterThanOrEqual(readable);
    },
  );

  always(
    'a card that has to lie over the target is low and hides as little of it as a corner allows',
    space,
    (one, before) => {
      const seen = seenOf(one);
      const placed = place(one, before);
      if (!seen || placed.side !== 'free') return;
      const card = cardAt(placed, one);
      const inner = grown(one.window, -EDGE);
      expect(heightOf(card)).toBeLessThanOrEqual(Math.max(READABLE, heightOf(inner) / 2));
      expect(card.right).toBe(inner.right);
      const area = (top: number) => {
        const part = shared(seen, { ...card, top, bottom: top + heightOf(card) });
        return part ? (part.right - part.left) * (part.bottom - part.top) : 0;
      };
      expect(area(card.top)).toBe(Math.min(area(inner.top), area(inner.bottom - heightOf(card))));
    },
  );

  always('the card is shown whole wherever it has room for that', space, (one, before) => {
    const seen = seenOf(one);
    if (!seen || !SIDES.some((at) => hasRoom(at, one, seen, one.height))) return;
    expect(place(one, before).maxHeight).toBeGreaterThanOrEqual(one.height);
  });

  always('the card stays on its side while the whole of it has room there', space, (one, before) => {
    const seen = seenOf(one);
    if (!seen || !before || before === 'free' || !hasRoom(before, one, seen, one.height)) return;
    expect(place(one, before).side).toBe(before);
  });

  always('the card rests: placed again, it lies where it lay', spaceInDialog, (one, before) => {
    const placed = place(one, before);
    expect(place(one, placed.side)).toEqual(placed);
  });

  always(
    'the card keeps off the dialog of its target wherever the whole of it has room beside that',
    spaceInDialog,
    (one, before) => {
      const seen = seenOf(one);
      const dialog = one.around && shared(one.around, one.window);
      if (!seen || !dialog || !SIDES.some((at) => hasRoom(at, one, union(seen, dialog), one.height))) return;
      const card = cardAt(place(one, before), one);
      expect(shared(card, union(seen, dialog))).toBeNull();
    },
  );

  always('a dialog never makes the card hide its target', spaceInDialog, (one, before) => {
    const seen = seenOf(one);
    const placed = place(one, before);
    if (seen && placed.side !== 'free') expect(shared(seen, cardAt(placed, one))).toBeNull();
    expect(placed.side === 'free').toBe(place({ ...one, around: null }, before).side === 'free');
  });
});

const DESKTOP = { window: box(0, 0, 1280, 800), width: 336, height: 260 };
const PHONE = { window: box(0, 0, 360, 740), width: 336, height: 260 };

describe('for instance', () => {
  it('without a target the card lies in the bottom right corner, wherever it was', () => {
    for (const before of [null, 'free', 'top'] as const)
      for (const target of [null, box(-300, -300, -10, -10), box(0, 801, 1280, 900)])
        expect(place({ ...DESKTOP, target }, before)).toEqual({ side: 'free', left: 932, top: 528, maxHeight: 776 });
  });

  it('the right side is the first choice, level with the target', () => {
    expect(place({ ...DESKTOP, target: box(100, 200, 300, 240) }, null)).toEqual({
      side: 'right',
      left: 318,
      top: 200,
      maxHeight: 776,
    });
  });

  it.each([
    ['at the right edge', box(1000, 100, 1270, 140), 'bottom'],
    ['in the bottom right corner', box(1000, 700, 1270, 740), 'left'],
    ['along the bottom', box(0, 700, 1280, 790), 'top'],
    ['along the left edge', box(0, 0, 200, 800), 'right'],
    ['all over the window', box(0, 0, 1280, 800), 'free'],
  ])('a target %s has its card on the best side', (_name, target, expected) => {
    expect(place({ ...DESKTOP, target }, null).side).toBe(expected);
  });

  it('on a narrow window the card lies above or below', () => {
    expect(place({ ...PHONE, target: box(20, 40, 340, 80) }, null)).toMatchObject({
      side: 'bottom',
      left: 12,
      top: 98,
    });
    expect(place({ ...PHONE, target: box(20, 600, 340, 640) }, null)).toMatchObject({
      side: 'top',
      left: 12,
      top: 322,
    });
  });

  it('a card that is too high for every side is cut on the roomiest one', () => {
    const placed = place({ ...PHONE, height: 700, target: box(20, 300, 340, 340) }, null);
    expect(placed).toEqual({ side: 'bottom', left: 12, top: 358, maxHeight: 370 });
  });

  it('179 pixels beside the target are too few, 180 are enough', () => {
    const below = (free: number) => place({ ...PHONE, target: box(0, 0, 360, 740 - EDGE - GAP - free) }, null).side;
    expect([below(180), below(179)]).toEqual(['bottom', 'free']);
  });

  it('a card lower than that needs only its own height', () => {
    const target = box(0, 0, 360, 740 - EDGE - GAP - 100);
    expect(place({ ...PHONE, height: 100, target }, null).side).toBe('bottom');
    expect(place({ ...PHONE, height: 101, target }, null).side).toBe('free');
  });

  it('the card does not jump to a better side while its own has room', () => {
    const below = { ...DESKTOP, target: box(950, 300, 1100, 340) };
    expect(place(below, null).side).toBe('bottom');
    expect(place({ ...DESKTOP, target: box(600, 300, 750, 340) }, 'bottom').side).toBe('bottom');
    expect(place({ ...DESKTOP, target: box(600, 600, 750, 640) }, 'bottom').side).toBe('right');
  });
});
