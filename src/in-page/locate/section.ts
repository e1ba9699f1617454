import { countOf, queryIn, rectOf, tagOf } from '../geometry/dom.ts';
import {
  APART,
  type IsPlain,
  isDialog,
  isTitleFor,
  ROW_HEIGHT,
  ROW_LENGTH,
  ROW_PARTS,
  ROWS,
  titleOf,
} from './context.ts';
import { memoize } from './memoize.ts';
import { normalise, wordsOf } from './normalise.ts';
import { isMailPage } from './ownership.ts';
import type { Item, PageSnapshot } from './page-snapshot.ts';
import { roleOf } from './role.ts';
import { composedContains, composedParent, composedText, hasSibling } from './tree.ts';
import { styleOf } from './visible.ts';
import { sameStem } from './words.ts';

/** The part of the page that an item stands in, see `sectionOf`. */
export interface Section {
  box: Element;
  titles: string[];
  /** All that a line says which is about a value (an address, the name of a server), normalised. */
  line?: string;
}

/**
 * The part of the page that an item stands in: the smallest box with a title, landmark, window, or row with other words
 * before the item; where the item stands beside the main part of the page, all that stands there with it. Null where there is
 * none.
 *
 * @param known words that belong to the item, and to what is known beside it
 */
export function sectionOf(snapshot: PageSnapshot, item: Item, isPlain: IsPlain, known: string[]): Section | null {
  let beside: Element = item.element;
  for (let at = composedParent(item.element); at; at = composedParent(at)) {
    const role = roleOf(at);
    // The line that opens a group names it, and stands where the group does.
    const isOpener = tagOf(at) === 'details' && tagOf(beside) === 'summary';
    const name = isOpener ? '' : titleOf(snapshot, at);
    const first = snapshot.headingsIn(at).find((heading) => isTitleFor(heading, item));
    const heading = first && first.index < item.index ? snapshot.names(first).primary : '';
    const titles = [name, heading || boldTitle(snapshot, at, item, known)].filter((title) => title && !isPlain(title));
    if (titles.length || APART.test(role) || isDialog(at, role) || isRowOfMore(snapshot, at, item, role, isPlain))
      return { box: at, titles };
    const line = lineOfValue(at, item);
    if (line) return { box: at, titles: [], line };
    // Among messages the main part may be one of a message; there `ownership.ts` says what is the site's.
    const main = isMailPage(snapshot) ? undefined : snapshot.mainPart();
    if (main && composedContains(at, main)) return { box: beside, titles: [] };
    beside = at;
  }
  return null;
}

/** Text from this weight on is bold. */
const BOLD = 600;
/** From so many times the letters of the box on a text in it is large. Amounts, codes and passwords are so, too. */
const LARGE = 1.2;
const WORDS = /^[\p{L}'’ ]+$/u;

/**
 * What a box without a heading says first, in bold or in large letters, if it has no word that is known to belong there:
 * offers are named so, and the cards of component libraries.
 */
function boldTitle(snapshot: PageSnapshot, box: Element, item: Item, known: string[]): string {
  const first = firstIn(snapshot, box, item);
  if (first.index >= item.index) return '';
  const { fontWeight = '', fontSize = '' } = styleOf(first.element) ?? {};
  const isLarge = Number.parseFloat(fontSize) >= LARGE * Number.parseFloat(styleOf(box)?.fontSize ?? '');
  const said = first.kind === 'text' ? snapshot.names(first).primary : '';
  const title = Number(fontWeight) >= BOLD || (isLarge && WORDS.test(said)) ? said : '';
  return wordsOf(title).some((word) => word.length > 3 && known.some((own) => sameStem(own, word))) ? '' : title;
}

/** The first thing in a box that says anything, from one of those in it on. Many stand in the same boxes: worked out once. */
function firstIn(snapshot: PageSnapshot, box: Element, item: Item): Item {
  return memoize(snapshot.firsts, box, () => {
    let { index } = item;
    while (index > 0 && composedContains(box, (snapshot.items[index - 1] as Item).element)) index--;
    while (index < item.index && !snapshot.key(snapshot.items[index] as Item)) index++;
    return snapshot.items[index] as Item;
  });
}

/** A name of a server, an address, a port. A date is said of the very thing as well ("attiva dal …"). */
const VALUE = /[\w-]\.[\w-]+\.[a-z]|@[\w-]+\.[a-z]|:\s*\d{2,5}\b/i;

/** What a box says that is a single line with a value in it, which then is what the control in it is about. */
function lineOfValue(box: Element, { element }: Item): string {
  if (rectOf(box).height > ROW_HEIGHT || countOf(box) > ROW_PARTS) return '';
  const text = composedText(box);
  if (text.length > ROW_LENGTH || !VALUE.test(text)) return '';
  const own = composedText(element);
  return text === own ? '' : normalise(text);
}

/** Whether a box is a row, or one of several boxes alike, and other words stand before the item in it. */
function isRowOfMore(snapshot: PageSnapshot, box: Element, item: Item, role: string, isPlain: IsPlain): boolean {
  let index = item.index - 1;
  const own = snapshot.key(item);
  // Nor does a sign ("Password *") say anything.
  const isNone = (other: Item) =>
    snapshot.key(other) === own || (other.kind === 'text' && !/[\p{L}\d]/u.test(snapshot.names(other).primary));
  while (snapshot.items[index] && isNone(snapshot.items[index] as Item)) index--;
  const before = snapshot.items[index];
  // Buttons beside each other are a bar of buttons.
  if (
    !before ||
    before.kind === 'control' ||
    isPlain(snapshot.names(before).primary) ||
    !composedContains(box, before.element) ||
    composedContains(before.element, item.element)
  )
    return false;
  const { left, height } = rectOf(box);
  if (height > ROW_HEIGHT || ROWS.test(role)) return height <= ROW_HEIGHT;
  if (tagOf(box) === 'form' || countOf(box) > ROW_PARTS) return false;
  return hasSibling(
    box,
    (other) =>
      tagOf(other) === tagOf(box) &&
      countOf(other) === countOf(box) &&
      rectOf(other).left === left &&
      queryIn(other, tagOf(item.element)) !== null,
  );
}
