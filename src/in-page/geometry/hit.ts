import { contentOf, scaleOf } from './clip.ts';
import { documentOf, elementAt, elementsAt, rootOf, shadowOf, tagOf } from './dom.ts';
import { styleOf } from './style.ts';
import { composedContains, frameDocument, frameOf, OWN_HOST } from './tree.ts';

/**
 * What lies on top at a point of the top window, through open shadow roots and same-origin frames. Our own hosts let everything
 * through.
 *
 * @param near an element of the page, to know which one is meant
 * @param levels how many shadow roots and frames in each other are entered: each costs as much as all that it holds, so a page
 *   with thousands of them would never be done
 */
export function hitAt(near: Element, x: number, y: number, levels = Number.POSITIVE_INFINITY): Element | null {
  let document = documentOf(near);
  for (let frame = frameOf(document); frame; frame = frameOf(document)) document = documentOf(frame);
  return topmost(document, x, y, levels);
}

function topmost(root: Document | ShadowRoot, x: number, y: number, levels: number): Element | null {
  let hit = firstAt(root, x, y);
  for (let left = levels; hit && left > 0; left--) {
    const inner = frameDocument(hit);
    if (inner) {
      const { left: x0, top: y0 } = contentOf(hit);
      const scale = scaleOf(hit);
      return topmost(inner, (x - x0) / scale, (y - y0) / scale, left - 1) ?? hit;
    }
    const shadow = shadowOf(hit);
    const within = shadow && firstAt(shadow, x, y);
    // A shadow root also tells what lies outside of it; two components that overlap would name each other for ever.
    if (!within || rootOf(within) !== shadow) return hit;
    hit = within;
  }
  return hit;
}

function firstAt(root: Document | ShadowRoot, x: number, y: number): Element | null {
  const isOther = (element: Element) => tagOf(element) !== OWN_HOST;
  const top = elementAt(root, x, y);
  return !top || isOther(top) ? top : (elementsAt(root, x, y).find(isOther) ?? null);
}

/**
 * Whether what lies on top belongs to an element.
 *
 * @param shaped the element has, or lies in, something of an unknown shape: where that is not, the element is not
 */
export function isOf(element: Element, hit: Element | null, shaped: boolean): 'own' | 'other' | 'gap' {
  if (!hit || composedContains(element, hit)) return 'own';
  if (isLabelOf(element, hit)) return 'own';
  if (!composedContains(hit, element)) return 'other';
  return shaped && styleOf(element)?.pointerEvents !== 'none' ? 'gap' : 'own';
}

/** A box is often painted by its label, which lies over it. */
function isLabelOf(element: Element, hit: Element): boolean {
  // A form answers for its fields' names.
  if (tagOf(element) === 'form') return false;
  for (const label of (element as Partial<HTMLInputElement>).labels ?? [])
    if (composedContains(label, hit)) return true;
  return false;
}
