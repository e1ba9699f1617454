import type { TargetDescription } from './description.ts';
import { contentName } from './name.ts';
import { normalise, wordsOf } from './normalise.ts';
import { isControlRole, isDisabled, roleOf, sameClass } from './role.ts';
import {
  type Evidence,
  exactName,
  isNameless,
  isObserved,
  likelyName,
  MANY,
  type NameEvidence,
  placeEvidence,
  roleEvidence,
  SWAPPED,
  total,
} from './score.ts';
import { type Item, Survey } from './survey.ts';
import { byId, composedAncestors, composedClosest, composedContains, composedParent } from './tree.ts';
import { shownAs } from './visible.ts';
import { LIMITS, WEIGHTS } from './weights.ts';
import { isWrittenByOthers } from './written.ts';

/** How many candidates an explanation tells of. */
const TOLD = 5;

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

/** A candidate and what spoke for it. */
export interface Trial {
  element: Element;
  role: string;
  evidence: Evidence;
  /** The signs of place added up. */
  place: number;
  /** All evidence added up. */
  score: number;
}

/** How an answer came about; for reports and tests, not for decisions. */
export interface Explanation {
  /** How the answer was reached. */
  by: 'exact' | 'narrowed' | 'scored' | 'nothing';
  /** How many elements were looked at. */
  looked: number;
  /** The best few, best first. */
  trials: Trial[];
}

export type FindResult =
  | { status: 'found'; element: Element; score: number; disabled: boolean; label: string; explanation: Explanation }
  | { status: 'not-found'; reason: Reason; explanation: Explanation };

/** A window that the rest of the page has to wait for. */
const MODAL = '[aria-modal=true],dialog:modal';

export interface FindOptions {
  /** A look at the page that is still fresh, when several targets are asked for at once. */
  survey?: Survey;
}

/**
 * The element that a description means, on a page nobody has seen before, or an honest no. Never one out of several that
 * nothing tells apart, and never the opposite of what was asked for. Nothing is changed, and no value of a field is read.
 *
 * @param root the page; open shadow roots and same-origin frames in it are searched too.
 */
export function find(root: Document, target: TargetDescription, options: FindOptions = {}): FindResult {
  const survey = options.survey ?? new Survey(root);
  const pool = survey.items.filter((item) => fits(item, target));
  const exact = pool.flatMap((item) => tried(survey, item, target, exactName(survey, item, target)));
  if (!exact.length) exact.push(...clickableTexts(survey, target));
  const elsewhere = new Set(exact.filter((one) => isElsewhere(one, target)).map(({ element }) => element));
  const hits = inFront(
    ranked(
      survey,
      exact.filter(({ element }) => !elsewhere.has(element)),
    ),
    target,
  );
  if (hits.length) {
    const reason = judgeExact(survey, hits, pool, target);
    return answer(survey, hits, reason, { by: hits.length > 1 ? 'narrowed' : 'exact', looked: pool.length });
  }
  const likely = ranked(
    survey,
    pool.flatMap((item) => (elsewhere.has(item.element) ? [] : likelyTrial(survey, item, target))),
  );
  const how = { by: likely.length ? ('scored' as const) : ('nothing' as const), looked: pool.length };
  if (!exact.length) return answer(survey, likely, judgeLikely(likely, target), how);
  // Where the known wording is on the page but out of sight, nothing else is a new wording of it.
  if (exact.length === elsewhere.size && !judgeLikely(likely, target)) return answer(survey, likely, null, how);
  const isSeen = [...elsewhere].some((element) => survey.rendered(element));
  return answer(survey, ranked(survey, exact), isSeen ? 'veto' : 'hidden', how);
}

/**
 * Whether something of the very wording can not be meant because of where it stands: in the footer, where everything is
 * said once more, under the title of something else, or in what others wrote. A name that is only a shape (an address) is
 * all over a page of mail, so it counts in its own part of the page only.
 */
function isElsewhere({ element, role, evidence }: Trial, target: TargetDescription): boolean {
  if (target.nameIs && evidence.landmark < 0) return true;
  if (isObserved(target)) return false;
  if (evidence.section < 0 || evidence.dialog < 0 || isInMessage(element, role, target)) return true;
  // A group that is open already has been pressed: what is meant is in it now.
  if (element.getAttribute('aria-expanded') === 'true') return true;
  return !target.surroundings?.landmark?.includes('contentinfo') && inFooter(element);
}

function inFooter(element: Element): boolean {
  for (const at of composedAncestors(element)) if (roleOf(at) === 'contentinfo') return true;
  return false;
}

/** While a window of the page takes everything else away, only what is in it can be meant. */
function inFront(hits: Trial[], target: TargetDescription): Trial[] {
  if (target.surroundings?.dialog?.length === 0) return hits;
  const front = hits.filter((one) => composedClosest(one.element, MODAL));
  return front.length ? front : hits;
}

function answer(
  survey: Survey,
  trials: Trial[],
  reason: Reason | null,
  how: Pick<Explanation, 'by' | 'looked'>,
): FindResult {
  const explanation = { ...how, trials: trials.slice(0, TOLD) };
  const best = trials[0];
  if (reason || !best) return { status: 'not-found', reason: reason ?? 'no-candidate', explanation };
  return {
    status: 'found',
    element: shownAs(best.element, survey.reachable) ?? best.element,
    score: best.score,
    disabled: isDisabled(best.element),
    label: best.evidence.label,
    explanation,
  };
}

/** Whether an item has one of the roles asked for or, for a control, does much the same. */
function fits(item: Item, target: TargetDescription): boolean {
  if (item.kind === 'text') return false;
  return target.roles.some((role) => role === item.role || (isControlRole(role) && sameClass(role, item.role)));
}

function tried(survey: Survey, item: Item, target: TargetDescription, name: NameEvidence | null): Trial[] {
  if (!name) return [];
  const signs = placeEvidence(survey, item, target);
  const role = roleEvidence(item.role, target.roles);
  const place = total(signs);
  const score = place + role * WEIGHTS.role + (name.primary ? WEIGHTS.primary : 0) + name.name - 1;
  return [{ element: item.element, role: item.role, evidence: { ...name, role, ...signs }, place, score }];
}

/** A candidate whose wording is a new one, if it is likely enough to be looked at. */
function likelyTrial(survey: Survey, item: Item, target: TargetDescription): Trial[] {
  if (!survey.rendered(item.element)) return [];
  const name = likelyName(survey, item, target);
  if (!isNameless(target)) {
    if (isObserved(target)) return name.name >= LIMITS.likeness ? tried(survey, item, target, name) : [];
    return name.name < LIMITS.known.likeness
      ? []
      : tried(survey, item, target, name).filter((one) => isInPlace(one, target));
  }
  if (!name.name) return [];
  // Without any wording it has to be the same role beside the same things, or carry a sign that is known to be its own.
  const own = Object.keys(target.attributes ?? {}).some((attribute) => attribute !== 'type');
  return tried(survey, item, target, name).flatMap((one) => {
    if (one.evidence.role < 1) return [];
    if (own && one.evidence.attributes > 0) return [{ ...one, score: one.score + WEIGHTS.ownSign }];
    return one.evidence.next > 0 ? [one] : [];
  });
}

/** Whether a new wording stands where the known one is said to stand, in the role that it had. */
function isInPlace(one: Trial, target: TargetDescription): boolean {
  const { role, near, heading, group, dialog } = one.evidence;
  if (role < 1 || isElsewhere(one, target)) return false;
  return near > 0.2 || heading >= 0.6 || group >= 0.6 || dialog > 0;
}

/**
 * Texts of the very wording that are painted as something to press: on pages whose scripts listen for clicks on plain
 * elements, nothing else gives a control away.
 */
function clickableTexts(survey: Survey, target: TargetDescription): Trial[] {
  if (!target.roles.some((role) => sameClass(role, 'clickable'))) return [];
  return survey.items.flatMap((item) => {
    if (item.kind !== 'text') return [];
    const name = exactName(survey, item, target);
    if (!name || !pressable(item.element) || composedClosest(item.element, 'label')) return [];
    let element = item.element;
    for (let at = composedParent(element); at && pressable(at); at = composedParent(at)) {
      if (normalise(contentName(at)) !== normalise(name.label)) break;
      element = at;
    }
    return tried(survey, { ...item, element, role: 'clickable' }, target, name);
  });
}

const pressable = (element: Element): boolean =>
  element.ownerDocument.defaultView?.getComputedStyle(element).cursor === 'pointer';

/** The candidates that can be seen, best first; no further than needed to tell whether the best one is alone. */
function ranked(survey: Survey, trials: Trial[]): Trial[] {
  const sorted = withoutWrappers(trials).sort((a, b) => b.score - a.score);
  const shown: Trial[] = [];
  const taken = new Set<Element>();
  for (const one of sorted) {
    if (shown.length === TOLD) break;
    const seen = shownAs(one.element, survey.reachable);
    // A file field and the label that is painted in its place are one control.
    if (seen && !taken.has(seen)) shown.push(one);
    if (seen) taken.add(seen);
  }
  return shown;
}

/**
 * Of a control in a control the inner one is meant (a list item with a link in it); of an open group and an entry of the
 * same wording in it, the entry.
 */
function withoutWrappers(trials: Trial[]): Trial[] {
  const wrappers = new Set<Element>();
  for (const { element } of trials)
    for (let at = composedParent(element); at; at = composedParent(at)) {
      if (wrappers.has(at)) break;
      wrappers.add(at);
    }
  return trials.filter(({ element }) => {
    if (wrappers.has(element)) return false;
    const group = openGroup(element);
    return !group || !trials.some((inner) => inner.element !== element && composedContains(group, inner.element));
  });
}

/** What a control has opened: the element it controls or, where it does not say, the box it stands in. */
function openGroup(opener: Element): Element | null {
  if (opener.getAttribute('aria-expanded') !== 'true') return null;
  const id = opener.getAttribute('aria-controls') ?? opener.getAttribute('aria-owns');
  return (id && byId(opener, id)) || composedParent(opener);
}

/** Why the best of the exact names is not shown after all, or null. */
function judgeExact(survey: Survey, [best, second]: Trial[], pool: Item[], target: TargetDescription): Reason | null {
  if (!best) return 'no-candidate';
  if (second && best.score - second.score < LIMITS.exactMargin) return 'ambiguous';
  const { dialog, row, attributes } = best.evidence;
  if (dialog < 0 || row < 0 || attributes < -1 || otherHasId(survey, best, pool, target)) return 'veto';
  return enough(best, target) ? null : 'below-threshold';
}

/** Whether an element is part of somebody's message, and the description does not say that it is in a list. */
function isInMessage(element: Element, role: string, { surroundings, twins }: TargetDescription): boolean {
  if (surroundings?.row || twins) return false;
  // A choice in a list is itself what was asked for; what stands in it is not.
  const around = role === 'option' ? composedParent(element) : element;
  return around !== null && isWrittenByOthers(around);
}

/** Name and id disagree: the id that the description knows is on another control of the kind. */
function otherHasId(survey: Survey, best: Trial, pool: Item[], { attributes }: TargetDescription): boolean {
  const ids = attributes?.id;
  if (!ids || ids.includes(best.element.id) || best.evidence.heading >= 1) return false;
  return pool.some(({ element }) => ids.includes(element.id) && survey.rendered(element));
}

/**
 * Whether the place of an exact name speaks enough for it. A wording of several words is hardly ever used twice; one of a
 * single word is, and with another role it is mostly another thing (a folder and a button of the same name).
 */
function enough({ evidence, place }: Trial, target: TargetDescription): boolean {
  const { role, row, heading, group, dialog, near, next } = evidence;
  const elsewhere = heading < 0 || group < 0;
  // Signs of the very place; a landmark is half the page and does not tell.
  const here = row > 0 || dialog > 0 || heading >= 0.6 || group >= 0.6;
  if (target.twins && (role <= SWAPPED || heading < 0 || !(here || next > 0))) return false;
  const single = wordsOf(evidence.label).length < 2;
  if (single && elsewhere && !here) {
    const around = (target.surroundings?.near?.length ?? 0) >= MANY && near >= 0.3;
    if (heading < 0 || !around) return false;
  }
  // Titles are shared by a whole toolbar; what stands beside a control is not.
  if (single && near < 0 && !(row > 0 || dialog > 0 || heading >= 0.7)) return false;
  const more = role > SWAPPED ? null : role === SWAPPED ? LIMITS.swapped : LIMITS.otherRole;
  const kind = single ? 'single' : 'several';
  return place >= LIMITS[kind] + (more?.[kind] ?? 0);
}

/** Why the best of the new wordings is not shown after all, or null. */
function judgeLikely([best, second]: Trial[], target: TargetDescription): Reason | null {
  if (!best) return 'no-candidate';
  if (second && best.score - second.score < LIMITS.margin) return 'ambiguous';
  const { dialog, row, attributes } = best.evidence;
  if (dialog < 0 || row < 0 || attributes < -1) return 'veto';
  return best.score >= (isObserved(target) ? LIMITS.score : LIMITS.known.score) ? null : 'below-threshold';
}
