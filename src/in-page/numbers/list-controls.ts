import { composedContains } from '../geometry/tree.ts';
import { PageSnapshot } from '../locate/page-snapshot.ts';
import { isControlRole, isDisabled } from '../locate/role.ts';
import { shownAs } from '../locate/visible.ts';

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
