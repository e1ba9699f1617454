import type { TargetDescription } from '../../shared/target-description.ts';
import { isElsewhere, isInPlace, judgeExact, judgeLikely, type Reason } from './judge.ts';
import { contentName } from './name.ts';
import { normalise } from './normalise.ts';
import { type Item, PageSnapshot } from './page-snapshot.ts';
import { isObserved } from './place-evidence.ts';
import { isControlRole, isDisabled, sameClass } from './role.ts';
import { type Candidate, exactName, isNameless, likelyName, type NameEvidence, weigh } from './score.ts';
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
  trials: Candidate[];
}

export type FindResult =
  | { status: 'found'; element: Element; score: number; disabled: boolean; label: string; explanation: Explanation }
  | { status: 'not-found'; reason: Reason; explanation: Explanation };

/** A window that the rest of the page has to wait for. */
const MODAL = '[aria-modal=true],dialog:modal';

export interface FindOptions {
  /** A look at the page that is still fresh, when several targets are asked for at once. */
  snapshot?: PageSnapshot;
  /** Only what is in this box can be meant, whoever put it there: the way out of something that covers the page. */
  within?: Element;
}

/**
 * The element that a description means, on a page nobody has seen before, or an honest no. Never one out of several that
 * nothing tells apart, and never the opposite of what was asked for. Nothing is changed, and no value of a field is read.
 *
 * @param root the page; open shadow roots and same-origin frames in it are searched too.
 */
export function find(root: Document, target: TargetDescription, options: FindOptions = {}): FindResult {
  const snapshot = options.snapshot ?? new PageSnapshot(root);
  const { within } = options;
  const pool = snapshot.items.filter(
    (item) => fits(item, target) && (!within || composedContains(within, item.element)),
  );
  const exact = pool.flatMap((item) => tried(snapshot, item, target, exactName(snapshot, item, target)));
  if (!exact.length && !within) exact.push(...clickableTexts(snapshot, target));
  const isNot = (one: Candidate) => isElsewhere(snapshot, one, target, within);
  const elsewhere = new Set(exact.filter(isNot).map(({ element }) => element));
  const hits = inFront(
    ranked(
      snapshot,
      exact.filter(({ element }) => !elsewhere.has(element)),
    ),
    target,
  );
  if (hits.length) {
    const reason = judgeExact(snapshot, hits, pool, target);
    return answer(snapshot, hits, reason, { by: hits.length > 1 ? 'narrowed' : 'exact', looked: pool.length });
  }
  const likely = ranked(
    snapshot,
    pool.flatMap((item) => (elsewhere.has(item.element) ? [] : likelyTrial(snapshot, item, target))),
  );
  const how = { by: likely.length ? ('scored' as const) : ('nothing' as const), looked: pool.length };
  if (!exact.length) return answer(snapshot, likely, judgeLikely(likely, target), how);
  // Where the known wording is on the page but out of sight, nothing else is a new wording of it.
  if (exact.length === elsewhere.size && !judgeLikely(likely, target)) return answer(snapshot, likely, null, how);
  const isSeen = [...elsewhere].some((element) => snapshot.rendered(element));
  return answer(snapshot, ranked(snapshot, exact), isSeen ? 'veto' : 'hidden', how);
}

/** While a window of the page takes everything else away, only what is in it can be meant. */
function inFront(hits: Candidate[], target: TargetDescription): Candidate[] {
  if (target.surroundings?.dialog?.length === 0) return hits;
  const front = hits.filter((one) => composedClosest(one.element, MODAL));
  return front.length ? front : hits;
}

function answer(
  snapshot: PageSnapshot,
  trials: Candidate[],
  reason: Reason | null,
  how: Pick<Explanation, 'by' | 'looked'>,
): FindResult {
  const explanation = { ...how, trials: trials.slice(0, TOLD) };
  const best = trials[0];
  if (reason || !best) return { status: 'not-found', reason: reason ?? 'no-candidate', explanation };
  return {
    status: 'found',
    element: shownAs(best.element, snapshot.reachable) ?? best.element,
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

function tried(snapshot: PageSnapshot, item: Item, target: TargetDescription, name: NameEvidence | null): Candidate[] {
  return name ? [weigh(snapshot, item, target, name)] : [];
}

/** A candidate whose wording is a new one, if it is likely enough to be looked at. */
function likelyTrial(snapshot: PageSnapshot, item: Item, target: TargetDescription): Candidate[] {
  if (!snapshot.rendered(item.element)) return [];
  const name = likelyName(snapshot, item, target);
  if (!isNameless(target)) {
    if (isObserved(target)) return name.name >= LIMITS.likeness ? tried(snapshot, item, target, name) : [];
    return name.name < LIMITS.known.likeness
      ? []
      : tried(snapshot, item, target, name).filter((one) => isInPlace(snapshot, one, target));
  }
  if (!name.name) return [];
  // Without any wording it has to be the same role beside the same things, or carry a sign that is known to be its own.
  const own = Object.keys(target.attributes ?? {}).some((attribute) => attribute !== 'type');
  return tried(snapshot, item, target, name).flatMap((one) => {
    if (one.evidence.role < 1 || isElsewhere(snapshot, one, target)) return [];
    if (own && one.evidence.attributes > 0) return [{ ...one, score: one.score + WEIGHTS.ownSign }];
    return one.evidence.next > 0 ? [one] : [];
  });
}

/**
 * Texts of the very wording that are painted as something to press: on pages whose scripts listen for clicks on plain
 * elements, nothing else gives a control away.
 */
function clickableTexts(snapshot: PageSnapshot, target: TargetDescription): Candidate[] {
  if (!target.roles.some((role) => sameClass(role, 'clickable'))) return [];
  return snapshot.items.flatMap((item) => {
    if (item.kind !== 'text') return [];
    const name = exactName(snapshot, item, target);
    if (!name || !pressable(item.element) || composedClosest(item.element, 'label')) return [];
    let element = item.element;
    for (let at = composedParent(element); at && pressable(at); at = composedParent(at)) {
      if (normalise(contentName(at)) !== normalise(name.label)) break;
      element = at;
    }
    return tried(snapshot, { ...item, element, role: 'clickable' }, target, name);
  });
}

const pressable = (element: Element): boolean => styleOf(element)?.cursor === 'pointer';

/** The candidates that can be seen, best first; no further than needed to tell whether the best one is alone. */
function ranked(snapshot: PageSnapshot, trials: Candidate[]): Candidate[] {
  const sorted = withoutWrappers(trials).sort((a, b) => b.score - a.score);
  const shown: Candidate[] = [];
  const taken = new Set<Element>();
  for (const one of sorted) {
    if (shown.length === TOLD) break;
    const seen = shownAs(one.element, snapshot.reachable);
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
function withoutWrappers(trials: Candidate[]): Candidate[] {
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
