import { describe, expect, it } from 'vitest';
import {
  from,
  grown,
  heightOf,
  sameBox,
  shared,
  union,
  viewport,
  widthOf,
} from '../../../../src/in-page/geometry/box.ts';
import { box } from '../../support/windows.ts';

describe('boxes', () => {
  it('have a width and a height', () => {
    expect([widthOf(box(10, 20, 40, 25)), heightOf(box(10, 20, 40, 25))]).toEqual([30, 5]);
  });

  it('are the same within half a pixel on every side', () => {
    const one = box(10, 10, 20, 20);
    expect(sameBox(one, box(10.4, 9.6, 20.4, 19.6))).toBe(true);
    for (const side of ['left', 'top', 'right', 'bottom'] as const)
      expect(sameBox(one, { ...one, [side]: one[side] + 0.5 }), side).toBe(false);
    expect([sameBox(null, null), sameBox(one, null), sameBox(null, one)]).toEqual([true, false, false]);
  });

  it('share what both have, and nothing where they only touch', () => {
    expect(shared(box(0, 0, 10, 10), box(5, -5, 20, 5))).toEqual(box(5, 0, 10, 5));
    expect(shared(box(0, 0, 10, 10), box(10, 0, 20, 10))).toBeNull();
    expect(shared(box(0, 0, 10, 10), box(0, 10, 10, 20))).toBeNull();
    expect(shared(box(0, 0, 10, 10), box(3, 3, 3, 8))).toBeNull();
  });

  it('together fill the smallest box round both', () => {
    expect(union(box(0, 5, 10, 10), box(5, -5, 20, 5))).toEqual(box(0, -5, 20, 10));
  });

  it('can be measured from another point', () => {
    expect(from(box(10, 20, 40, 25), { left: 15, top: 0 })).toEqual(box(-5, 20, 25, 25));
  });

  it('grow on all sides, and shrink', () => {
    expect(grown(box(10, 10, 20, 20), 5)).toEqual(box(5, 5, 25, 25));
    expect(grown(box(10, 10, 20, 20), -2)).toEqual(box(12, 12, 18, 18));
  });
});

describe('what the window shows', () => {
  const view = (document: object) => ({ innerWidth: 1000, innerHeight: 700, document }) as unknown as Window;

  it('ends before the scroll bars', () => {
    const scrollingElement = { clientWidth: 985, clientHeight: 685 };
    expect(viewport(view({ scrollingElement }))).toEqual(box(0, 0, 985, 685));
    expect(viewport(view({ documentElement: scrollingElement }))).toEqual(box(0, 0, 985, 685));
  });

  it('is the whole window while the document has no size yet, or nobody can say what scrolls', () => {
    expect(viewport(view({ scrollingElement: { clientWidth: 0, clientHeight: 0 } }))).toEqual(box(0, 0, 1000, 700));
    expect(viewport(view({ scrollingElement: null }))).toEqual(box(0, 0, 1000, 700));
  });
});
