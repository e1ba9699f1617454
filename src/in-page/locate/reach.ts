import type { TargetDescription } from '../../shared/target-description.ts';
import { attribute, classesIn } from '../geometry/dom.ts';
import { type CompositeTarget, findBoxes, findScroller } from './composite-target.ts';
import { isFolder } from './content-signs.ts';
import { type FindOptions, type FindResult, find, fits } from './find.ts';
import { normalise } from './normalise.ts';
import { PageSnapshot } from './page-snapshot.ts';
import { exactName } from './score.ts';
import { composedContains, composedParent, composedText, referred } from './tree.ts';

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
  const openers = (target.openers ?? []).flatMap((opener) => {
    const { result } = reach(root, opener, { snapshot });
    return result.status === 'found' && !isOpen(result.element) ? [{ ...result, opener }] : [];
  });
  const result = openers.length ? theRightOne(snapshot, openers, closedAway(snapshot, target)) : undefined;
  return { result: result ?? itself, isOpener: result !== undefined, target: itself, composite };
}

type Found = FindResult & { status: 'found'; opener: TargetDescription };

/** The wordings of a target that are on the page and cannot be seen now. */
const closedAway = (snapshot: PageSnapshot, target: TargetDescription): Element[] =>
  snapshot.items
    .filter((item) => fits(item, target) && exactName(snapshot, item, target) && !snapshot.rendered(item.element))
    .map(({ element }) => element);

/** Whether a menu of the page that is closed now is the list of folders. */
const hasClosedFolders = (snapshot: PageSnapshot): boolean =>
  snapshot.items.some(
    ({ element, kind }) =>
      kind === 'control' && isFolder(normalise(composedText(element))) && !snapshot.rendered(element),
  );

/** What an opener opens, as far as the page tells. */
const boxOf = ({ element }: Found): Element | null => referred(element, 'aria-controls')[0] ?? composedParent(element);

/** The first opener, or the one that has the target in what it opens. Where a menu may hold the folders, nothing else tells. */
function theRightOne(snapshot: PageSnapshot, openers: Found[], hidden: Element[]): Found | undefined {
  const holds = (one: Found, element: Element): boolean => {
    const box = boxOf(one);
    return box !== null && composedContains(box, element);
  };
  const owners = openers.filter((one) => hidden.some((element) => holds(one, element)));
  // A box with another of them in it is a whole header.
  const owner = owners.find((one) => !owners.some((other) => other !== one && holds(one, other.element)));
  if (owner || (openers.some(({ opener }) => opener.ifHolding) && hasClosedFolders(snapshot))) return owner;
  return openers.find(({ opener }) => !opener.ifHolding);
}

function compositeOf(root: Document, target: TargetDescription, snapshot: PageSnapshot): CompositeTarget | null {
  if (target.composite === 'boxes') return findBoxes(root, target, snapshot);
  return target.composite === 'scroller' ? findScroller(root, target, snapshot) : null;
}

/** By ARIA or, where a component does without it, by the word its class uses. */
const isOpen = (element: Element): boolean =>
  attribute(element, 'aria-expanded') === 'true' ||
  [...classesIn(element)].some((word) => /(^|[-_])open(ed)?$/.test(word));
