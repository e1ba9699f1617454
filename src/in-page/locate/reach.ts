import type { TargetDescription } from '../../shared/target-description.ts';
import { attribute, classesIn, hasAttribute } from '../geometry/dom.ts';
import { type CompositeTarget, findBoxes, findScroller } from './composite-target.ts';
import { isFolder } from './content-signs.ts';
import { type FindOptions, type FindResult, find, fits } from './find.ts';
import { normalise } from './normalise.ts';
import { ownerOf } from './ownership.ts';
import { type Item, PageSnapshot } from './page-snapshot.ts';
import { exactName } from './score.ts';
import { composedClosest, composedContains, composedParent, composedText, referred } from './tree.ts';

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
  // Where it may be in sight already, and only nothing tells for sure, it is not behind anything.
  const isSeen = /ambiguous|threshold/.test(itself.reason) && /exact|narrowed/.test(itself.explanation.by);
  const found = (isSeen ? [] : (target.openers ?? [])).flatMap((opener) => {
    const { result } = reach(root, { ...opener, evenOpen: true }, { snapshot });
    return result.status === 'found' ? [{ ...result, opener }] : [];
  });
  const inMenu = found.map((one) => inOpened(root, target, snapshot, one)).find((one) => one !== null);
  if (inMenu) return { result: inMenu, isOpener: false, target: inMenu, composite };
  const hidden = found.length ? closedAway(snapshot, target) : [];
  const openers = found.filter(
    (one) => !isOpen(one.element) || hidden.some((item) => isStillShut(snapshot, one, item)),
  );
  const result = openers.length ? theRightOne(snapshot, openers, hidden) : undefined;
  return { result: result ?? itself, isOpener: result !== undefined, target: itself, composite };
}

type Found = FindResult & { status: 'found'; opener: TargetDescription };

/** The target in a menu that an opener says is its own and open: wherever that hangs, it belongs to where the opener is. */
function inOpened(root: Document, target: TargetDescription, snapshot: PageSnapshot, { element }: Found) {
  const within = attribute(element, 'aria-expanded') === 'true' ? referred(element, 'aria-controls')[0] : undefined;
  const result = within && find(root, { ...target, surroundings: {} }, { snapshot, within });
  // A menu may be the list of folders, whose names anyone may choose.
  return result?.status === 'found' && ownerOf(snapshot, result.element) === 'site' ? result : null;
}

const LIST = 'ul,ol,nav,menu,[role=list],[role=menu],[role=tree],[role=navigation]';

/** The wordings of a target that are on the page and cannot be seen now; among folders it would be the name of one. */
function closedAway(snapshot: PageSnapshot, target: TargetDescription): Item[] {
  const folders = closedFolders(snapshot);
  return snapshot.items.filter((item) => {
    if (!fits(item, target) || !exactName(snapshot, item, target) || snapshot.rendered(item.element)) return false;
    const list = composedClosest(item.element, LIST);
    return !list || !folders.some(({ element }) => composedContains(list, element));
  });
}

/** Folders in a menu of the page that is closed now. */
const closedFolders = (snapshot: PageSnapshot): Item[] =>
  snapshot.items.filter(
    ({ element, kind }) =>
      kind === 'control' && isFolder(normalise(composedText(element))) && !snapshot.rendered(element),
  );

/** Whether no control that can be seen stands between two things. */
function isNextTo(snapshot: PageSnapshot, opener: Element, { index }: Item): boolean {
  const at = snapshot.itemOf(opener)?.index ?? index;
  const between = snapshot.items.slice(Math.min(at, index) + 1, Math.max(at, index));
  return !between.some((item) => item.kind === 'control' && snapshot.rendered(item.element));
}

/** Whether something that is closed away is in what an opener opens, as far as the page tells. */
function holds(snapshot: PageSnapshot, opener: Found, item: Item): boolean {
  const box = boxOf(opener);
  if (!box || !composedContains(box, item.element)) return false;
  return box !== composedParent(opener.element) || isNextTo(snapshot, opener.element, item);
}

/** Whether an opener that says it is open is not: nothing can be seen of the list in which it holds something. */
function isStillShut(snapshot: PageSnapshot, opener: Found, item: Item): boolean {
  const list = composedClosest(item.element, LIST);
  return (
    list !== null &&
    holds(snapshot, opener, item) &&
    !snapshot.items.some(({ element }) => composedContains(list, element) && snapshot.rendered(element))
  );
}

/** What an opener opens, as far as the page tells. */
const boxOf = ({ element }: Found): Element | null => referred(element, 'aria-controls')[0] ?? composedParent(element);

/** Whether what an opener opens is in the page, with other things in it. */
const hasOthers = (snapshot: PageSnapshot, opener: Found): boolean =>
  snapshot.items.some(
    (item) => item.kind === 'control' && !snapshot.rendered(item.element) && holds(snapshot, opener, item),
  );

/** Whether an opener says that something opens. */
const isAnnounced = ({ element }: Found): boolean =>
  attribute(element, 'aria-expanded') === 'false' || (attribute(element, 'aria-haspopup') ?? 'false') !== 'false';

/**
 * The first opener, or the one that has the target in what it opens. Where a menu may hold the folders, nothing else tells; nor
 * where several could.
 */
function theRightOne(snapshot: PageSnapshot, openers: Found[], hidden: Item[]): Found | undefined {
  const owners = openers.filter((one) => hidden.some((item) => holds(snapshot, one, item)));
  // A box with another of them in it is a whole header.
  const owner = owners.find(
    (one) => !owners.some((other) => other !== one && composedContains(boxOf(one) ?? one.element, other.element)),
  );
  if (owner) return owner;
  // A menu that hangs elsewhere, or is made when it is opened.
  const announced = openers.filter((one) => isAnnounced(one) && !hasOthers(snapshot, one));
  const isOne = hidden.length > 0 && announced.length === 1;
  const only = isOne ? announced[0] : announced.find(({ opener }) => opener.ifHolding && !hidden.length);
  if (only) return only;
  if (openers.some(({ opener }) => opener.ifHolding) && closedFolders(snapshot).length) return undefined;
  const saysOther = (one: Found) => hasAttribute(one.element, 'aria-controls') && hasOthers(snapshot, one);
  const rest = openers.find((one) => !one.opener.ifHolding && !saysOther(one));
  // Where there are both, a menu in the corner has the folders, and the last tab what the row has no room for.
  const overflow = openers.find((one) => one.opener.ifHolding === 'or-overflow' && !hasOthers(snapshot, one));
  return rest && (overflow ?? rest);
}

function compositeOf(root: Document, target: TargetDescription, snapshot: PageSnapshot): CompositeTarget | null {
  if (target.composite === 'boxes') return findBoxes(root, target, snapshot);
  return target.composite === 'scroller' ? findScroller(root, target, snapshot) : null;
}

/** By ARIA or, where a component does without it, by the word its class uses. */
const isOpen = (element: Element): boolean =>
  attribute(element, 'aria-expanded') === 'true' ||
  [...classesIn(element)].some((word) => /(^|[-_])open(ed)?$/.test(word));
