import type { Box } from '../geometry/box.ts';
import { OWN_HOST } from '../geometry/tree.ts';

/** The window is looked at in squares of this size, in CSS pixels: about a line of text and the air round it. */
const SQUARE = 40;

const CONTROL =
  'a,button,input,select,textarea,label,summary,img,svg,[role=button],[role=link],[role=tab],[role=checkbox]';

/**
 * Where the page has texts and controls now, as squares of the window: what a card had better not lie on. Looks at one point of
 * each square, so that it costs the same on every page.
 */
export function busyPlaces(document: Document): Box[] {
  const view = document.defaultView;
  if (!view) return [];
  const found: Box[] = [];
  for (let top = 0; top < view.innerHeight; top += SQUARE) {
    for (let left = 0; left < view.innerWidth; left += SQUARE) {
      const hit = topAt(document, left + SQUARE / 2, top + SQUARE / 2);
      if (hit && isBusy(hit)) found.push({ left, top, right: left + SQUARE, bottom: top + SQUARE });
    }
  }
  return found;
}

function topAt(root: Document | ShadowRoot, x: number, y: number): Element | null {
  const hit = root.elementsFromPoint(x, y).find(({ localName }) => localName !== OWN_HOST) ?? null;
  if (!hit?.shadowRoot || hit === (root as ShadowRoot).host) return hit;
  return topAt(hit.shadowRoot, x, y) ?? hit;
}

/** Text of its own, or a control. Containers are air. */
const isBusy = (element: Element): boolean =>
  element.matches(CONTROL) ||
  [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && /\S/.test(node.nodeValue ?? ''));
