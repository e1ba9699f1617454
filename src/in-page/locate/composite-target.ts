import type { TargetDescription } from '../../shared/target-description.ts';
import { isAtEnd, isChecked, scrollsBy } from '../geometry/state.ts';
import { type FindResult, find } from './find.ts';
import { normalise } from './normalise.ts';
import type { PageSnapshot } from './page-snapshot.ts';
import { counts } from './score.ts';
import { composedContains, composedParent, walk } from './tree.ts';
import { shownAs } from './visible.ts';

/** A target that is no single control, and how far the user is with it. */
export interface CompositeTarget {
  result: FindResult;
  /** Boxes: how many are ticked, and how many there are. */
  count: { done: number; all: number } | null;
  /** All boxes are ticked, or the area is scrolled to its end. */
  isDone: boolean;
}

/** One box alone is no group. */
const MIN_BOXES = 2;

/**
 * All boxes of a group, by phrases that their long names hold: the next one that is not ticked or, when all are, what they
 * lie in together.
 */
export function findBoxes(root: Document, target: TargetDescription, snapshot: PageSnapshot): CompositeTarget {
  const phrases = target.names.map((label) => normalise(label.text));
  const boxes = snapshot.items.filter(({ element, role }) => role === 'checkbox' && holds(element) && shownAs(element));
  const ticked = boxes.filter(({ element }) => isChecked(element));
  const next =
    boxes.find(({ element }) => !isChecked(element))?.element ?? commonParent(boxes.map(({ element }) => element));
  const count = { done: ticked.length, all: boxes.length };
  if (boxes.length < MIN_BOXES || !next) {
    return { result: find(root, { ...target, roles: [], names: [] }, { snapshot }), count: null, isDone: false };
  }
  const explanation = { by: 'exact' as const, looked: boxes.length, trials: [] };
  const element = shownAs(next) ?? next;
  return {
    result: { status: 'found', element, score: 1, disabled: false, label: '', explanation },
    count,
    isDone: ticked.length === boxes.length,
  };

  function holds(element: Element): boolean {
    const item = snapshot.itemOf(element);
    if (!item) return false;
    const { primary, others } = snapshot.names(item);
    return [primary, ...others].some(
      (name) => phrases.some((phrase) => normalise(name).includes(phrase)) && counts(snapshot, item, name, target),
    );
  }
}

/** The area that scrolls inside what is described, or that itself. */
export function findScroller(root: Document, target: TargetDescription, snapshot: PageSnapshot): CompositeTarget {
  const result = find(root, target, { snapshot });
  if (result.status !== 'found') return { result, count: null, isDone: false };
  const element = scrollerIn(result.element) ?? result.element;
  return { result: { ...result, element }, count: null, isDone: isAtEnd(element) };
}

function scrollerIn(outer: Element): Element | null {
  let found: Element | null = null;
  walk(outer, (element) => {
    if (!found && scrollsBy(element).y) found = element;
  });
  return found;
}

function commonParent(elements: Element[]): Element | null {
  const [first, ...others] = elements;
  for (let at = first ? composedParent(first) : null; at; at = composedParent(at)) {
    const around = at;
    if (others.every((element) => composedContains(around, element))) return around;
  }
  return null;
}
