import { closedRootOf } from '../content-api.ts';

/**
 * The shadow root of an element. Closed ones are asked for only where there can be one that says something: a component, or
 * a box with nothing else in it.
 */
export function shadowOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  if (!(element instanceof HTMLElement) || (!element.localName.includes('-') && element.firstChild)) return null;
  try {
    return closedRootOf(element);
  } catch {
    // An element that cannot have a root: the browser says so in this way.
    return null;
  }
}
