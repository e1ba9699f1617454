import type { TargetDescription } from '../../shared/target-description.ts';
import type { PageProbe } from '../detect/page-probe.ts';
import { viewport } from '../geometry/box.ts';
import { bodyOf, documentOf, topOf, viewOf } from '../geometry/dom.ts';
import { windowInFront } from '../geometry/modal.ts';
import { sightOf } from '../geometry/sight.ts';
import { frameOf } from '../geometry/tree.ts';
import { composedAncestors, composedContains, composedText, find, normalise, type Survey } from '../locate/locate.ts';

/**
 * What lies over an element, so that a click would not reach it.
 *
 * @param element in the document or a same-origin frame; must be on screen, else nothing is known
 * @returns the topmost foreign element over it, or `null` when enough of it is free
 */
export function occluderOf(element: Element): Element | null {
  let document = documentOf(element);
  for (let frame = frameOf(document); frame; frame = frameOf(document)) document = documentOf(frame);
  const view = viewOf(document);
  return view && sightOf(element, viewport(view)).over;
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
 * @param over an element of the cover, as `occluderOf` gives it
 * @param target what lies under it; the cover is the largest part of the page round `over` that does not hold it
 */
export function recogniseObstruction(
  over: Element,
  target: Element | null,
  { pageMap, snapshot }: PageProbe,
): KnownObstruction {
  // What lies over the target can be an empty backdrop; the words are in the window in front of it.
  const document = documentOf(over);
  for (const layer of [layerOf(over, target), windowInFront(document)]) {
    const said = layer ? normalise(composedText(layer)) : '';
    const known = pageMap.covers.find((cover) => cover.says.some((phrase) => said.includes(normalise(phrase))));
    if (known && layer) return { id: known.id, ...dismissIn(layer, known.dismiss, snapshot) };
  }
  return { id: 'unknown', dismiss: null, label: '' };
}

function layerOf(over: Element, target: Element | null): Element {
  let layer = over;
  for (const at of composedAncestors(over)) {
    if (at === bodyOf(documentOf(at)) || at === topOf(documentOf(at))) break;
    if (target && composedContains(at, target)) break;
    layer = at;
  }
  return layer;
}

function dismissIn(layer: Element, ways: readonly TargetDescription[], snapshot: Survey): Omit<KnownObstruction, 'id'> {
  for (const way of ways) {
    const result = find(documentOf(layer), way, { snapshot, within: layer });
    if (result.status === 'found' && !occluderOf(result.element))
      return { dismiss: result.element, label: result.label };
  }
  return { dismiss: null, label: '' };
}
