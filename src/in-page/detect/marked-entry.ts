import { attribute, classesIn, countOf, documentOf, tagOf, textOf, viewOf } from '../geometry/dom.ts';
import { composedAncestors, composedContains, normalise, walk } from '../locate/locate.ts';
import { memoize } from '../locate/memoize.ts';

/** What a list could hold, and where on the page that is said. */
export interface Entry {
  name: string;
  elements: Element[];
}

/** An entry on the page: what says its name, and the largest box that holds no other entry. */
interface Cell {
  names: string[];
  label: Element;
  box: Element;
}

/** Words that style sheets use for the present one of several. */
const PRESENT = /(^|[-_])(active|current|selected|attiv[oa]|corrente|cur|now)$/i;
/** Lists are not nested deeper than this, in levels of the tree. */
const LEVELS = 9;

/**
 * Which entry of a list is the present one: by ARIA, by the word that a class uses for it, or because it looks different from
 * its neighbours.
 *
 * @returns its names; none where no entry is marked
 * @param inOrder the list is gone through from its first entry to its last, and those before the present one look done
 */
export function markedEntry(entries: readonly Entry[], inOrder = false): string[] {
  const cells = cellsOf(entries);
  for (const isMarked of [saysCurrent, saysPresent]) {
    const marked = cells.filter(isMarked);
    if (marked.length === 1 && marked[0]) return marked[0].names;
  }
  const at = cells.length > 2 ? oddOne(cells.map(lookOf), inOrder) : null;
  return at === null ? [] : (cells[at]?.names ?? []);
}

/** The entries that stand together in the smallest box that holds most of them. */
function cellsOf(entries: readonly Entry[]): Cell[] {
  const around = new Map<Element, Map<Element, string[]>>();
  for (const { name, elements } of entries)
    for (const element of elements)
      for (const at of [...composedAncestors(element)].slice(0, LEVELS)) {
        const inside = memoize<Element, Map<Element, string[]>>(around, at, () => new Map());
        memoize<Element, string[]>(inside, element, () => []).push(name);
      }
  let list: Map<Element, string[]> | null = null;
  for (const inside of around.values()) {
    const different = distinct(inside);
    // Of two boxes with equally many the smaller one was met first.
    if (!list || different > distinct(list)) list = inside;
    if (list === inside && different >= ENOUGH) break;
  }
  return list ? toCells(list) : [];
}

/** This many different names together are the list; a larger box round it would only bring in other things. */
const ENOUGH = 3;

const distinct = (inside: Map<Element, string[]>): number => new Set([...inside.values()].flat().map(normalise)).size;

function toCells(list: Map<Element, string[]>): Cell[] {
  const holdsOther = (at: Element, label: Element) =>
    [...list.keys()].some((other) => other !== label && composedContains(at, other));
  return [...list]
    .filter(([label]) => !holdsOther(label, label))
    .map(([label, names]) => {
      let box = label;
      for (const at of list.size > 1 ? composedAncestors(label) : []) {
        if (holdsOther(at, label)) break;
        box = at;
      }
      return { names, label, box };
    });
}

/** The label and what it is drawn in up to the entry's own box. */
function chainOf({ label, box }: Cell): Element[] {
  const chain: Element[] = [];
  for (const at of composedAncestors(label)) {
    chain.push(at);
    if (at === box) break;
  }
  return chain;
}

const saysCurrent = (cell: Cell): boolean =>
  chainOf(cell).some(
    (element) =>
      (attribute(element, 'aria-current') ?? 'false') !== 'false' || attribute(element, 'aria-selected') === 'true',
  );

const saysPresent = (cell: Cell): boolean =>
  chainOf(cell).some(
    (element) =>
      [...classesIn(element)].some((word) => PRESENT.test(word)) ||
      (tagOf(element).includes('-') && ['current', 'active', 'selected'].some((name) => isOn(element, name))),
  );

const isOn = (element: Element, name: string): boolean => (attribute(element, name) ?? 'false') !== 'false';

/** What an entry looks like, sign by sign. */
type Look = Map<string, string>;

/** Properties that styles use for marking one of several. */
const MARKING =
  'color,background-color,font-weight,font-size,opacity,text-decoration-line,border-color,border-width,content,display';
const PROPERTIES = MARKING.split(',');

function lookOf(cell: Cell): Look {
  const look: Look = new Map();
  const chain = chainOf(cell);
  chain.forEach((at, level) => {
    for (const part of ['', '::before', '::after']) addStyle(look, `${level}${part}`, at, part);
  });
  let others = 0;
  walk(cell.box, (at) => {
    if (chain.includes(at)) return;
    others++;
    addStyle(look, `beside ${others}`, at, '');
    look.set(`beside ${others} text`, countOf(at) ? '' : (textOf(at) ?? '').replace(/\d+/g, '#'));
  });
  return look;
}

function addStyle(look: Look, key: string, element: Element, part: string): void {
  const style = viewOf(documentOf(element))?.getComputedStyle(element, part || null);
  if (!style || (part && /^(none|normal|)$/.test(style.content))) return;
  // The number of a step is no sign.
  for (const name of PROPERTIES)
    look.set(`${key} ${name}`, style.getPropertyValue(name).replace(/"\d+"|counter\(.*\)/, '#'));
}

/** How much there is of a sign that can be more or less; entries that are still to come have less of it. */
function stressOf(name: string, value: string): number | null {
  const [red = 0, green = 0, blue = 0, alpha = 1] = value.match(/[\d.]+/g)?.map(Number) ?? [];
  if (/weight|size|opacity/.test(name)) return red;
  if (/background/.test(name)) return alpha;
  return / color/.test(name) ? -(red * 0.3 + green * 0.6 + blue * 0.1) : null;
}

/** The one entry that looks like none of the others, by all signs together; `null` where they do not agree on one. */
function oddOne(looks: Look[], inOrder: boolean): number | null {
  const votes = looks.map(() => 0);
  for (const sign of new Set(looks.flatMap((look) => [...look.keys()]))) {
    const [at, count] = voteOf(
      sign,
      looks.map((look) => look.get(sign) ?? ''),
      inOrder,
    );
    votes[at] = (votes[at] ?? 0) + count;
  }
  const [best = 0, second = 0] = votes.toSorted((a, b) => b - a);
  return best > second ? votes.indexOf(best) : null;
}

const NO_VOTE = [0, 0] as const;

/** Which entry one sign speaks for, and how clearly. */
function voteOf(sign: string, values: string[], inOrder: boolean): readonly [at: number, count: number] {
  const starts = values.flatMap((value, at) => (at === 0 || value !== values[at - 1] ? [at] : []));
  const last = values.length - 1;
  const [, second = 0, third = 0] = starts;
  if (starts.length === 3 && third - second === 1) {
    // Those before look done, those behind still to come; or one is different from all others.
    if (values[0] === values[last]) return [second, 2];
    return inOrder ? [second, 3] : NO_VOTE;
  }
  if (starts.length !== 2) return NO_VOTE;
  if (second === 1) return [0, 2];
  if (second !== last) return inOrder ? [second - 1, 1] : NO_VOTE;
  return lastOne(sign, values, inOrder);
}

/** The last one is different: it is the present one, or the only one that is still to come. */
function lastOne(sign: string, values: string[], inOrder: boolean): readonly [at: number, count: number] {
  const last = values.length - 1;
  const less = stressOf(sign, values[last] ?? '');
  const isMuted = inOrder && less !== null && less < (stressOf(sign, values[0] ?? '') ?? 0);
  return [isMuted ? last - 1 : last, less === null ? 1 : 2];
}
