import { composedParent, frameOf } from '../locate/tree.ts';

/** A rectangle in CSS pixels of the top window's viewport. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export const widthOf = (box: Box): number => box.right - box.left;
export const heightOf = (box: Box): number => box.bottom - box.top;

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

/** A box that is at least so wide and high, round the same middle. */
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
  const { scrollingElement: root = view.document.documentElement } = view.document;
  return {
    left: 0,
    top: 0,
    right: root?.clientWidth || view.innerWidth,
    bottom: root?.clientHeight || view.innerHeight,
  };
}

/** The part of an element's box that the areas it lies in do not cut off, or `null`. */
function inSight(element: Element, whole: Box): Box | null {
  const view = element.ownerDocument.defaultView;
  let box: Box | null = whole;
  let position = view?.getComputedStyle(element).position;
  for (let at = composedParent(element); at && box && view; at = composedParent(at)) {
    const isPage = at === at.ownerDocument.body || at === at.ownerDocument.documentElement;
    if (position === 'fixed' || isPage || at.ownerDocument !== element.ownerDocument) break;
    const style = view.getComputedStyle(at);
    if (style.display === 'contents' || (position === 'absolute' && style.position === 'static')) continue;
    if (style.overflow !== 'visible') box = shared(box, at.getBoundingClientRect());
    position = style.position;
  }
  return box;
}

/**
 * Where an element is drawn in the top window, also from inside same-origin frames, cut to what its frames show.
 * @returns `null` when it is gone or has no size
 */
export function boxOf(element: Element): Box | null {
  if (!element.isConnected) return null;
  const { left, top, right, bottom } = element.getBoundingClientRect();
  let box: Box | null = right - left > 0 && bottom - top > 0 ? inSight(element, { left, top, right, bottom }) : null;
  for (let frame = frameOf(element.ownerDocument); frame && box; frame = frameOf(frame.ownerDocument)) {
    const { left, top, width, height, scale } = contentOf(frame);
    const moved = {
      left: left + box.left * scale,
      top: top + box.top * scale,
      right: left + box.right * scale,
      bottom: top + box.bottom * scale,
    };
    box = shared(moved, { left, top, right: left + width, bottom: top + height });
  }
  return box;
}

/** Where a frame draws its document, inside border and padding, and how much larger than the document says (`zoom`, `scale`). */
function contentOf(frame: Element): { left: number; top: number; width: number; height: number; scale: number } {
  const outer = frame.getBoundingClientRect();
  const scale = outer.width / (frame as HTMLElement).offsetWidth || 1;
  const style = frame.ownerDocument.defaultView?.getComputedStyle(frame);
  const [top = 0, right = 0, bottom = 0, left = 0] = (['Top', 'Right', 'Bottom', 'Left'] as const).map(
    (side) => Number.parseFloat(style?.[`padding${side}`] ?? '') || 0,
  );
  return {
    left: outer.left + (frame.clientLeft + left) * scale,
    top: outer.top + (frame.clientTop + top) * scale,
    width: (frame.clientWidth - left - right) * scale,
    height: (frame.clientHeight - top - bottom) * scale,
    scale,
  };
}
