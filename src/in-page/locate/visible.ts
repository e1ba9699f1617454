import { type Box, heightOf, shared, union, viewport, widthOf } from '../geometry/box.ts';
import { type Around, around, cut, innerBox, isScroller, isShaped, isWindow, strengthIn } from '../geometry/clip.ts';
import {
  attribute,
  bodyOf,
  contains,
  documentOf,
  hasAttribute,
  rectOf,
  scrollerOf,
  tagOf,
  topOf,
  viewOf,
} from '../geometry/dom.ts';
import { modalOf } from '../geometry/modal.ts';
import { sightOf } from '../geometry/sight.ts';
import { drawn, isFaint, styleOf } from '../geometry/style.ts';
import { composedParent, frameOf, walk } from '../geometry/tree.ts';
import { memoize } from './memoize.ts';

export { drawn, styleOf };

/** Smaller than this in either direction, in CSS pixels, is a trick for screen readers and not a control. */
const TINY = 2;

/**
 * Whether an element is drawn at all and can be reached: not hidden by style (`display`, `visibility`, `opacity`,
 * `content-visibility`), by a closed `<details>`, `inert`, `aria-hidden`, or a hidden frame. Says nothing of size and
 * clipping; a necessary and cheap first half of `visible`.
 */
export function rendered(element: Element, reachable: Map<Element, boolean> = new Map()): boolean {
  return drawn(element, true) && exposed(element, reachable);
}

/** No ancestor takes the element away from people or from assistive technology. */
function exposed(element: Element, known: Map<Element, boolean>): boolean {
  return memoize(known, element, () => {
    if (hasAttribute(element, 'inert')) return false;
    if (attribute(element, 'aria-hidden') === 'true' && !isLeftBehind(element)) return false;
    const frame = element === topOf(documentOf(element)) && frameOf(documentOf(element));
    const parent = composedParent(element);
    return (!frame || drawn(frame)) && (!parent || exposed(parent, known));
  });
}

/** Parts of a page that nobody hides from assistive technology while they are of use. */
const PARTS = /^(main|nav|header|aside|form|section|article|h[1-6]|input|select|textarea)$/;
/** This many controls are no ornament. */
const CONTROLS = 2;

/**
 * Whether `aria-hidden` was forgotten on a part of the page that plainly is in use: a window has put it there and is
 * closed. What is hidden while such a window is open, and ornaments, are hidden on purpose.
 */
function isLeftBehind(element: Element): boolean {
  let parts = 0;
  walk(element, (at) => {
    const tag = tagOf(at);
    if (PARTS.test(tag)) parts = CONTROLS;
    else if (tag === 'button' || tag === 'a') parts++;
    return parts < CONTROLS;
  });
  return parts >= CONTROLS && !modalOf(documentOf(element));
}

/** The largest box of an element or, where it has none of its own (`display: contents`, floats), of what is in it. */
function box(element: Element): DOMRect | null {
  let found: DOMRect | null = null;
  walk(element, (at) => {
    if (found) return false;
    const own = rectOf(at);
    if (own.width >= TINY && own.height >= TINY) found = own;
    return true;
  });
  return found;
}

/** How far the user can scroll a document, in pixels of its window. */
function reachOf(document: Document): Box | null {
  const view = viewOf(document);
  const top = scrollerOf(document) ?? topOf(document);
  if (!view || !top) return null;
  const { scrollWidth, scrollHeight, scrollLeft, scrollTop, clientWidth, clientHeight } = top;
  const style = [topOf(document), bodyOf(document)].map((one) => one && isWindow(one) && styleOf(one));
  const locked = (axis: 'overflowX' | 'overflowY') => style.some((one) => one && /hidden|clip/.test(one[axis]));
  const isMirrored = (styleOf(top)?.direction ?? 'ltr') === 'rtl';
  const [x, y] = [locked('overflowX'), locked('overflowY')];
  const left = x ? 0 : (isMirrored ? clientWidth - scrollWidth : 0) - scrollLeft;
  const right = left + (x ? clientWidth : scrollWidth);
  return { left, right, top: y ? 0 : -scrollTop, bottom: y ? clientHeight : scrollHeight - scrollTop };
}

/** What is left of a box where all boxes round it are scrolled as is best for it; null: nothing, or where no scrolling leads. */
function leftOf(area: Box, boxes: Around[], document: Document): Box | null {
  let left: Box | null = area;
  let isFixed = false;
  for (const one of boxes) {
    const { element, style, holds } = one;
    if (holds && !isWindow(element)) {
      const inner = innerBox(element);
      // What lies beyond the edge of a scrolling box can be scrolled into it: from there on its box is what counts.
      if (isScroller(style.overflowX)) left = { ...left, left: inner.left, right: inner.right };
      if (isScroller(style.overflowY)) left = { ...left, top: inner.top, bottom: inner.bottom };
    }
    left = cut(left, one);
    if (!left) return null;
    isFixed = style.position === 'fixed' || (isFixed && !holds);
  }
  const view = viewOf(document);
  const reach =
    isFixed && view ? { left: 0, top: 0, right: view.innerWidth, bottom: view.innerHeight } : reachOf(document);
  return reach && shared(left, reach);
}

/** Whether a shape leaves nothing of what lies in the window; elsewhere nobody knows. */
function isShapedAway(element: Element): boolean {
  const view = viewOf(documentOf(element));
  return view !== null && !frameOf(documentOf(element)) && sightOf(element, viewport(view)).state === 'hidden';
}

/**
 * Whether people can see an element, perhaps after scrolling. Off-screen tricks, boxes of one pixel, what is faded or cut off
 * completely (a closed accordion, the next step of a wizard), and what lies beyond an edge where no scrolling leads (a
 * closed drawer) are not visible. What lies *under* something else is: that is another question.
 */
export function visible(element: Element, reachable: Map<Element, boolean> = new Map()): boolean {
  if (!rendered(element, reachable)) return false;
  const rect = box(element);
  if (!rect) return false;
  const boxes = [...around(element)];
  // Plain numbers: those of a DOMRect are lost where it is copied.
  const left = leftOf(union(rect, rect), boxes, documentOf(element));
  if (!left || widthOf(left) < TINY || heightOf(left) < TINY || isFaint(strengthIn(boxes))) return false;
  return !isShaped(boxes) || !isShapedAway(element);
}

/** The label that is drawn as a box round a choice: people see one thing to press, in which the mark is a part. */
function cardOf(input: HTMLInputElement, reachable: Map<Element, boolean>): Element | null {
  if (tagOf(input) !== 'input' || !/^(checkbox|radio)$/.test(input.type)) return null;
  const label = [...(input.labels ?? [])].find((one) => contains(one, input));
  const { borderTopStyle, borderTopWidth, boxShadow } = (label && styleOf(label)) ?? {};
  const isDrawn = (borderTopStyle !== 'none' && borderTopWidth !== '0px') || boxShadow !== 'none';
  return label && isDrawn && visible(label, reachable) ? label : null;
}

/**
 * The element to draw a ring round: the control itself or, where a box, radio or file field is made invisible and something
 * else is painted in its place, its label or the box it lies in. Null if neither can be seen.
 */
export function shownAs(control: Element, reachable: Map<Element, boolean> = new Map()): Element | null {
  const input = control as HTMLInputElement;
  if (visible(control, reachable)) return cardOf(input, reachable) ?? control;
  if (tagOf(control) !== 'input' || !/^(checkbox|radio|file)$/.test(input.type) || !exposed(control, reachable))
    return null;
  for (const label of input.labels ?? []) if (visible(label, reachable)) return label;
  const parent = composedParent(control);
  return drawn(control) && parent && visible(parent, reachable) ? parent : null;
}
