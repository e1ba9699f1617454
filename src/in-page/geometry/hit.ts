import { contentOf, scaleOf } from './clip.ts';
import { documentOf, elementsAt, rootOf, shadowOf, tagOf } from './dom.ts';
import { styleOf } from './style.ts';
import { composedContains, frameDocument, frameOf, OWN_HOST } from './tree.ts';

/**
 * What lies on top at a point of the top window, through open shadow roots and same-origin frames. Our own hosts let everything
 * through.
 *
 * @param near an element of the page, to know which one is meant
 */
export function hitAt(near: Element, x: number, y: number): Element | null {
  let document = documentOf(near);
  for (let frame = frameOf(document); frame; frame = frameOf(document)) document = documentOf(frame);
  return topmost(document, x, y);
}

function topmost(root: Document | ShadowRoot, x: number, y: number): Element | null {
  const hit = elementsAt(root, x, y).find((element) => tagOf(element) !== OWN_HOST) ?? null;
  if (!hit) return null;
  const inner = frameDocument(hit);
  if (inner) {
    const { left, top } = contentOf(hit);
    const scale = scaleOf(hit);
    return topmost(inner, (x - left) / scale, (y - top) / scale) ?? hit;
  }
  const shadow = shadowOf(hit);
  if (!shadow) return hit;
  const within = topmost(shadow, x, y);
  return within && within !== hit && rootOf(within) === shadow ? within : hit;
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
  for (const label of (element as Partial<HTMLInputElement>).labels ?? [])
    if (composedContains(label, hit)) return true;
  return false;
}
