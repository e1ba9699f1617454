import type { TargetDescription } from '../../shared/target-description.ts';
import { attribute, idOf } from '../geometry/dom.ts';
import { leadsAway } from './leads-away.ts';
import { wordsOf } from './normalise.ts';
import { ownerOf } from './ownership.ts';
import type { Item, PageSnapshot } from './page-snapshot.ts';
import { isObserved, knownAround, MANY } from './place-evidence.ts';
import { roleOf } from './role.ts';
import { type Candidate, SWAPPED } from './score.ts';
import { composedAncestors, composedClosest, composedParent } from './tree.ts';
import { LIMITS } from './weights.ts';

/** Why nothing is shown. */
export type Reason =
  /** Nothing on the page has such a role and a name like that. */
  | 'no-candidate'
  /** It is on the page, but cannot be seen. */
  | 'hidden'
  /** Several fit and nothing tells them apart. */
  | 'ambiguous'
  /** The best one says the opposite, or stands where the target cannot be. */
  | 'veto'
  /** What speaks for the best one is not enough. */
  | 'below-threshold';

/**
 * Whether something of the very wording can not be meant because of where it stands: in the footer, where everything is
 * said once more, under the title of something else, or in what others wrote. A name that is only a shape (an address) is
 * all over a page of mail, so it counts in its own part of the page only.
 */
export function isElsewhere(
  snapshot: PageSnapshot,
  { element, role, evidence }: Candidate,
  target: TargetDescription,
  within?: Element,
): boolean {
  if (target.nameIs && evidence.landmark < 0) return true;
  if (isObserved(target) || within) return false;
  // The user's own button stands alone at the end of a header that is narrow; whose address it is says `ownership.ts`.
  if ((evidence.section < 0 && !target.nameIs) || evidence.dialog < 0) return true;
  if (!target.surroundings?.row && isForeign(snapshot, element, role)) return true;
  return (
    isOpenGroup(element, target) || (!target.surroundings?.landmark?.includes('contentinfo') && isInFooter(element))
  );
}

/** A group that is open already has been pressed: what is meant is in it now. */
const isOpenGroup = (element: Element, { evenOpen }: TargetDescription): boolean =>
  !evenOpen && attribute(element, 'aria-expanded') === 'true';

const isInFooter = (element: Element): boolean =>
  [...composedAncestors(element)].some((at) => roleOf(at) === 'contentinfo');

/** Whether a new wording stands where the known one is said to stand, in the role that it had. */
export function isInPlace(snapshot: PageSnapshot, one: Candidate, target: TargetDescription): boolean {
  const { role, near, heading, group, dialog } = one.evidence;
  if (role < 1 || isElsewhere(snapshot, one, target)) return false;
  return near > 0.2 || heading >= 0.6 || group >= 0.6 || dialog > 0;
}

/** Why the best of the exact names is not shown after all, or null. */
export function judgeExact(
  snapshot: PageSnapshot,
  [best, second]: Candidate[],
  pool: Item[],
  target: TargetDescription,
): Reason | null {
  if (!best) return 'no-candidate';
  if (second && best.score - second.score < LIMITS.exactMargin) return 'ambiguous';
  const { dialog, row, attributes } = best.evidence;
  if (dialog < 0 || row < 0 || attributes < -1 || otherHasId(snapshot, best, pool, target)) return 'veto';
  if (!isObserved(target) && !isKnownPlace(best, target)) return 'below-threshold';
  return enough(best, target) ? null : 'below-threshold';
}

/** The header of an application is small and its own; that of an article, of a part or a window is not. */
function isInBanner(element: Element): boolean {
  const header = composedClosest(element, 'header,[role=banner]');
  return header !== null && roleOf(header) === 'banner' && !composedClosest(header, 'dialog,[role$=dialog]');
}

/** What is in another landmark or under another title than those known has to have something beside it that is known. */
function isKnownPlace({ element, evidence }: Candidate, target: TargetDescription): boolean {
  const { surroundings } = target;
  const { landmark, row, dialog, heading, group, near, attributes } = evidence;
  if (row > 0 || dialog > 0 || heading >= 0.6 || group >= 0.6 || near > 0.2 || attributes > 0) return true;
  if (landmark < 0) return false;
  if (surroundings?.landmark?.includes('banner') && isInBanner(element)) return true;
  // A wording of one word is on every other page.
  return wordsOf(evidence.label).length > 1 || (heading >= 0 && !knownAround(target).length);
}

/** Whether an element is part of what others wrote or put there, or leads away from the site. */
function isForeign(snapshot: PageSnapshot, element: Element, role: string): boolean {
  // A choice in a list is itself what was asked for; what stands in it is not.
  const around = role === 'option' ? composedParent(element) : element;
  return (around !== null && ownerOf(snapshot, around) !== 'site') || leadsAway(element);
}

/** Name and id disagree: the id that the description knows is on another control of the kind. */
function otherHasId(snapshot: PageSnapshot, best: Candidate, pool: Item[], { attributes }: TargetDescription): boolean {
  const ids = attributes?.id;
  if (!ids || ids.includes(idOf(best.element)) || best.evidence.heading >= 1) return false;
  return pool.some(({ element }) => ids.includes(idOf(element)) && snapshot.rendered(element));
}

/**
 * Whether the place of an exact name speaks enough for it. A wording of several words is hardly ever used twice; one of a
 * single word is, and with another role it is mostly another thing (a folder and a button of the same name).
 */
function enough({ evidence, place }: Candidate, target: TargetDescription): boolean {
  const { role } = evidence;
  if (target.twins && !isItsPlace(evidence)) return false;
  const single = wordsOf(evidence.label).length < 2;
  if (single && mayBeElsewhere(evidence, target)) return false;
  const more = role > SWAPPED ? null : role === SWAPPED ? LIMITS.swapped : LIMITS.otherRole;
  const kind = single ? 'single' : 'several';
  return place >= LIMITS[kind] + (more?.[kind] ?? 0);
}

type Signs = Candidate['evidence'];

/** Signs of the very place; a landmark is half the page and does not tell. */
const isHere = ({ row, dialog, heading, group }: Signs): boolean =>
  row > 0 || dialog > 0 || heading >= 0.6 || group >= 0.6;

/** Whether the place tells a control from its twins elsewhere on the page. */
const isItsPlace = (evidence: Signs): boolean =>
  evidence.role > SWAPPED && evidence.heading >= 0 && (isHere(evidence) || evidence.next > 0);

/** Whether a wording of one word may as well be another control of that name. */
function mayBeElsewhere(evidence: Signs, { surroundings }: TargetDescription): boolean {
  const { row, heading, group, dialog, near } = evidence;
  if ((heading < 0 || group < 0) && !isHere(evidence)) {
    const isAround = (surroundings?.near?.length ?? 0) >= MANY && near >= 0.3;
    if (heading < 0 || !isAround) return true;
  }
  // Titles are shared by a whole toolbar; what stands beside a control is not.
  return near < 0 && !(row > 0 || dialog > 0 || heading >= 0.7);
}

/** Why the best of the new wordings is not shown after all, or null. */
export function judgeLikely([best, second]: Candidate[], target: TargetDescription): Reason | null {
  if (!best) return 'no-candidate';
  if (second && best.score - second.score < LIMITS.margin) return 'ambiguous';
  const { dialog, row, attributes } = best.evidence;
  if (dialog < 0 || row < 0 || attributes < -1) return 'veto';
  return best.score >= (isObserved(target) ? LIMITS.score : LIMITS.known.score) ? null : 'below-threshold';
}
