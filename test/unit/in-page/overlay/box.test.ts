import { describe, expect, it } from 'vitest';
import {
  type Box,
  boxOf,
  grown,
  heightOf,
  sameBox,
  shared,
  union,
  viewport,
  widthOf,
} from '../../../../src/in-page/overlay/box.ts';
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

describe('where an element is drawn', () => {
  /** An element with a place of its own, in the top document or in a frame. */
  function element(at: Box, frame: Element | null = null, more: object = {}): Element {
    const style = { position: 'static', overflow: 'visible', display: 'block' };
    const ownerDocument = { defaultView: { frameElement: frame, getComputedStyle: () => style } };
    return { isConnected: true, getBoundingClientRect: () => at, ownerDocument, ...more } as unknown as Element;
  }
  const frameAt = (at: Box, width: number, height: number, outer: Element | null = null) =>
    element(at, outer, { clientLeft: 2, clientTop: 3, clientWidth: width, clientHeight: height });

  it('is its own place in the top document', () => {
    expect(boxOf(element(box(1, 2, 3, 4)))).toEqual(box(1, 2, 3, 4));
  });

  it('is nowhere once it is gone or has no size', () => {
    expect(boxOf(element(box(1, 2, 3, 4), null, { isConnected: false }))).toBeNull();
    expect(boxOf(element(box(1, 2, 1, 4)))).toBeNull();
    expect(boxOf(element(box(1, 2, 3, 2)))).toBeNull();
  });

  it('counts from the inside of its frame', () => {
    const frame = frameAt(box(100, 200, 504, 506), 400, 300);
    expect(boxOf(element(box(10, 20, 60, 40), frame))).toEqual(box(112, 223, 162, 243));
  });

  it('is cut to what its frame shows', () => {
    const frame = frameAt(box(100, 200, 504, 506), 400, 300);
    expect(boxOf(element(box(-50, 250, 60, 900), frame))).toEqual(box(102, 453, 162, 503));
    expect(boxOf(element(box(390, -20, 900, 40), frame))).toEqual(box(492, 203, 502, 243));
    expect(boxOf(element(box(10, 900, 60, 950), frame))).toBeNull();
  });

  it('counts through frames in frames', () => {
    const outer = frameAt(box(100, 100, 604, 606), 500, 500);
    const inner = frameAt(box(50, 50, 254, 256), 200, 200, outer);
    expect(boxOf(element(box(0, 0, 20, 10), inner))).toEqual(box(154, 156, 174, 166));
  });
});
