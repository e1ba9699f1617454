import { viewport } from '../geometry/box.ts';
import { attribute, documentOf, tagOf, viewOf } from '../geometry/dom.ts';
import { sightOf } from '../geometry/sight.ts';
import { normalise } from './normalise.ts';
import { roleOf } from './role.ts';
import type { Candidate } from './score.ts';
import { composedAncestors, composedContains, composedText } from './tree.ts';

const LANDMARK = /^(banner|navigation|toolbar|contentinfo)$/;

/**
 * Of a control and its copies (a header that is there once more as soon as the page is scrolled) one is enough: the one in
 * sight. All of them do the same.
 *
 * @param trials the best first
 */
export function withoutCopies(trials: Candidate[]): Candidate[] {
  const [best, ...others] = trials;
  const copies = best ? others.filter(({ element }) => isCopy(best.element, element)) : [];
  if (!best || !copies.length) return trials;
  const shown = [best, ...copies].find(({ element }) => isInSight(element)) ?? best;
  return [shown, ...others.filter((one) => !copies.includes(one))];
}

/** Whether two controls are the same one in two parts of the page that say the same from beginning to end. */
function isCopy(a: Element, b: Element): boolean {
  if (tagOf(a) !== tagOf(b) || attribute(a, 'href') !== attribute(b, 'href')) return false;
  const [one, other] = [a, b].map((element) => [...composedAncestors(element)].find((at) => LANDMARK.test(roleOf(at))));
  if (!one || !other || composedContains(one, other) || composedContains(other, one)) return false;
  return normalise(composedText(one)) === normalise(composedText(other));
}

function isInSight(element: Element): boolean {
  const view = viewOf(documentOf(element));
  return view !== null && sightOf(element, viewport(view)).state === 'seen';
}
