import type { TargetDescription } from '../../shared/target-description.ts';
import { childNodesOf, documentOf, firstElementOf, nodeTypeOf, textOf, topOf } from '../geometry/dom.ts';
import { isCell, isOffer } from './content-signs.ts';
import type { Around } from './context.ts';
import { memoize } from './memoize.ts';
import { contentName, type Names, namesOf } from './name.ts';
import { normalise, tidy } from './normalise.ts';
import type { Shares, State } from './ownership.ts';
import { isControlRole, roleOf } from './role.ts';
import { composedAncestors, composedParent, walk } from './tree.ts';
import { rendered } from './visible.ts';

/** Something on the page that has a meaning of its own. */
export interface Item {
  element: Element;
  role: string;
  /** Place in the snapshot's list, which is in document order through shadow roots and frames. */
  index: number;
  kind: 'control' | 'heading' | 'text' | 'box';
}

/** What an address says of its page: it shows messages, it may be the settings of a mailbox, it has no messages at all. */
export type Content = 'mail' | 'settings' | 'none';

/** Controls whose inside is their name and holds nothing else of interest. */
const SOLID = new Set('button link tab option checkbox radio switch menuitem'.split(' '));
/** Longer texts are prose and tell nothing about a place. In characters. */
const SHORT = 80;

/** One look at a page: everything of meaning in one pass, with names and visibility worked out when first asked for. */
export class PageSnapshot {
  readonly items: Item[] = [];
  private readonly place = new Map<Element, Item>();
  private readonly named = new Map<Item, Names>();
  private lastText: Element | null = null;
  private readonly seen = new Map<Element, boolean>();
  /** Shared by all questions of visibility of this look. */
  readonly reachable = new Map<Element, boolean>();
  private readonly keys = new Map<Item, string>();
  private readonly words = new Set<string>();
  /** Worked out in `context.ts`, once per look: many things stand in the same box. */
  readonly around = new Map<Element, Around>();
  readonly titles = new Map<Element, string>();
  /** What a box says first. */
  readonly firsts = new Map<Element, Item>();
  /** Worked out in `score.ts`: what people read on a control, and what the boxes of the page say of a description. */
  readonly read = new Map<Item, string[]>();
  readonly told = new Map<TargetDescription, Map<Element, boolean>>();
  private readonly above = new Map<Element, Item[]>();
  /** Elements whose own text is a date, a size or an address, and such that speak of offers. For `ownership.ts`. */
  readonly cells: Element[] = [];
  readonly offers: Element[] = [];
  /** Worked out in `ownership.ts`. */
  readonly states = new Map<Element, State>();
  shares: Shares | null = null;

  /** @param content what the address says of the page, where it is known */
  constructor(
    root: Document,
    readonly content?: Content,
  ) {
    const top = topOf(root);
    if (top) this.visit(top);
  }

  private visit(root: Element): void {
    // Nothing in what is solid is of interest but dates, sizes and addresses.
    let solidFrom = Number.POSITIVE_INFINITY;
    walk(
      root,
      (element, depth) => {
        if (depth <= solidFrom) solidFrom = Number.POSITIVE_INFINITY;
        const role = roleOf(element);
        if (role === 'generic') return;
        const kind = isControlRole(role) ? 'control' : role === 'heading' ? 'heading' : 'box';
        this.add(element, role, kind);
        if (SOLID.has(role) || kind === 'heading') solidFrom = Math.min(solidFrom, depth);
      },
      (text, depth) => {
        if (text.data.length > 1) this.hear(text, depth > solidFrom);
      },
    );
  }

  private hear(text: Text, isSolid: boolean): void {
    const { data } = text;
    const parent = composedParent(text);
    if (!parent) return;
    if (isCell(data)) this.cells.push(parent);
    if (isSolid) return;
    if (isOffer(data)) this.offers.push(parent);
    if (data.length < SHORT * 2 && /\S/.test(data) && this.lastText !== parent) this.add(parent, 'generic', 'text');
  }

  private add(element: Element, role: string, kind: Item['kind']): void {
    const item = { element, role, index: this.items.length, kind };
    this.items.push(item);
    if (kind === 'text') this.lastText = element;
    else this.place.set(element, item);
  }

  itemOf(element: Element): Item | undefined {
    return this.place.get(element);
  }

  names(item: Item): Names {
    return memoize(this.named, item, () =>
      item.kind === 'text'
        ? { primary: ownText(item.element), others: [] }
        : this.withHeading(item, namesOf(item.element, item.role)),
    );
  }

  /** A box without a name of its own is called by the first heading in it. */
  private withHeading(item: Item, names: Names): Names {
    if (item.kind !== 'box' || names.primary) return names;
    const first = this.headingsIn(item.element)[0];
    return first ? { primary: '', others: [this.names(first).primary] } : names;
  }

  /** Whether the element is drawn at all; cheap, see `rendered`. */
  rendered(element: Element): boolean {
    return memoize(this.seen, element, () => rendered(element, this.reachable));
  }

  /** Short text of a heading, label or control, normalised, for comparing places; empty if hidden or saying nothing. */
  key(item: Item): string {
    return memoize(this.keys, item, () => {
      const text = item.kind === 'box' || !this.rendered(item.element) ? '' : this.names(item).primary;
      return text.length <= SHORT ? normalise(text) : '';
    });
  }

  /** Whether a text stands anywhere on the page as a label, heading or name of a control. Normalised. */
  says(key: string): boolean {
    if (!this.words.size) for (const item of this.items) this.words.add(this.key(item));
    return this.words.has(key);
  }

  /** The main part of the page, where it says which that is. */
  mainPart(): Element | undefined {
    return this.items.find(({ role, element }) => role === 'main' && this.rendered(element))?.element;
  }

  /** Headings inside an element, in order. */
  headingsIn(element: Element): Item[] {
    if (!this.above.size) {
      const top = topOf(documentOf(element));
      if (top) this.above.set(top, []);
      for (const item of this.items) {
        if (item.kind !== 'heading' || !this.rendered(item.element)) continue;
        for (const at of composedAncestors(item.element)) memoize<Element, Item[]>(this.above, at, () => []).push(item);
      }
    }
    return this.above.get(element) ?? [];
  }
}

function ownText(element: Element): string {
  let all = '';
  if (!firstElementOf(element)) all = textOf(element) ?? '';
  else for (const child of childNodesOf(element)) if (nodeTypeOf(child) === 3) all += (child as Text).data;
  const own = tidy(all);
  return normalise(own) ? own : contentName(element);
}
