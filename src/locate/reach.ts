import type { TargetDescription } from './description.ts';
import { type FindOptions, type FindResult, find } from './find.ts';
import { Survey } from './survey.ts';

/** An answer of `find`, and whether it is the control that has to be opened first. */
export interface Reached {
  result: FindResult;
  isOpener: boolean;
  /** What was said about the target itself. */
  target: FindResult;
}

/**
 * The element to press next on the way to a target: the target itself or, while that is closed away in a menu or a group,
 * the first of its openers that is there and not open yet.
 */
export function reach(root: Document, target: TargetDescription, options: FindOptions = {}): Reached {
  const survey = options.survey ?? new Survey(root);
  const itself = find(root, target, { survey });
  if (itself.status === 'found') return { result: itself, isOpener: false, target: itself };
  for (const opener of target.openers ?? []) {
    const { result } = reach(root, opener, { survey });
    const isOpen = result.status === 'found' && result.element.getAttribute('aria-expanded') === 'true';
    if (result.status === 'found' && !isOpen) return { result, isOpener: true, target: itself };
  }
  return { result: itself, isOpener: false, target: itself };
}
