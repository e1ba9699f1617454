import { scrollerOf, topOf } from './dom.ts';

/** A rectangle in CSS pixels of the top window's viewport. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export const widthOf = (box: Box): number => box.right - box.left;
export const heightOf = (box: Box): number => box.bottom - box.top;
/** In square pixels; of no box, 0. */
export const areaOf = (box: Box | null): number => (box ? widthOf(box) * heightOf(box) : 0);

/** The number itself or, where it lies outside, the nearer end; with no room between them, the lower one. */
export const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

/** Whether two boxes are the same within half a pixel. */
export const sameBox = (a: Box | null, b: Box | null): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    Math.abs(a.left - b.left) < 0.5 &&
    Math.abs(a.top - b.top) < 0.5 &&
    Math.abs(a.right - b.right) < 0.5 &&
    Math.abs(a.bottom - b.bottom) < 0.5);

/** The part that two boxes share, or `null`. */
export function shared(a: Box, b: Box): Box | null {
  const box = {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
  return widthOf(box) > 0 && heightOf(box) > 0 ? box : null;
}

/** The smallest box that holds both. */
export const union = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});

/** A box with a margin on every side. */
export const grown = (box: Box, by: number): Box => ({
  left: box.left - by,
  top: box.top - by,
  right: box.right + by,
  bottom: box.bottom + by,
});

/** The same box, measured from another point. */
export const from = (box: Box, { left, top }: { left: number; top: number }): Box => ({
  left: box.left - left,
  top: box.top - top,
  right: box.right - left,
  bottom: box.bottom - top,
});

/** A box that is at least this wide and high, with the same centre. */
export function atLeast(box: Box, size: number): Box {
  const [wider, higher] = [size - widthOf(box), size - heightOf(box)].map((more) => Math.max(0, more) / 2);
  return {
    left: box.left - (wider ?? 0),
    top: box.top - (higher ?? 0),
    right: box.right + (wider ?? 0),
    bottom: box.bottom + (higher ?? 0),
  };
}

/** What the window shows now, without its scroll bars. */
export function viewport(view: Window): Box {
  // In pages without a doctype it is the body that says how high the window is.
  const root = scrollerOf(view.document) ?? topOf(view.document);
  return {
    left: 0,
    top: 0,
    right: root?.clientWidth || view.innerWidth,
    bottom: root?.clientHeight || view.innerHeight,
  };
}
