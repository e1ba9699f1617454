import { composedContains, controlOf, nameOf, normalise } from '../locate/locate.ts';
import type { SessionEvent } from './state.ts';

/** What a click or a change means for the target, if it is real; `null`: nothing. */
export function hitOf(by: 'click' | 'change', event: Event, target: Element | null): SessionEvent | null {
  const hit = event.composedPath().find((node): node is Element => node instanceof Element);
  if (!event.isTrusted || !target || !hit) return null;
  if (belongsTo(hit, target)) return { type: 'hit', by };
  return by === 'click' && isNamesake(hit, target) ? { type: 'hit-other' } : null;
}

/** Whether something that happened to one element happened to the target: in it, by its label, or by its file field. */
const belongsTo = (hit: Element, target: Element): boolean =>
  composedContains(target, hit) || hit.closest('label')?.control === target || isFileFieldOf(hit, target);

/** A hidden file field belongs to the button that opens it: the nearest place round the button that has one has this one. */
function isFileFieldOf(hit: Element, target: Element): boolean {
  if (!hit.matches('input[type=file]')) return false;
  for (let at = target.parentNode; at; at = at.parentNode) {
    const field = (at as ParentNode).querySelector('input[type=file]');
    if (field) return at.contains(hit);
  }
  return false;
}

/** Whether what was pressed is another control of the same name as the target. */
function isNamesake(hit: Element, target: Element): boolean {
  const pressed = controlOf(hit);
  return pressed !== target && normalise(nameOf(pressed)) === normalise(nameOf(target));
}
