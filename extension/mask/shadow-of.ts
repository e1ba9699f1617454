import { lastChildOf, shadowOf as openRootOf, tagOf } from '../../src/in-page/geometry/dom.ts';
import { closedRootOf } from '../content-api.ts';

/**
 * The shadow root of an element. Closed ones are asked for only where there can be one that says something: a component, or
 * a box with nothing else in it.
 */
export function shadowOf(element: Element): ShadowRoot | null {
  const open = openRootOf(element);
  if (open) return open;
  if (!(element instanceof HTMLElement) || (!tagOf(element).includes('-') && lastChildOf(element))) return null;
  try {
    return closedRootOf(element);
  } catch {
    // An element that cannot have a root: the browser says so in this way.
    return null;
  }
}
