import { PageSnapshot } from '../locate/page-snapshot.ts';
import { isControlRole, isDisabled } from '../locate/role.ts';
import { composedContains, frameDocument, frameOf } from '../locate/tree.ts';
import { shownAs } from '../locate/visible.ts';

/** Where in a control its middle may be covered by something small, in shares of its width and height. */
const SPOTS = [0.5, 0.15, 0.85] as const;

/**
 * The controls of a page that can be pressed or filled in now, in reading order, through open shadow roots and same-origin
 * frames. A control that is nothing but the box round another one is left out.
 *
 * @returns what to put the number on
 */
export function pressable(document: Document): Element[] {
  const snapshot = new PageSnapshot(document);
  const found: Element[] = [];
  for (const { element, role } of snapshot.items) {
    if (!isControlRole(role) || element.localName === 'option' || isDisabled(element)) continue;
    const shown = shownAs(element, snapshot.reachable);
    if (!shown || found.includes(shown)) continue;
    const before = found.at(-1);
    // A clickable box with a real button in it: the button is the control, unless it is the other way round.
    if (before && before !== shown && composedContains(before, shown)) {
      if (role === 'clickable') continue;
      if (isLoose(before)) found.pop();
    }
    found.push(shown);
  }
  return found;
}

/** Counts as a control only because it can be clicked or focused. */
const isLoose = (element: Element): boolean =>
  !element.matches('a[href],button,input,select,textarea,summary,label,[role]');

/** Whether a press somewhere on a control would reach it, and nothing that lies over it. It must be on screen. */
export function isReachable(element: Element): boolean {
  const document = element.ownerDocument;
  const { left, top, width, height } = element.getBoundingClientRect();
  const isFree = SPOTS.some((across) =>
    SPOTS.some((down) => {
      const hit = topmost(document, left + width * across, top + height * down);
      return hit !== null && (composedContains(element, hit) || composedContains(hit, element));
    }),
  );
  const frame = frameOf(document);
  return isFree && (frame === null || isReachable(frame));
}

function topmost(root: Document | ShadowRoot, x: number, y: number): Element | null {
  // A card of ours lies over the page like anything else; what lets clicks through is not met here.
  const hit = root.elementFromPoint(x, y);
  if (!hit?.shadowRoot || frameDocument(hit)) return hit;
  const inner = topmost(hit.shadowRoot, x, y);
  return inner && inner !== hit && inner.getRootNode() === hit.shadowRoot ? inner : hit;
}
