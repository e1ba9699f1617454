import type { TargetDescription } from '../../shared/target-description.ts';
import type { PageProbe } from '../detect/page-probe.ts';
import { composedContains, composedText, find, frameDocument, normalise, type Survey } from '../locate/locate.ts';
import { frameOf, OWN_HOST } from '../locate/tree.ts';

/** Shares of a target's width and height at which it is looked at. */
const SPOTS = [0.5, 0.2, 0.8] as const;

/** A target of which less than this share is free counts as covered. */
const FREE_ENOUGH = 0.34;

/**
 * What lies over an element, so that a click would not reach it.
 *
 * @param element in the document or a same-origin frame; must be on screen, else nothing is known
 * @returns the topmost foreign element over it, or `null` when enough of it is free
 */
export function occluderOf(element: Element): Element | null {
  const view = element.ownerDocument.defaultView;
  const box = element.getBoundingClientRect();
  if (!view) return null;
  let looked = 0;
  let free = 0;
  let over: Element | null = null;
  for (const across of SPOTS) {
    for (const down of SPOTS) {
      const x = box.left + box.width * across;
      const y = box.top + box.height * down;
      if (x < 0 || y < 0 || x >= view.innerWidth || y >= view.innerHeight) continue;
      looked++;
      const top = topmost(element.ownerDocument, x, y);
      if (!top || composedContains(element, top) || composedContains(top, element)) free++;
      else over ??= top;
    }
  }
  if (looked > 0 && free / looked < FREE_ENOUGH) return over;
  const frame = frameOf(element.ownerDocument);
  return frame ? occluderOf(frame) : null;
}

/** The topmost element at a point, through open shadow roots; our own host lets everything through. */
function topmost(root: Document | ShadowRoot, x: number, y: number): Element | null {
  const hit = root.elementsFromPoint(x, y).find((element) => element.localName !== OWN_HOST) ?? null;
  if (!hit?.shadowRoot || frameDocument(hit)) return hit;
  const inner = topmost(hit.shadowRoot, x, y);
  return inner && inner !== hit && inner.getRootNode() === hit.shadowRoot ? inner : hit;
}

/** A cover that is known, and what puts it away where that is found. */
export interface KnownObstruction {
  id: string;
  dismiss: Element | null;
  label: string;
}

/**
 * Recognises what covers the page by what it says.
 *
 * @param over an element of the cover, as `coverOf` gives it
 * @param target what lies under it; the cover is the largest part of the page round `over` that does not hold it
 */
export function recogniseObstruction(
  over: Element,
  target: Element | null,
  { pageMap, snapshot }: PageProbe,
): KnownObstruction {
  // What lies over the target can be an empty backdrop; the words are in the window in front of it.
  const document = over.ownerDocument;
  for (const layer of [layerOf(over, target), openModal(document)]) {
    const said = layer ? normalise(composedText(layer)) : '';
    const known = pageMap.covers.find((cover) => cover.says.some((phrase) => said.includes(normalise(phrase))));
    if (known && layer) return { id: known.id, ...dismissIn(layer, known.dismiss, snapshot) };
  }
  return { id: 'unknown', dismiss: null, label: '' };
}

/** An open modal window that takes the whole page away, or `null`. */
export function openModal(document: Document): Element | null {
  const { innerWidth, innerHeight } = document.defaultView ?? { innerWidth: 0, innerHeight: 0 };
  const centre = topmost(document, innerWidth / 2, innerHeight / 2);
  for (let at: Element | null = centre; at; at = at.parentElement ?? hostOf(at)) {
    if (at.matches('dialog[open],[role=dialog],[role=alertdialog],[aria-modal=true],[popover]')) return at;
    const view = document.defaultView;
    if (view && view.getComputedStyle(at).position === 'fixed' && at !== document.body) return at;
  }
  return null;
}

const hostOf = (element: Element): Element | null => {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
};

function layerOf(over: Element, target: Element | null): Element {
  let layer = over;
  for (let at: Element | null = over; at; at = at.parentElement ?? hostOf(at)) {
    if (at === at.ownerDocument.body || at === at.ownerDocument.documentElement) break;
    if (target && composedContains(at, target)) break;
    layer = at;
  }
  return layer;
}

function dismissIn(layer: Element, ways: readonly TargetDescription[], snapshot: Survey): Omit<KnownObstruction, 'id'> {
  for (const way of ways) {
    const result = find(layer.ownerDocument, way, { snapshot, within: layer });
    if (result.status === 'found' && !occluderOf(result.element))
      return { dismiss: result.element, label: result.label };
  }
  return { dismiss: null, label: '' };
}
