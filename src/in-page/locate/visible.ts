import { memoize } from './memoize.ts';
import { composedParent, flatChildren, frameOf, isElement } from './tree.ts';

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

/** How an element is drawn; undefined in a document that is not. */
export const styleOf = (element: Element): CSSStyleDeclaration | undefined =>
  element.ownerDocument.defaultView?.getComputedStyle(element);

/**
 * Whether styles let an element be drawn. A `<slot>` and whatever else has `display: contents` has no box, for which
 * `checkVisibility` says no; then what it is drawn in decides. Costs next to nothing while the page's styles are settled.
 */
export function drawn(element: Element, opacityProperty = false): boolean {
  if (!element.isConnected) return false;
  // In a browser without the method nothing is known to be hidden; all supported ones have it.
  if (element.checkVisibility?.({ opacityProperty, visibilityProperty: true }) ?? true) return true;
  if (element.localName !== 'slot' && styleOf(element)?.display !== 'contents') return false;
  const around = composedParent(element);
  return around !== null && drawn(around, opacityProperty);
}

/** No ancestor takes the element away from people or from assistive technology. */
function exposed(element: Element, known: Map<Element, boolean>): boolean {
  return memoize(known, element, () => {
    if (element.hasAttribute('inert') || element.getAttribute('aria-hidden') === 'true') return false;
    const frame = element === element.ownerDocument.documentElement && frameOf(element.ownerDocument);
    const around = composedParent(element);
    return (!frame || drawn(frame)) && (!around || exposed(around, known));
  });
}

/** The largest box of an element or, where it has none of its own (`display: contents`, floats), of what is in it. */
function box(element: Element): DOMRect | null {
  const own = element.getBoundingClientRect();
  if (own.width >= TINY && own.height >= TINY) return own;
  for (const child of flatChildren(element)) {
    const inner = isElement(child) && child.localName !== 'option' ? box(child) : null;
    if (inner) return inner;
  }
  return null;
}

/** The two ways in which style sheets cut an element down to nothing and leave its box. */
const cutAway = (style: CSSStyleDeclaration): boolean =>
  /inset\((50|100)%/.test(style.clipPath) || /^rect\(([01]px[, ]*){4}\)$/.test(style.clip);

/** Whether nothing of the box is left after all ancestors that cut off, or it lies where no scrolling leads. */
function clipped(element: Element, rect: DOMRect): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view) return true;
  if (rect.right + view.scrollX <= 0 || rect.bottom + view.scrollY <= 0) return true;
  let { left, top, right, bottom } = rect;
  let position = view.getComputedStyle(element).position;
  for (let at = composedParent(element); at && at.ownerDocument === element.ownerDocument; at = composedParent(at)) {
    if (position === 'fixed') break; // only a transformed ancestor could cut it off
    if (at === at.ownerDocument.body || at === at.ownerDocument.documentElement) break; // their overflow is the window's
    const style = view.getComputedStyle(at);
    if (style.display === 'contents' || style.display === 'inline') continue;
    if (position === 'absolute' && style.position === 'static' && style.transform === 'none') continue; // not its frame of reference
    const edge = at.getBoundingClientRect();
    // What lies beyond the edge of a scrolling box can be scrolled into it: from there on its box is what counts.
    if (/auto|scroll/.test(style.overflowX)) [left, right] = [edge.left, edge.right];
    else if (style.overflowX !== 'visible') [left, right] = [Math.max(left, edge.left), Math.min(right, edge.right)];
    if (/auto|scroll/.test(style.overflowY)) [top, bottom] = [edge.top, edge.bottom];
    else if (style.overflowY !== 'visible') [top, bottom] = [Math.max(top, edge.top), Math.min(bottom, edge.bottom)];
    if (right - left < TINY || bottom - top < TINY) return true;
    if (cutAway(style)) return true;
    position = style.position;
  }
  return cutAway(view.getComputedStyle(element));
}

/**
 * Whether people can see an element, perhaps after scrolling. Off-screen tricks, boxes of one pixel and whatever an
 * ancestor cuts off completely (a closed accordion, the next step of a wizard) are not visible. What lies *under*
 * something else is: covering is judged by the overlay.
 */
export function visible(element: Element, reachable: Map<Element, boolean> = new Map()): boolean {
  if (!rendered(element, reachable)) return false;
  const rect = box(element);
  return rect !== null && !clipped(element, rect);
}

/**
 * The element to draw a ring round: the control itself or, where a box, radio or file field is made invisible and something
 * else is painted in its place, its label or the box it lies in. Null if neither can be seen.
 */
export function shownAs(control: Element, reachable: Map<Element, boolean> = new Map()): Element | null {
  if (visible(control, reachable)) return control;
  const input = control as HTMLInputElement;
  if (control.localName !== 'input' || !/^(checkbox|radio|file)$/.test(input.type) || !exposed(control, reachable))
    return null;
  for (const label of input.labels ?? []) if (visible(label, reachable)) return label;
  const around = composedParent(control);
  return drawn(control) && around && visible(around, reachable) ? around : null;
}
