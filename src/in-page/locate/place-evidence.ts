import type { TargetDescription } from '../../shared/target-description.ts';
import { attribute, documentOf, rectOf, tagOf, topOf } from '../geometry/dom.ts';
import { neighbours, type Place, placeOf, rowText, saysInside } from './context.ts';
import { memoize } from './memoize.ts';
import { normalise, wordsOf } from './normalise.ts';
import type { Item, PageSnapshot } from './page-snapshot.ts';
import { headOfTitle, isPlainTitle } from './plain-title.ts';
import { roleOf } from './role.ts';
import { sectionOf } from './section.ts';
import { composedClosest } from './tree.ts';
import { LIMITS, WEIGHTS } from './weights.ts';
import { contradiction, likeness, meaning } from './words.ts';

/**
 * What the surroundings say for and against one candidate. Every sign is between -1 (contradicts) and 1 (agrees); 0 means that
 * the description or the page says nothing of it.
 */
export interface PlaceEvidence {
  dialog: number;
  landmark: number;
  group: number;
  heading: number;
  row: number;
  near: number;
  next: number;
  attributes: number;
  /** -1: it stands under the title of something else, with nothing beside it that is known to be there. */
  section: number;
}

/**
 * Whether a description was taken from a page and tells all that stood there, on which a redesign may differ much. What
 * somebody wrote by hand tells only what is known to belong to the control.
 */
export const isObserved = ({ names, twins, surroundings }: TargetDescription): boolean =>
  twins !== undefined ||
  names.some(({ source }) => source === 'described') ||
  (!names.length && surroundings?.dialog !== undefined);

/** How many neighbours of a candidate are looked at. */
const FAR = 24;
/** From so many named neighbours on their absence says something. */
export const MANY = 6;
/** What a single one of a few known neighbours is worth at least. */
const KNOWN_NEIGHBOUR = 0.25;

/** Whether a title, or what it begins with, is about what was wanted. */
const alike = (wanted: string, title: string): boolean =>
  [title, headOfTitle(title)].some((text) => likeness(wanted, text) >= 0.75 && !contradiction(wanted, text));
const anyAlike = (wanted: string[], have: string[]): boolean => wanted.some((w) => have.some((h) => alike(w, h)));

/** Everything that the surroundings say for or against a candidate. */
export function placeEvidence(snapshot: PageSnapshot, item: Item, target: TargetDescription): PlaceEvidence {
  const wanted = target.surroundings ?? {};
  const isStrict = !isObserved(target);
  const own = [...(wanted.heading ?? []), ...(wanted.group ?? [])];
  const subject = own.flatMap(wordsOf);
  const isPlain = (title: string): boolean => !anyAlike(own, [title]) && isPlainTitle(title, subject);
  const place = placeOf(snapshot, item, isStrict ? isPlain : undefined);
  // What is a heading in one version of a page is the name of a group or a plain text in the next.
  const titles = [...place.group, ...(place.dialog ?? [])];
  const group = titleEvidence(wanted.group, place.group, [...place.heading, ...(place.dialog ?? [])]);
  // What is known beside a control whose title is not known may be that title.
  const [title = ''] = isStrict ? place.heading : [];
  const over = wanted.heading ?? wanted.near?.filter((text) => normalise(text) === normalise(headOfTitle(title)));
  const heading = titleEvidence(over, place.heading, titles);
  const beside = wanted.near?.length ? neighbours(snapshot, item, FAR, isStrict && wanted.near.length < MANY) : [];
  const dialog = dialogEvidence(wanted.dialog, place);
  const isNamed = isStrict && namesPlace(snapshot, item, own, target);
  return {
    dialog,
    landmark: landmarkEvidence(wanted.landmark, place.landmark),
    group: group < 1 && titleAbove(snapshot, item, wanted.group) ? 0.7 : group,
    heading: heading < 0.6 && (isNamed || titleAbove(snapshot, item, wanted.heading)) ? 0.7 : heading,
    row: rowEvidence(item, place, target),
    near: nearEvidence(snapshot, beside, wanted.near, isStrict),
    next: nextEvidence(beside, wanted.near),
    attributes: attributeEvidence(item.element, target),
    section: dialog > 0 || isNamed || !isStrict ? 0 : sectionEvidence(snapshot, item, target, isPlain),
  };
}

function landmarkEvidence(wanted: string[] | undefined, have: string[]): number {
  if (!wanted?.length || !have.length) return 0;
  return wanted.some((role) => have.includes(role)) ? 1 : -1;
}

function dialogEvidence(wanted: string[] | undefined, place: Place): number {
  if (!wanted) return 0;
  if (!wanted.length) return place.dialog ? -1 : 0;
  if (!place.dialog) return -1;
  if (anyAlike(wanted, place.dialog) || wanted.some((text) => place.dialogText.includes(normalise(text)))) return 1;
  return place.dialog.length ? -1 : 0.5;
}

/** -1 all titles are other ones, 1 the nearest one is among those asked for, less for one further out. */
function titleEvidence(wanted: string[] | undefined, have: string[], instead: string[]): number {
  if (!wanted?.length) return 0;
  const at = have.findIndex((text) => wanted.some((w) => alike(w, text)));
  if (at === 0) return 1;
  const nearest = wanted[0];
  if (nearest && at > 0) return have.some((text) => alike(nearest, text)) ? 0.6 : 0.2;
  if (anyAlike(wanted, instead)) return 0.6;
  return have.length ? -1 : 0;
}

/** What a description says of the place of its control, in words. */
export const knownAround = ({ surroundings = {} }: TargetDescription): string[] => {
  const { heading = [], group = [], dialog = [], near = [] } = surroundings;
  return [...heading, ...group, ...dialog, ...near];
};

/** See `Evidence`. Where a description knows nothing of the place, no place is a wrong one. */
function sectionEvidence(
  snapshot: PageSnapshot,
  item: Item,
  target: TargetDescription,
  isPlain: (title: string) => boolean,
): number {
  const around = knownAround(target);
  // What an opener opens may be called by its name.
  const named = [...around, ...(target.openers ?? []).flatMap(({ names }) => names.map(({ text }) => text))];
  const known = [...named, ...target.names.map(({ text }) => text)].flatMap(wordsOf);
  const section = around.length ? sectionOf(snapshot, item, isPlain, known) : null;
  if (section && target.surroundings?.landmark?.includes('banner') && isHeader(section.box)) return 0;
  if (!section || anyAlike(named, section.titles) || around.some((text) => saysIn(section.line, text))) return 0;
  const boxes = memoize(snapshot.told, target, () => new Map<Element, boolean>());
  const own = new Set(target.names.map(({ text }) => meaning(normalise(text))));
  const wanted = new Set(around.map((text) => meaning(normalise(text))).filter((key) => !own.has(key)));
  const says = (box: Element): boolean =>
    memoize(boxes, box, () => saysInside(snapshot, box, item, (key) => wanted.has(meaning(key))));
  if (says(section.box)) return 0;
  // Where nothing of what is known is on the page at all, the titles over its controls tell nothing either.
  return item.kind === 'control' && !says(topOf(documentOf(item.element)) ?? item.element) ? 0 : -1;
}

/** Whether a control says itself in full, as for people who hear it alone, in which section it belongs. */
function namesPlace(snapshot: PageSnapshot, item: Item, titles: string[], target: TargetDescription): boolean {
  const { primary, others } = snapshot.names(item);
  // What its usual label has in it anyway tells nothing of the place.
  const isUsual = (title: string): boolean => target.names.some(({ text }) => saysIn(normalise(text), title));
  return [primary, ...others].some((name) =>
    titles.some((title) => title.includes(' ') && !isUsual(title) && saysIn(normalise(name), title)),
  );
}

/** How much of a header what stands in it for its layout alone is wide, at least. */
const WHOLE = 0.8;

/** Whether a box is the header of the page as a whole: what it begins with is the name of the site and no title. */
function isHeader(box: Element): boolean {
  const header = composedClosest(box, 'header,[role=banner]');
  const isPart = box !== header && roleOf(box) !== 'generic';
  return header !== null && roleOf(header) === 'banner' && !isPart && rectOf(box).width >= WHOLE * rectOf(header).width;
}

/** Whether a line, normalised, has a wording in it. */
const saysIn = (line = '', wording: string): boolean => ` ${line} `.includes(` ${normalise(wording)} `);

/** Whether one of the titles stands above the item as plain text, with no heading in between. */
function titleAbove(snapshot: PageSnapshot, item: Item, wanted: string[] | undefined): boolean {
  if (!wanted?.length) return false;
  const keys = new Set(wanted.map(normalise));
  for (let at = item.index - 1; at >= 0 && item.index - at < FAR * 2; at--) {
    const other = snapshot.items[at];
    if (!other || other.kind === 'heading') return false;
    if (other.kind !== 'text' || !snapshot.rendered(other.element)) continue;
    if (keys.has(normalise(headOfTitle(snapshot.names(other).primary)))) return true;
  }
  return false;
}

/** 1 one of the texts is in the row, -1 the row says something else, or the target is not one of many and is in a row. */
function rowEvidence(item: Item, place: Place, { surroundings, nameIs }: TargetDescription): number {
  const wanted = surroundings?.row ?? [];
  const row = wanted.length || nameIs ? rowText(place, item) : '';
  if (!row) return 0;
  if (wanted.some((text) => ` ${row} `.includes(` ${normalise(text)} `))) return 1;
  const best = Math.max(0, ...wanted.map((text) => likeness(text, row)));
  return best >= 0.7 ? 1 : best >= 0.4 ? 0 : -1;
}

/**
 * How many of the neighbours named in the description stand round the candidate too, the nearest counting most. A long
 * list of which hardly any is there speaks against the place; a short one can only speak for it.
 */
function nearEvidence(snapshot: PageSnapshot, have: string[], wanted: string[] | undefined, isStrict: boolean): number {
  if (!wanted?.length) return 0;
  let agree = 0;
  let all = 0;
  const there = have.map(meaning);
  wanted.forEach((text, rank) => {
    const weight = 1 / (2 + rank);
    const at = there.indexOf(meaning(normalise(text)));
    all += weight;
    if (at >= 0) agree += weight * (1 - Math.min(Math.abs(at - rank), 12) / 20);
  });
  const share = agree / all;
  // What was written by hand stands in no order: one of it is one, however far down the list.
  if (isStrict && share && wanted.length < MANY) return Math.max(share, KNOWN_NEIGHBOUR);
  if (wanted.length < MANY) return share || (wanted.some((text) => snapshot.says(normalise(text))) ? 0.2 : 0);
  return (share - LIMITS.near) / (1 - LIMITS.near);
}

/** Whether the very next neighbours are the same: 1 if one of them is, -1 if none, 0 if none are known. */
function nextEvidence(have: string[], wanted: string[] | undefined): number {
  if (!wanted?.length || !have.length) return 0;
  return [0, 1].some((rank) => wanted[rank] && normalise(wanted[rank]) === have[rank]) ? 1 : -1;
}

/** Kinds of text fields that a redesign swaps freely. */
const TEXT_TYPES = new Set('text email tel url search number'.split(' '));

/** -2 the field is of another kind (a password is not a name), else -1 to 1: how many of the stable attributes agree. */
function attributeEvidence(element: Element, target: TargetDescription): number {
  const type = tagOf(element) === 'input' ? (element as HTMLInputElement).type : null;
  if (target.inputType?.length && type !== null && !target.inputType.includes(type)) {
    if (!TEXT_TYPES.has(type) || !target.inputType.some((wanted) => TEXT_TYPES.has(wanted))) return -2;
  }
  let agree = 0;
  let asked = 0;
  for (const [name, values] of Object.entries(target.attributes ?? {})) {
    const value = attribute(element, name);
    if (value === null) continue;
    asked++;
    const words = value.split(/\s+/);
    agree += values.some((wanted) => value === wanted || words.includes(wanted)) ? 1 : -1;
  }
  return asked ? agree / asked : 0;
}

/** The signs of place added up with their weights; what contradicts counts half. */
export function placeTotal(evidence: PlaceEvidence): number {
  let sum = 0;
  for (const [sign, weight] of Object.entries(WEIGHTS.place)) {
    const value = evidence[sign as keyof typeof WEIGHTS.place];
    sum += weight * (value < 0 ? value / 2 : value);
  }
  return sum;
}
