import {
  contains,
  isConnected,
  lastChildOf,
  parentOf,
  queryAllIn,
  rootOf,
  attribute as said,
  tagOf,
} from '../geometry/dom.ts';
import { isElement, LEAVES, OWN_HOST } from '../locate/tree.ts';
import { isWrittenByOthers } from '../locate/user-content.ts';
import { Reader, scopeOf } from './classify-text.ts';
import type { Highlights } from './highlights.ts';
import { type KnownLabels, knownLabelsAt } from './known-labels.ts';
import { bringsPicture, keepIcon, markField, markIcon, markPicture, markTiles, OWN_MARK, TOLD_BY } from './marks.ts';
import type { Moving } from './moving.ts';
import { isText, through } from './through.ts';

const OPTIONS: MutationObserverInit = { childList: true, subtree: true, characterData: true, attributes: true };
/** Elements other than components that may be given a shadow root. */
const MAY_HOST = /^(article|aside|blockquote|div|footer|h[1-6]|header|main|nav|p|section|span)$/;
/** At most this many elements are checked for pictures when something changes about one that holds them. */
const MAX_RESTYLED = 400;
/** When more changes at once, all of the tree is judged: to look for what belongs together would take longer. */
const MANY = 200;

/** So long is a style that can hold a list of shadows or corners. */
const LONG = 250;

type Root = Document | ShadowRoot | Element;

export interface Place {
  document: Document;
  signal: AbortSignal;
  /** The shadow root of an element, also a closed one where the browser gives it. */
  shadowOf(element: Element): ShadowRoot | null;
}

/** Judges the texts and pictures of a document, and again whatever changes in its tree, before it is painted. */
export class Judge {
  /** Texts that are shown for a moment, and until when. */
  readonly lifted = new Map<Text, number>();
  /** What the guide points at. */
  ringed: Element | null = null;
  private known: KnownLabels;
  private readonly view: Window & typeof globalThis;
  private readonly watched = new WeakSet<Node>();
  private readonly theirLists = new WeakSet<Element>();
  private readonly shadows = new Set<ShadowRoot>();
  private styled = new WeakSet<Element>();
  /** Those that an animation has brought a picture to. */
  private readonly drawn = new WeakSet<Element>();
  /** Those that are seen. */
  private readonly icons = new Set<Element>();
  private readonly observer = new MutationObserver((records) => this.changed(records));
  // An element that gets its shadow root later causes no record, but it grows.
  private readonly growth = new ResizeObserver((entries) => this.grown(entries));

  constructor(
    private readonly place: Place,
    private readonly highlights: Highlights,
  ) {
    this.view = place.document.defaultView as Window & typeof globalThis;
    this.known = knownLabelsAt(addressOf(place.document));
    place.signal.addEventListener('abort', () => {
      this.observer.disconnect();
      this.growth.disconnect();
    });
  }

  /** Everything that can have style sheets of its own. */
  get roots(): (Document | ShadowRoot)[] {
    for (const shadow of this.shadows) if (!shadow.isConnected) this.shadows.delete(shadow);
    return [this.place.document, ...this.shadows];
  }

  knows = (root: Node): boolean => this.watched.has(root);

  /** The document has another address: other wordings are labels there. */
  move(): void {
    this.known = knownLabelsAt(addressOf(this.place.document));
    this.restyle();
  }

  /** Any element may show another picture now. */
  restyle(): void {
    this.styled = new WeakSet();
    this.judge([this.place.document]);
  }

  judge(roots: Root[]): void {
    const reader = new Reader(this.known, this.ringed);
    for (const root of roots) {
      // A list that turns out to be somebody's is covered as a whole.
      const element = isElement(root) ? root : null;
      const around = element && reader.listRound(element);
      const hasTurned = around && this.theirLists.has(around.list) !== around.isTheirs;
      if (around?.isTheirs) this.theirLists.add(around.list);
      else if (around) this.theirLists.delete(around.list);
      this.look(hasTurned ? around.list : root, reader);
    }
  }

  /** Looks for pictures that an element, and what is in it, may show since something about it has changed. */
  restyled(element: Element): void {
    this.picture(element);
    for (const inner of Array.from(queryAllIn(element, '*')).slice(0, MAX_RESTYLED)) this.picture(inner);
  }

  /** What moves may bring a picture at any moment on its way. */
  moved(all: Moving[]): void {
    for (const { element, styles } of all) if (styles.some(bringsPicture)) this.drawn.add(element);
    this.restyleAll(new Set(all.map(({ element }) => element)));
  }

  private restyleAll(elements: Set<Element>): void {
    if (elements.size > MANY) this.restyle();
    else for (const element of outermost(elements)) this.restyled(element);
  }

  /** Nothing tells that an icon has grown: an animation, or a style elsewhere, can do it. */
  coverGrown(): void {
    for (const icon of this.icons) if (!keepIcon(icon)) this.icons.delete(icon);
  }

  private look(root: Root, reader: Reader): void {
    through(root, (node) => {
      if (isText(node)) this.read(node, reader);
      else if (isElement(node)) {
        const tag = tagOf(node);
        if (tag === OWN_HOST) return false;
        const shadow = this.cover(node, tag, reader);
        return shadow ?? (!LEAVES.has(tag) || tag === 'svg');
      } else if (node === root || 'host' in node) this.watch(node);
      return true;
    });
  }

  private watch(root: Node): void {
    if (this.watched.has(root)) return;
    this.watched.add(root);
    if (root !== this.place.document) this.shadows.add(root as ShadowRoot);
    this.observer.observe(root, OPTIONS);
  }

  private read(text: Text, reader: Reader): void {
    const isLifted = this.lifted.has(text);
    if (/\S/.test(text.data)) this.highlights.put(text, isLifted ? [] : reader.readable(text), isLifted);
    else this.forget(text);
  }

  /** What an element shows beside its texts, and what is behind it. @returns its shadow tree */
  private cover(element: Element, tag: string, reader: Reader): ShadowRoot | null {
    if (!this.styled.has(element)) this.picture(element);
    markTiles(element);
    if (tag === 'input') markField(element, this.known, isWrittenByOthers(element));
    if (tag === 'svg' && markIcon(element, reader)) this.icons.add(element);
    const shadow = this.place.shadowOf(element);
    if (!shadow && !this.watched.has(element) && (tag.includes('-') || isEmptyBox(element, tag))) {
      this.watched.add(element);
      this.growth.observe(element);
    }
    return shadow;
  }

  private changed(records: MutationRecord[]): void {
    const told = new Set<Node>();
    const restyled = new Set<Element>();
    for (const { type, target, removedNodes, attributeName } of records) {
      for (const node of removedNodes) if (!isConnected(node)) this.drop(node);
      if (!isConnected(target)) continue;
      if (type !== 'attributes' || TOLD_BY.has(attributeName ?? '')) told.add(target);
      else if (mayRestyle(target as Element, attributeName ?? '')) restyled.add(target as Element);
    }
    this.restyleAll(restyled);
    const roots = [...told].map((one) => (told.size > MANY ? rootOf(one) : scopeRound(one)) as Root);
    this.judge(outermost(new Set(roots)));
  }

  private grown(entries: ResizeObserverEntry[]): void {
    for (const { target } of entries) {
      const shadow = this.place.shadowOf(target);
      if (!shadow) continue;
      this.growth.unobserve(target);
      this.judge([shadow]);
    }
  }

  private drop(root: Node): void {
    through(root, (node) => {
      if (isText(node)) this.forget(node);
      return (isElement(node) && this.place.shadowOf(node)) || true;
    });
  }

  private forget(text: Text): void {
    this.highlights.forget(text);
    this.lifted.delete(text);
  }

  private picture(element: Element): void {
    this.styled.add(element);
    markPicture(element, this.view, this.drawn.has(element));
  }
}

const isEmptyBox = (element: Element, tag: string): boolean => MAY_HOST.test(tag) && !lastChildOf(element);

/** Where a document is; one that was written into a frame is where its frame's page is. */
const addressOf = (document: Document): string => (/^https?:/.test(document.URL) ? document.URL : document.baseURI);

/** What is to be judged anew when something in a node has changed. */
function scopeRound(node: Node): Node {
  const around = isText(node) ? (parentOf(node) ?? node) : node;
  return isElement(around) ? scopeOf(around) : around;
}

/** Without those that are inside another one. */
const outermost = <T extends Node>(all: Set<T>): T[] =>
  [...all].filter((one) => ![...all].some((other) => other !== one && contains(other, one)));

/**
 * Whether a style may bring another picture since an attribute has changed. Styles that move things change all the time, and
 * bring none; long ones may hold a list, and what is set for the whole page can hold rules anywhere.
 */
function mayRestyle(element: Element, attribute: string): boolean {
  if (attribute !== 'style') return !attribute.startsWith(OWN_MARK);
  const style = said(element, 'style') ?? '';
  return bringsPicture(style) || style.length > LONG || (style.includes('--') && /^(html|body)$/.test(tagOf(element)));
}
