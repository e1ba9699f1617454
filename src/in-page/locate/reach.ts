import type { TargetDescription } from '../../shared/target-description.ts';
import { attribute, classesIn } from '../geometry/dom.ts';
import { type CompositeTarget, findBoxes, findScroller } from './composite-target.ts';
import { type FindOptions, type FindResult, find } from './find.ts';
import { PageSnapshot } from './page-snapshot.ts';

/** An answer of `find`, and whether it is the control that has to be opened first. */
export interface Reached {
  result: FindResult;
  isOpener: boolean;
  /** What was said about the target itself. */
  target: FindResult;
  /** For targets that are no single control: how far the user is with them. */
  composite: CompositeTarget | null;
}

/**
 * The element to press next on the way to a target: the target itself or, while that is closed away in a menu or a group,
 * the first of its openers that is there and not open yet.
 */
export function reach(root: Document, target: TargetDescription, options: FindOptions = {}): Reached {
  const snapshot = options.snapshot ?? new PageSnapshot(root);
  const composite = compositeOf(root, target, snapshot);
  const itself = composite?.result ?? find(root, target, { snapshot });
  if (itself.status === 'found') return { result: itself, isOpener: false, target: itself, composite };
  for (const opener of target.openers ?? []) {
    const { result } = reach(root, opener, { snapshot });
    if (result.status === 'found' && !isOpen(result.element))
      return { result, isOpener: true, target: itself, composite };
  }
  return { result: itself, isOpener: false, target: itself, composite };
}

function compositeOf(root: Document, target: TargetDescription, snapshot: PageSnapshot): CompositeTarget | null {
  if (target.composite === 'boxes') return findBoxes(root, target, snapshot);
  return target.composite === 'scroller' ? findScroller(root, target, snapshot) : null;
}

/** By ARIA or, where a component does without it, by the word its class uses. */
const isOpen = (element: Element): boolean =>
  attribute(element, 'aria-expanded') === 'true' ||
  [...classesIn(element)].some((word) => /(^|[-_])open(ed)?$/.test(word));
