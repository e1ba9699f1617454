import type { TargetDescription } from '../../shared/target-description.ts';
import { isDialog } from '../locate/context.ts';
import { composedAncestors, nameOf, normalise, roleOf, walk } from '../locate/locate.ts';
import { drawn } from '../locate/visible.ts';

const isWindow = (element: Element): boolean => isDialog(element, roleOf(element));

/** The windows that are open on a page. */
export function openWindows(document: Document): Element[] {
  const open: Element[] = [];
  walk(document, (element) => {
    if (isWindow(element) && drawn(element, true)) open.push(element);
  });
  return open;
}

/**
 * Whether the confirmation that a window asks for belongs to the step: its title says so, or it came after the click.
 *
 * @param before the windows that were open when the user clicked; `null`: no click is known
 */
export function isOwnWindow(button: Element, target: TargetDescription, before: readonly Element[] | null): boolean {
  const window = [...composedAncestors(button)].find(isWindow);
  if (!window) return false;
  if (before && !before.includes(window)) return true;
  const wanted = target.surroundings?.dialog?.map((text) => ` ${normalise(text)} `) ?? [];
  return titlesOf(window).some((title) => wanted.some((text) => ` ${title} `.includes(text)));
}

/** The name of a window, and its first heading. */
function titlesOf(window: Element): string[] {
  let heading: Element | null = null;
  walk(window, (element) => {
    if (!heading && roleOf(element) === 'heading') heading = element;
    return heading === null;
  });
  return [nameOf(window), heading ? nameOf(heading) : ''].map(normalise).filter(Boolean);
}
