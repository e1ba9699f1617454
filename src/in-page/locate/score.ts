import type { TargetDescription } from '../../shared/target-description.ts';
import { memoize } from './memoize.ts';
import { readOn } from './name.ts';
import { isMailAddress, normalise, wordsOf } from './normalise.ts';
import type { Item, PageSnapshot } from './page-snapshot.ts';
import { isObserved, type PlaceEvidence, placeEvidence, placeTotal } from './place-evidence.ts';
import { sameClass } from './role.ts';
import { WEIGHTS } from './weights.ts';
import { contradiction, renamed, saysNoMore } from './words.ts';

/** What the wording says for a candidate. */
export interface NameEvidence {
  /** 1 the very wording, 0 nothing in common. */
  name: number;
  /** Whether the wording is the control's accessible name (and not a tooltip or the like). */
  primary: boolean;
  /** The wording on the page that agreed best. */
  label: string;
}

/** What speaks for and against one candidate. */
export interface Evidence extends NameEvidence, PlaceEvidence {
  /** See `roleEvidence`. */
  role: number;
}

/**
 * Whether a wording that a control has can count: not where its name says the opposite, and not where people read something
 * else on it. A tooltip or a name for screen readers may have stayed behind when the control became another one. A tooltip
 * of several words is believed where there was nothing but it before.
 */
export function counts(
  snapshot: PageSnapshot,
  item: Item,
  text: string,
  { nameIs, unread }: TargetDescription,
): boolean {
  if (nameIs) return true;
  const { primary } = snapshot.names(item);
  if (text !== primary && contradiction(text, primary) === 'opposite') return false;
  const read = memoize(snapshot.read, item, () => (item.kind === 'text' ? [] : readOn(item.element, item.role)));
  return (
    !read.length ||
    read.some((seen) => saysNoMore(seen, text) || (unread && text.includes(' ') && !contradiction(seen, text)))
  );
}

/** The wording of a candidate that agrees exactly, if any. Weak wordings do not count. */
export function exactName(snapshot: PageSnapshot, item: Item, target: TargetDescription): NameEvidence | null {
  const agrees = (text: string) => {
    if (target.nameIs === 'mail-address') return isMailAddress(text);
    const key = normalise(text);
    return key !== '' && target.names.some((wanted) => !wanted.weak && normalise(wanted.text) === key);
  };
  const { primary, others } = snapshot.names(item);
  const label = [primary, ...others].find((text) => agrees(text) && counts(snapshot, item, text, target));
  return label === undefined ? null : { name: 1, primary: label === primary, label };
}

/** How far a candidate's names could be a new wording of those asked for. Weak wordings count less. */
export function likelyName(snapshot: PageSnapshot, item: Item, target: TargetDescription): NameEvidence {
  const { primary, others } = snapshot.names(item);
  const best = { name: 0, primary: true, label: primary };
  // A control without a name was asked for, and this one has none either.
  if (isNameless(target)) return { ...best, name: primary ? 0 : 0.5 };
  const { heading = [], group = [], dialog = [], near = [] } = target.surroundings ?? {};
  // Neighbours that were written down belong to the same matter; those that happened to stand there may not.
  const context = new Set([...heading, ...group, ...dialog, ...(isObserved(target) ? [] : near)].flatMap(wordsOf));
  for (const text of [primary, ...others])
    for (const wanted of target.names) {
      let value = renamed(wanted.text, text, context);
      // A translation that nobody has seen counts only word for word, and needs as much beside it as a new wording.
      if (wanted.weak) value = value === 1 ? 0.9 : 0;
      if (value > best.name && counts(snapshot, item, text, target))
        Object.assign(best, { name: value, primary: text === primary, label: text });
    }
  return best;
}

/** Whether a control without any wording is asked for. */
export const isNameless = (target: TargetDescription): boolean => !target.names.length && !target.nameIs;

/** A link for a button or the other way round: they look alike, and redesigns swap them. */
export const SWAPPED = 0.6;

/** 1 a role asked for, 0.75 no claim to a role on one side, `SWAPPED`, 0.5 another role of the class, 0 of another. */
function roleEvidence(role: string, roles: string[]): number {
  if (roles.includes(role)) return 1;
  const near = roles.filter((wanted) => sameClass(wanted, role));
  if (!near.length) return 0;
  if (role === 'clickable' || near.includes('clickable')) return 0.75;
  const swap = { button: 'link', link: 'button' }[role];
  return swap && near.includes(swap) ? SWAPPED : 0.5;
}

/** A candidate and what spoke for it. */
export interface Candidate {
  element: Element;
  role: string;
  evidence: Evidence;
  /** The signs of place added up. */
  place: number;
  /** All evidence added up. */
  score: number;
}

/** All that speaks for and against an item with this wording, as a candidate. */
export function weigh(snapshot: PageSnapshot, item: Item, target: TargetDescription, name: NameEvidence): Candidate {
  const signs = placeEvidence(snapshot, item, target);
  const role = roleEvidence(item.role, target.roles);
  const place = placeTotal(signs);
  const score = place + role * WEIGHTS.role + (name.primary ? WEIGHTS.primary : 0) + name.name - 1;
  return { element: item.element, role: item.role, evidence: { ...name, role, ...signs }, place, score };
}
