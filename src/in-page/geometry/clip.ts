import { type Box, shared } from './box.ts';
import { bodyOf, documentOf, insideOf, matches, outerWidthOf, rectOf, topOf } from './dom.ts';
import { strengthOf, styleOf } from './style.ts';
import { composedParent } from './tree.ts';

/** Something that an element is drawn in. */
export interface Around {
  element: Element;
  style: CSSStyleDeclaration;
  /** Whether its edges cut the element off, should its overflow say so: what is placed elsewhere goes past them. */
  holds: boolean;
}

/** What is in the top layer is cut off by nothing that it lies in. */
const TOP_LAYER = ':is(:modal,:popover-open,:fullscreen)';

/** Whether a box is the frame of reference even for what is `fixed` in it. */
function holdsAll(style: CSSStyleDeclaration): boolean {
  const { transform, translate, rotate, scale, perspective, filter, backdropFilter } = style;
  return (
    !/^(none)*$/.test([transform, translate, rotate, scale, perspective, filter, backdropFilter].join('')) ||
    /transform|translate|rotate|scale|perspective|filter|contain/.test(style.willChange) ||
    /layout|paint|strict|content/.test(style.contain) ||
    /auto|hidden/.test(style.contentVisibility)
  );
}

/** The element itself and what it is drawn in, from the inside out, as far as its own document or the top layer goes. */
export function* around(element: Element): Generator<Around> {
  const document = documentOf(element);
  let position = 'static';
  for (let at: Element | null = element; at && documentOf(at) === document; at = composedParent(at)) {
    const style = styleOf(at);
    if (!style) return;
    if (style.display === 'contents') continue;
    const isPlaced = /absolute|fixed/.test(position);
    const holds =
      at !== element && (!isPlaced || (position === 'absolute' && style.position !== 'static') || holdsAll(style));
    yield { element: at, style, holds };
    if (holds || at === element) position = style.position;
    if (/absolute|fixed/.test(style.position) && matches(at, TOP_LAYER)) return;
  }
}

/** Whether a scroll bar or a swipe moves what is in a box along an axis. */
export const isScroller = (overflow: string): boolean => /auto|scroll/.test(overflow);

/** Whether the overflow of an element is that of the window: of the root and, where that has none of its own, of the body. */
export function isWindow(element: Element): boolean {
  const document = documentOf(element);
  const top = topOf(document);
  if (element === top) return true;
  return element === bodyOf(document) && top !== null && /visible/.test(styleOf(top)?.overflow ?? '');
}

/** How much larger an element is drawn than it says itself (`zoom`, `scale`). */
export const scaleOf = (element: Element): number =>
  element instanceof HTMLElement ? rectOf(element).width / outerWidthOf(element) || 1 : 1;

/** The area inside the borders of a box, in which its overflow shows. */
export function innerBox(element: Element): Box {
  const outer = rectOf(element);
  const inside = insideOf(element);
  const scale = scaleOf(element);
  const left = outer.left + inside.left * scale;
  const top = outer.top + inside.top * scale;
  return { left, top, right: left + inside.width * scale, bottom: top + inside.height * scale };
}

/** Where a frame draws its document: inside border and padding. */
export function contentOf(frame: Element): Box {
  const inner = innerBox(frame);
  const { paddingLeft = '', paddingTop = '', paddingRight = '', paddingBottom = '' } = styleOf(frame) ?? {};
  const size = (padding: string) => (Number.parseFloat(padding) || 0) * scaleOf(frame);
  return {
    left: inner.left + size(paddingLeft),
    top: inner.top + size(paddingTop),
    right: inner.right - size(paddingRight),
    bottom: inner.bottom - size(paddingBottom),
  };
}

/** What `overflow`, `clip-path` and `clip` of one of the boxes round an element leave of an area; null: nothing. */
export function cut(area: Box, { element, style, holds }: Around): Box | null {
  const shape = shapeOf(element, style);
  const left = shape ? shared(area, shape) : area;
  if (!left || !holds || style.display === 'inline' || isWindow(element)) return left;
  const [across, down] = [style.overflowX !== 'visible', style.overflowY !== 'visible'];
  if (!across && !down) return left;
  const inner = innerBox(element);
  return shared(left, {
    left: across ? inner.left : left.left,
    right: across ? inner.right : left.right,
    top: down ? inner.top : left.top,
    bottom: down ? inner.bottom : left.bottom,
  });
}

/** A length or a sum of lengths in pixels; `whole` is what per cents count from. */
function lengthOf(text: string, whole: number): number {
  let sum = 0;
  for (const [, sign, number, unit] of text.matchAll(/([-+]?) ?([\d.]+)(px|%)/g))
    sum += (sign === '-' ? -1 : 1) * Number(number) * (unit === '%' ? whole / 100 : 1);
  return sum;
}

const valuesOf = (text: string): string[] => text.match(/calc\([^)]*\)|[^\s,()]+/g) ?? [];

/** The box that `clip-path` or `clip` leave of an element, or null where they leave all, or a shape that only a hit test tells. */
function shapeOf(element: Element, style: CSSStyleDeclaration): Box | null {
  if (style.clipPath === 'none' && style.clip === 'auto') return null;
  const { left, top, width, height } = rectOf(element);
  const within = clipped(style, width, height) ?? insetIn(style, width, height);
  return (
    within && {
      left: left + within.left,
      top: top + within.top,
      right: left + within.right,
      bottom: top + within.bottom,
    }
  );
}

/** What `clip` leaves, from the corner of the element's box. */
function clipped({ clip, position }: CSSStyleDeclaration, width: number, height: number): Box | null {
  const sides = /^rect\((.*)\)$/.exec(clip)?.[1];
  if (!sides || !/absolute|fixed/.test(position)) return null;
  const [top = 0, right = width, bottom = height, left = 0] = valuesOf(sides).map((value) =>
    value === 'auto' ? undefined : lengthOf(value, 0),
  );
  return { left, top, right, bottom };
}

/** What an inset of `clip-path` leaves, from the corner of the element's box. */
function insetIn({ clipPath }: CSSStyleDeclaration, width: number, height: number): Box | null {
  const inset = /^inset\((.*)\)/.exec(clipPath)?.[1];
  if (!inset) return null;
  const [top = '0px', right = top, bottom = top, left = right] = valuesOf(inset.split(' round ')[0] ?? '');
  return {
    left: lengthOf(left, width),
    top: lengthOf(top, height),
    right: width - lengthOf(right, width),
    bottom: height - lengthOf(bottom, height),
  };
}

/** Whether some of the boxes have a shape or a back, which only the browser knows: its hit test tells what is left. */
export const isShaped = (boxes: Around[]): boolean =>
  boxes.some(({ style }) => style.clipPath !== 'none' || style.backfaceVisibility === 'hidden');

/** How much colour is left of what lies in all these boxes. */
export const strengthIn = (boxes: Around[]): number => boxes.reduce((all, { style }) => all * strengthOf(style), 1);
