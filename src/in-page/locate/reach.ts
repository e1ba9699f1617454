import type { TargetDescription } from '../../shared/target-description.ts';
import { attribute, classesIn } from '../geometry/dom.ts';
import { type CompositeTarget, findBoxes, findScroller } from './composite-target.ts';
import { isFolder } from './content-signs.ts';
import { type FindOptions, type FindResult, find, fits } from './find.ts';
import { nameOf } from './name.ts';
import { normalise } from './normalise.ts';
import { PageSnapshot } from './page-snapshot.ts';
import { exactName } from './score.ts';
import { composedContains, composedParent, composedText, referred } from './tree.ts';
import { drawn } from './visible.ts';

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
    return result.status === 'found' && !isOpen(result.element) ? [result] : [];
  });
  const result = openers.length > 1 ? theRightOne(snapshot, openers, closedAway(snapshot, target)) : openers[0];
  return { result: result ?? itself, isOpener: result !== undefined, target: itself, composite };
}

type Found = FindResult & { status: 'found' };

/** The wordings of a target that are on the page and cannot be seen now. */
const closedAway = (snapshot: PageSnapshot, target: TargetDescription): Element[] =>
  snapshot.items
    .filter((item) => fits(item, target) && exactName(snapshot, item, target) && !snapshot.rendered(item.element))
    .map(({ element }) => element);

const MENU = /^(navigation|menu|dialog)$/;

/** Whether a menu of the page that is closed now is the list of folders. */
const isFolderList = (snapshot: PageSnapshot, menu: Element): boolean =>
  snapshot.items.some(
    ({ element, kind }) =>
      kind === 'control' && composedContains(menu, element) && isFolder(normalise(composedText(element))),
  );

/**
 * Of several openers the one that has the target in what it opens, or in a menu that is called like it; where another closed menu
 * has it, the last one, which opens such menus unless the folders are in one; else the likeliest.
 */
function theRightOne(snapshot: PageSnapshot, openers: Found[], hidden: Element[]): Found | undefined {
  const closed = snapshot.items
    .filter(({ role, element }) => MENU.test(role) && !drawn(element, true))
    .map(({ element }) => element);
  const folders = closed.filter((menu) => isFolderList(snapshot, menu));
  const menus = closed.filter((menu) => !folders.includes(menu) && hidden.some((one) => composedContains(menu, one)));
  const owns = ({ element, label }: Found) => {
    const box = referred(element, 'aria-controls')[0] ?? composedParent(element);
    return (
      (box !== null && hidden.some((one) => composedContains(box, one))) ||
      menus.some((menu) => normalise(nameOf(menu)) === normalise(label))
    );
  };
  return openers.find(owns) ?? (menus.length && !folders.length ? openers.at(-1) : openers[0]);
}

function compositeOf(root: Document, target: TargetDescription, snapshot: PageSnapshot): CompositeTarget | null {
  if (target.composite === 'boxes') return findBoxes(root, target, snapshot);
  return target.composite === 'scroller' ? findScroller(root, target, snapshot) : null;
}

/** By ARIA or, where a component does without it, by the word its class uses. */
const isOpen = (element: Element): boolean =>
  attribute(element, 'aria-expanded') === 'true' ||
  [...classesIn(element)].some((word) => /(^|[-_])open(ed)?$/.test(word));
