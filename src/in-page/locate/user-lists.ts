import { bodyOf, classOf, documentOf, queryIn, rectOf, tagOf } from '../geometry/dom.ts';
import { memoize } from './memoize.ts';
import type { PageSnapshot } from './page-snapshot.ts';
import { composedParent, siblingsOf } from './tree.ts';

/** Where no messages are shown, a higher box is a card and no row. In pixels. */
const MAX_ROW = 130;
/** How far up from a date its row is looked for. */
const DEPTH = 12;
/** Rows are judged by the first few. */
const SAMPLE = 4;

/**
 * The rows of lists that hold what people wrote or have (messages, contacts, appointments, devices), in any markup: boxes of
 * one kind under each other, most of which carry a date, a size or an address.
 *
 * @param isMail whether the page shows messages; elsewhere it takes more to be such a list
 */
export function userRows(snapshot: PageSnapshot, isMail: boolean): Set<Element> {
  const rows = new Set<Element>();
  for (const kids of cellsRound(snapshot).values()) {
    const [first] = kids;
    if (!first) continue;
    const all = siblingsOf(first).filter((kid) => tagOf(kid) === tagOf(first));
    const most = all.filter((kid) => kids.has(kid));
    if (most.length < (isMail ? 2 : 3) || most.length < all.length / 2 || !areRows(snapshot, most, isMail)) continue;
    // A row without a date (a draft, the name of a group) is a row all the same.
    for (const kid of all) if (isMail || kids.has(kid) || classOf(kid) === classOf(first)) rows.add(kid);
  }
  return rows;
}

/** Boxes with those of their children in which there is a date, a size or an address. */
function cellsRound(snapshot: PageSnapshot): Map<Element, Set<Element>> {
  const marked = new Map<Element, Set<Element>>();
  for (const cell of snapshot.cells) {
    let child = cell;
    for (let depth = 0; depth < DEPTH; depth++) {
      const parent = composedParent(child);
      if (!parent || parent === bodyOf(documentOf(parent))) break;
      const kids = memoize<Element, Set<Element>>(marked, parent, () => new Set());
      if (kids.has(child)) break;
      kids.add(child);
      child = parent;
    }
  }
  return marked;
}

/** Whether boxes stand under each other, and none of them is a part of the page with parts of its own. */
function areRows(snapshot: PageSnapshot, boxes: Element[], isMail: boolean): boolean {
  let below = Number.NEGATIVE_INFINITY;
  return boxes.slice(0, SAMPLE).every((row) => {
    const { top, height } = rectOf(row);
    const isUnder = top > below || height === 0;
    below = top;
    if (!isUnder || queryIn(row, 'main,nav,header,[role=main],[role=navigation]')) return false;
    return isMail || (height <= MAX_ROW && !snapshot.headingsIn(row).length);
  });
}
