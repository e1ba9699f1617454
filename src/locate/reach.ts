import type { TargetDescription } from './description.ts';
import { type FindOptions, type FindResult, find } from './find.ts';
import { Survey } from './survey.ts';
import { findBoxes, findScroller, type Whole } from './whole.ts';

/** An answer of `find`, and whether it is the control that has to be opened first. */
export interface Reached {
  result: FindResult;
  isOpener: boolean;
  /** What was said about the target itself. */
  target: FindResult;
  /** For targets that are no single control: how far the user is with them. */
  whole: Whole | null;
}

/**
 * The element to press next on the way to a target: the target itself or, while that is closed away in a menu or a group,
 * the first of its openers that is there and not open yet.
 */
export function reach(root: Document, target: TargetDescription, options: FindOptions = {}): Reached {
  const survey = options.survey ?? new Survey(root);
  const whole = wholeOf(root, target, survey);
  const itself = whole?.result ?? find(root, target, { survey });
  if (itself.status === 'found') return { result: itself, isOpener: false, target: itself, whole };
  for (const opener of target.openers ?? []) {
    const { result } = reach(root, opener, { survey });
    if (result.status === 'found' && !isOpen(result.element)) return { result, isOpener: true, target: itself, whole };
  }
  return { result: itself, isOpener: false, target: itself, whole };
}

function wholeOf(root: Document, target: TargetDescription, survey: Survey): Whole | null {
  if (target.whole === 'boxes') return findBoxes(root, target, survey);
  return target.whole === 'scroller' ? findScroller(root, target, survey) : null;
}

/** By ARIA or, where a component does without it, by the word its class uses. */
const isOpen = (element: Element): boolean =>
  element.getAttribute('aria-expanded') === 'true' ||
  [...element.classList].some((word) => /(^|[-_])open(ed)?$/.test(word));
