import { attribute, classOf, contains, tagOf } from '../geometry/dom.ts';
import { memoize } from './memoize.ts';
import { contentName, namesOf } from './name.ts';
import { normalise, tidy } from './normalise.ts';
import { ownerOf } from './ownership.ts';
import type { Item, PageSnapshot } from './page-snapshot.ts';
import { roleOf } from './role.ts';
import { composedContains, composedParent, composedText, hasSibling } from './tree.ts';
import { styleOf } from './visible.ts';

/** Where a control stands on its page, in the page's own words. */
export interface Place {
  /** Wordings of the dialog round it; null: it is in none. */
  dialog: string[] | null;
  /** All its text, normalised and cut off. */
  dialogText: string;
  /** Roles of the landmarks round it, nearest first. */
  landmark: string[];
  /** Names of the groups, forms, lists and menus round it, nearest first. */
  group: string[];
  /** Headings above it, nearest first. */
  heading: string[];
  /** The row of a table or list that it is in; see `rowText`. */
  row: Element | null;
}

const LANDMARKS = /^(navigation|main|banner|contentinfo|complementary|search|form)$/;
const GROUPS =
  /^(group|region|radiogroup|form|list|listbox|menu|menubar|toolbar|tabpanel|tablist|tree|table|grid|search|navigation)$/;
export const ROWS = /^(row|listitem|article|treeitem|option)$/;
/** Words of a class or tag that frameworks without ARIA give to their dialogs. */
const DIALOG_LIKE = /(^|[\s_-])(modal|dialog)($|[\s_-])/i;
/** Ends of such a tag that name a part of the window, or what opens it. */
const DIALOG_PART = /-(title|head(er)?|body|content|actions?|foot(er)?|close|button|trigger)$/;
/** So much of a dialog's text is compared. In characters. */
const DIALOG_LENGTH = 1000;
/** Rows are no higher than this, in pixels, and without a role they have no more parts. */
export const ROW_HEIGHT = 80;
export const ROW_PARTS = 4;
/** A row's text is compared by its beginning. In characters. */
export const ROW_LENGTH = 200;

/** Whether an element is a window over the page, by its role or as frameworks without ARIA make them. */
export function isDialog(element: Element, role: string): boolean {
  if (role === 'dialog' || role === 'alertdialog' || attribute(element, 'aria-modal') === 'true') return true;
  if (tagOf(element).includes('-')) return DIALOG_LIKE.test(tagOf(element)) && !DIALOG_PART.test(tagOf(element));
  if (tagOf(element) !== 'div' || !DIALOG_LIKE.test(classOf(element))) return false;
  return styleOf(element)?.position === 'fixed';
}

/** What the boxes round an element say; the same for all that stands in the same box, so it is worked out once. */
export type Around = Omit<Place, 'heading'>;

const NOWHERE: Around = { dialog: null, dialogText: '', landmark: [], group: [], row: null };

function aroundOf(snapshot: PageSnapshot, box: Element | null): Around {
  if (!box) return NOWHERE;
  return memoize(snapshot.around, box, () => extend(snapshot, aroundOf(snapshot, composedParent(box)), box));
}

function extend(snapshot: PageSnapshot, outer: Around, box: Element): Around {
  const role = roleOf(box);
  const around = { ...outer };
  const dialog = isDialog(box, role);
  const name = titleOf(snapshot, box);
  if (LANDMARKS.test(role) && (role !== 'form' || name)) around.landmark = [role, ...outer.landmark];
  if (name && GROUPS.test(role)) around.group = [name, ...outer.group];
  if (ROWS.test(role) && hasSibling(box)) around.row = box;
  if (dialog) {
    around.dialog = [name, ...snapshot.headingsIn(box).map((item) => snapshot.names(item).primary)].filter(Boolean);
    around.dialogText = normalise(`${around.dialog.join(' ')} ${composedText(box).slice(0, DIALOG_LENGTH)}`);
  }
  return around;
}

/** Whether a title names nothing of its own; see `isPlainTitle`. */
export type IsPlain = (title: string) => boolean;

/**
 * Works out where an item stands.
 *
 * @param isPlain only headings that stand in the same part of the page, and those that are plain are passed over
 */
export function placeOf(snapshot: PageSnapshot, item: Item, isPlain?: IsPlain): Place {
  return { ...aroundOf(snapshot, composedParent(item.element)), heading: headingsAbove(snapshot, item, isPlain) };
}

/** Text of the row that a control stands in, normalised; empty if there is nothing in it but the control. */
export function rowText({ row }: Place, { element }: Item): string {
  const text = row ? normalise(contentName(row).slice(0, ROW_LENGTH)) : '';
  return text.replace(normalise(contentName(element)), ' ').trim() && text;
}

/**
 * For every box round the element the last heading in it that comes before the element: the smallest box first. So the
 * heading of its own section comes before that of the page, and a heading of a neighbouring column hardly ever counts.
 */
function headingsAbove(snapshot: PageSnapshot, item: Item, isPlain?: IsPlain): string[] {
  const found = new Set<string>();
  // Beside the section of a plain title there are others with titles of its level, which are theirs.
  let level = DEEPEST;
  const titleAt = (heading: Item): string => tidy(snapshot.names(heading).primary);
  for (let at = composedParent(item.element); at; at = composedParent(at)) {
    const inside = snapshot.headingsIn(at);
    let [low, high] = [0, inside.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((inside[middle]?.index ?? 0) < item.index) low = middle + 1;
      else high = middle;
    }
    let passed = level;
    for (; isPlain && low; low--) {
      const heading = inside[low - 1] as Item;
      if (levelOf(heading) >= level || !isTitleFor(heading, item)) continue;
      if (!isPlain(titleAt(heading))) break;
      passed = levelOf(heading);
    }
    level = passed;
    const last = inside[low - 1];
    if (last) found.add(titleAt(last));
  }
  return [...found].filter(Boolean);
}

const DEEPEST = 9;
const levelOf = ({ element }: Item): number =>
  Number(attribute(element, 'aria-level') ?? /^h(\d)$/.exec(tagOf(element))?.[1] ?? 2);

/** The name of a group or dialog; empty for any other box. Worked out once, for many things stand in the same boxes. */
export function titleOf(snapshot: PageSnapshot, box: Element): string {
  return memoize(snapshot.titles, box, () => {
    const role = roleOf(box);
    return isDialog(box, role) || GROUPS.test(role) ? namesOf(box, role).primary : '';
  });
}

/** Parts in which a control stands apart from all that is known to be outside of them. */
export const APART = /^(complementary|navigation|contentinfo|main|dialog|alertdialog|banner)$/;
/** Parts whose headings are none for what stands outside of them. */
const PART = /^(region|article|group|listitem|row)$/;

/** Whether a heading can name what an item stands in: not from inside another part of the page; a banner is for all. */
export function isTitleFor({ element }: Item, item: Item): boolean {
  for (let at = composedParent(element); at; at = composedParent(at)) {
    const role = roleOf(at);
    if (PART.test(role) || (APART.test(role) && role !== 'banner')) return composedContains(at, item.element);
    // What hangs over the page names what is in it.
    if (/absolute|fixed/.test(styleOf(at)?.position ?? '') && !composedContains(at, item.element)) return false;
  }
  return true;
}

/** Whether a text that is `wanted` stands in the same box as an item, as a label, heading or name of a control. */
export function saysInside(
  snapshot: PageSnapshot,
  box: Element,
  item: Item,
  wanted: (key: string) => boolean,
): boolean {
  // What is in one box stands together in the snapshot's list.
  for (const way of [-1, 1])
    for (let at = item.index; ; at += way) {
      const other = snapshot.items[at];
      if (!other || !composedContains(box, other.element)) break;
      if (wanted(snapshot.key(other))) return true;
    }
  return false;
}

/**
 * Visible texts, headings and controls round an item, the nearest first, each once, normalised; at most `count`.
 *
 * @param isStrict only what the site itself says, but by any of their names: a box to choose is called by all that stands in it
 */
export function neighbours(snapshot: PageSnapshot, item: Item, count: number, isStrict = false): string[] {
  const { primary, others } = snapshot.names(item);
  const found = new Set(['', primary, ...others].map(normalise));
  const own = found.size;
  const limit = count * 6;
  for (let step = 1; step <= limit && found.size - own < count; step++)
    for (const other of [snapshot.items[item.index - step], snapshot.items[item.index + step]])
      if (other && !(step < 9 && contains(item.element, other.element))) {
        if (isStrict && ownerOf(snapshot, other.element) !== 'site') continue;
        found.add(snapshot.key(other));
        if (isStrict && other.kind === 'control' && snapshot.rendered(other.element))
          for (const name of snapshot.names(other).others) found.add(normalise(name));
      }
  return [...found].slice(own, own + count);
}
