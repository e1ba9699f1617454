import type { Box } from '../geometry/box.ts';
import { childNodesOf, matches, topOf } from '../geometry/dom.ts';
import { hitAt } from '../geometry/hit.ts';

/** The window is looked at in squares of this size, in CSS pixels: about a line of text and the air round it. */
const SQUARE = 40;

/** Pages of components have a handful in each other; what lies deeper counts as air. */
const LEVELS = 8;

const CONTROL =
  'a,button,input,select,textarea,label,summary,img,svg,[role=button],[role=link],[role=tab],[role=checkbox]';

/**
 * Where the page has texts and controls now, as squares of the window: what a card had better not lie on. Looks at one point of
 * each square, so that it costs the same on every page.
 */
export function busyPlaces(document: Document): Box[] {
  const view = document.defaultView;
  const near = topOf(document);
  if (!view || !near) return [];
  const found: Box[] = [];
  for (let top = 0; top < view.innerHeight; top += SQUARE) {
    for (let left = 0; left < view.innerWidth; left += SQUARE) {
      const hit = hitAt(near, left + SQUARE / 2, top + SQUARE / 2, LEVELS);
      if (hit && isBusy(hit)) found.push({ left, top, right: left + SQUARE, bottom: top + SQUARE });
    }
  }
  return found;
}

/** Text of its own, or a control. Containers are air. */
const isBusy = (element: Element): boolean =>
  matches(element, CONTROL) ||
  [...childNodesOf(element)].some((node) => node.nodeType === Node.TEXT_NODE && /\S/.test(node.nodeValue ?? ''));
