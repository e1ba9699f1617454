import {
  attribute,
  bodyOf,
  classOf,
  contains,
  countOf,
  documentOf,
  matches,
  queryAllIn,
  queryIn,
  rectOf,
  tagOf,
  textOf,
  viewOf,
} from '../geometry/dom.ts';
import { isFolder, isMailWord, mayBeMailWord } from './content-signs.ts';
import { memoize } from './memoize.ts';
import { contentName } from './name.ts';
import { normalise } from './normalise.ts';
import type { Item, PageSnapshot } from './page-snapshot.ts';
import { roleOf, sameClass } from './role.ts';
import { thirdPartyBoxes } from './third-party.ts';
import { composedAncestors, composedClosest, composedParent, siblingsOf } from './tree.ts';
import { userRows } from './user-lists.ts';
import { styleOf } from './visible.ts';

/** Whose words something on a page is: the site's own, a correspondent's, or of somebody who put it over or beside the page. */
export type Owner = 'site' | 'written' | 'third-party';

/**
 * What is known of a box and all in it. `open`: the page shows messages, and nothing has claimed the box for the
 * application yet. `shut`: the same, and nothing in it can. `folders`: the mailbox's folders, whose names anyone may choose.
 */
export type State = Owner | 'open' | 'shut' | 'folders';

/** What is known of a whole page, worked out once per look. */
export interface Shares {
  isMail: boolean;
  rows: Set<Element>;
  offers: Set<Element>;
  folders: Set<Element>;
  /** Parts of tables, and whether they are lists. */
  tables: Map<Element, boolean>;
}

/** Where there stands what other people wrote, whatever page it is. */
const WRITTEN = '[role=row],[role=gridcell],[role=option],iframe[sandbox],iframe[srcdoc],blockquote';
/** Where there may be messages also these. */
const MESSAGE = 'article,[role=article]';
/** Labels of folders are no longer, white space included. In characters. */
const MAX_WORD = 60;
/** What takes so much of the window holds the parts of the application. */
const FILLED = 0.8;
/** Bars are no higher or wider, and no further from the edge. In pixels. */
const MAX_BAR = 130;
const EDGE = 40;
/** A table with at least so many rows is a list and not a layout. */
const LIST_ROWS = 4;
/** It is judged by its first rows. */
const SAMPLE = 12;
/** What a person fills in or chooses in a row of a form; boxes to tick are in rows of lists as well. */
const FIELD = 'input:not([type=checkbox],[type=submit],[type=button],[type=hidden]),select,textarea';
/** Parts of an application; in a view of messages what is in none of them is not the site's. */
const PARTS = /^(banner|navigation|menu|menubar|tablist|toolbar|tree|dialog|alertdialog)$/;
/** Of these, such as open wherever their button is; the others stand at an edge of the window. */
const FLOATING = /^(menu|dialog|alertdialog|tree)$/;

/** Whose words an element is part of. */
export function ownerOf(snapshot: PageSnapshot, element: Element): Owner {
  const state = stateOf(snapshot, element);
  if (state === 'site' || state === 'third-party' || state === 'written') return state;
  const said = normalise(textOf(element)?.slice(0, 80) ?? '');
  return isFolder(said) || isMailWord(said) ? 'site' : 'written';
}

/** Whether all of an element is somebody else's, so that there is no need to look into it. */
export const isForeign = (snapshot: PageSnapshot, element: Element): boolean =>
  /^(written|third-party)$/.test(stateOf(snapshot, element));

function stateOf(snapshot: PageSnapshot, element: Element): State {
  return memoize(snapshot.states, element, () => {
    const shares = sharesOf(snapshot);
    const around = composedParent(element);
    const outer = around ? stateOf(snapshot, around) : shares.isMail ? 'open' : 'site';
    return outer === 'written' || outer === 'third-party' ? outer : inside(snapshot, shares, element, outer);
  });
}

function inside(snapshot: PageSnapshot, shares: Shares, element: Element, outer: State): State {
  if (shares.offers.has(element)) return 'third-party';
  if (shares.rows.has(element) || isWritten(element, shares, snapshot.content !== 'none')) return 'written';
  if (shares.folders.has(element)) return 'folders';
  if (outer !== 'open') return outer;
  const role = roleOf(element);
  if (role === 'main') return 'shut';
  if (/^i?frame$/.test(tagOf(element))) return isStrip(element) ? 'site' : share(element) >= FILLED ? 'open' : 'shut';
  if (/dialog$/.test(role) && holdsDate(snapshot, element)) return 'written';
  const isPart = PARTS.test(role) && (FLOATING.test(role) || isAtEdge(element) || isOutermost(element));
  if (isPart || attribute(element, 'aria-modal') === 'true' || isStrip(element) || isPopup(snapshot, element))
    return role === 'tree' ? 'folders' : 'site';
  return 'open';
}

function isWritten(element: Element, { isMail, tables }: Shares, mayBeMail: boolean): boolean {
  if (matches(element, WRITTEN) || (mayBeMail && matches(element, MESSAGE))) return true;
  const rows = tagOf(element) === 'tr' && composedParent(element);
  // What holds for one row holds for all beside it.
  return rows ? memoize(tables, rows, () => isList(rows, isMail)) : false;
}

/** Whether a part of a table is a list, and no menu, and does not only give the fields of a sign-in their places. */
function isList(rows: Element, isMail: boolean): boolean {
  if (countOf(rows) < LIST_ROWS || composedClosest(rows, '[role=menu]')) return false;
  if (isMail) return true;
  const table = composedClosest(rows, 'table');
  if (!table) return true;
  if (queryIn(table, '[type=password]')) return false;
  const all = Array.from(queryAllIn(rows, ':scope > tr')).slice(0, SAMPLE);
  return 2 * all.filter(isOfMenuOrForm).length <= all.length;
}

/** Whether a row of a table is nothing but one link or button, as in a menu, or has a field to fill in, as in a form. */
function isOfMenuOrForm(row: Element): boolean {
  if (queryIn(row, FIELD)) return true;
  const link = queryIn(row, 'a,button');
  return link !== null && textOf(link)?.trim() === textOf(row)?.trim();
}

/** Whether the page shows messages. */
export const isMailPage = (snapshot: PageSnapshot): boolean => sharesOf(snapshot).isMail;

function sharesOf(snapshot: PageSnapshot): Shares {
  snapshot.shares ??= workOut(snapshot);
  return snapshot.shares;
}

function workOut(snapshot: PageSnapshot): Shares {
  const folders = new Map<Element, Set<string>>();
  const boxes = new Set<Element>();
  const words = new Set<string>();
  for (const item of snapshot.items) {
    const key = wordOn(item);
    if (!(isFolder(key) || isMailWord(key)) || !snapshot.rendered(item.element)) continue;
    words.add(key);
    if (!isFolder(key)) continue;
    for (const at of composedAncestors(item.element)) {
      const there = memoize<Element, Set<string>>(folders, at, () => new Set());
      there.add(key);
      if (there.size < 2) continue;
      if (share(at) < FILLED / 2 && at !== bodyOf(documentOf(at))) boxes.add(at);
      break;
    }
  }
  const isMail = isMailView(snapshot, words);
  return {
    isMail,
    rows: userRows(snapshot, isMail),
    offers: thirdPartyBoxes(snapshot),
    folders: isMail ? boxes : new Set(),
    tables: new Map(),
  };
}

/** What stands on something, where that is a word or two; cheaper than its name. */
function wordOn({ element, kind, role }: Item): string {
  if (kind === 'box' || sameClass(role, 'textbox') || sameClass(role, 'checkbox')) return '';
  const text = textOf(element) ?? '';
  // What a component shows is in its shadow root, and there only.
  if (text.length > MAX_WORD || (text.trim() && !mayBeMailWord(text))) return '';
  return normalise(contentName(element));
}

/** Whether the page shows messages, as far as the words of such a view and the address tell. */
function isMailView({ content }: PageSnapshot, words: Set<string>): boolean {
  if (content === 'none') return false;
  if (content === 'mail') return words.size > 0;
  return words.size > 1 && [...words].some(isMailWord);
}

/** How much of the window an element takes. */
function share(element: Element): number {
  const { innerWidth = 1, innerHeight = 1 } = viewOf(documentOf(element)) ?? {};
  const { width, height } = rectOf(element);
  return (width * height) / (innerWidth * innerHeight);
}

/**
 * Whether an element is one of the application's parts: all that it stands in fills the window, has no box of its own, or is
 * no larger than it.
 */
function isOutermost(element: Element): boolean {
  for (let at = composedParent(element); at && at !== bodyOf(documentOf(at)); at = composedParent(at)) {
    const isWrapper = share(at) < 1e-6 || share(at) >= FILLED || /^(inline|contents)$/.test(styleOf(at)?.display ?? '');
    if (roleOf(at) === 'main' || (!isWrapper && share(at) > 1.05 * share(element))) return false;
  }
  return true;
}

function isAtEdge(element: Element): boolean {
  const { left, top } = rectOf(element);
  return left <= EDGE || top + (viewOf(documentOf(element))?.scrollY ?? 0) <= EDGE;
}

/** A bar along an edge of the window. */
function isStrip(element: Element): boolean {
  const { innerWidth = 0, innerHeight = 0, scrollY = 0 } = viewOf(documentOf(element)) ?? {};
  const { top, bottom, width, height } = rectOf(element);
  const isWide = width >= 0.85 * innerWidth && height > 0 && height <= MAX_BAR;
  const isTall = height >= 0.6 * innerHeight && width > 0 && width <= MAX_BAR;
  const isBar = isWide ? top + scrollY <= 2 * EDGE || bottom >= innerHeight - 2 * EDGE : isTall && isAtEdge(element);
  return isBar && isOutermost(element);
}

/** A small box that hangs over the page, alone of its kind: a menu that is open, a window without a role. */
function isPopup(snapshot: PageSnapshot, element: Element): boolean {
  if (!/absolute|fixed/.test(styleOf(element)?.position ?? '') || share(element) > 0.4 || !isOutermost(element))
    return false;
  const alike = siblingsOf(element).filter((one) => tagOf(one) === tagOf(element) && classOf(one) === classOf(element));
  return alike.length === 1 && !holdsDate(snapshot, element);
}

/** Whether there is a date in a box: it is a message then, or a row of a list. An address alone is in menus too. */
const holdsDate = (snapshot: PageSnapshot, box: Element): boolean =>
  snapshot.cells.some((cell) => contains(box, cell) && /\d[:./-]\d/.test(textOf(cell) ?? ''));
