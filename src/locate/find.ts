import type { TargetDescription } from './description.ts';
import { isElsewhere, isInPlace, judgeExact, judgeLikely, type Reason, type Trial } from './judge.ts';
import { contentName } from './name.ts';
import { normalise } from './normalise.ts';
import { isControlRole, isDisabled, sameClass } from './role.ts';
import {
  exactName,
  isNameless,
  isObserved,
  likelyName,
  type NameEvidence,
  placeEvidence,
  roleEvidence,
  total,
} from './score.ts';
import { type Item, Survey } from './survey.ts';
import { byId, composedClosest, composedContains, composedParent } from './tree.ts';
import { shownAs, styleOf } from './visible.ts';
import { LIMITS, WEIGHTS } from './weights.ts';

/** How many candidates an explanation tells of. */
const TOLD = 5;

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

const pressable = (element: Element): boolean => styleOf(element)?.cursor === 'pointer';

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
