import { composedContains } from '../locate/locate.ts';

/** Whether something that happened to one element happened to the target: in it, by its label, or by its file field. */
export const belongsTo = (hit: Element, target: Element): boolean =>
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
