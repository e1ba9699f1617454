import { isElement, LEAVES, OWN_HOST } from '../locate/tree.ts';
import { isWrittenByOthers } from '../locate/user-content.ts';
import { Reader, scopeOf } from './classify-text.ts';
import type { Highlights } from './highlights.ts';
import { type KnownLabels, knownLabelsAt } from './known-labels.ts';
import { bringsPicture, markField, markIcon, markPicture, markTiles, OWN_MARK, TOLD_BY } from './marks.ts';

const OPTIONS: MutationObserverInit = { childList: true, subtree: true, characterData: true, attributes: true };
/** Elements other than components that may be given a shadow root. */
const MAY_HOST = /^(article|aside|blockquote|div|footer|h[1-6]|header|main|nav|p|section|span)$/;
/** At most this many elements are checked for pictures when something changes about one that holds them. */
const MAX_RESTYLED = 400;

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
    this.judge([this.place.document]);
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
    let count = 0;
    for (const inner of element.getElementsByTagName('*')) {
      if (count++ >= MAX_RESTYLED) break;
      this.picture(inner);
    }
  }

  private look(root: Root, reader: Reader): void {
    if (!isElement(root) && !this.watched.has(root)) {
      this.watched.add(root);
      if (root !== this.place.document) this.shadows.add(root as ShadowRoot);
      this.observer.observe(root, OPTIONS);
    }
    this.visit(root, reader);
  }

  private visit(node: Node, reader: Reader): void {
    if (node.nodeType === Node.TEXT_NODE) this.read(node as Text, reader);
    if (isElement(node)) {
      if (node.localName === OWN_HOST) return;
      this.cover(node, reader);
      if (LEAVES.has(node.localName) && node.localName !== 'svg') return;
    }
    for (let child = node.firstChild; child; child = child.nextSibling) this.visit(child, reader);
  }

  private read(text: Text, reader: Reader): void {
    const isLifted = this.lifted.has(text);
    if (/\S/.test(text.data)) this.highlights.put(text, isLifted ? [] : reader.readable(text), isLifted);
    else this.forget(text);
  }

  /** What an element shows beside its texts, and what is behind it. */
  private cover(element: Element, reader: Reader): void {
    if (!this.styled.has(element)) this.picture(element);
    markTiles(element);
    if (element.localName === 'input') markField(element, this.known, isWrittenByOthers(element));
    if (element.localName === 'svg') markIcon(element, reader);
    const shadow = this.place.shadowOf(element);
    if (shadow) this.look(shadow, reader);
    else if (!this.watched.has(element) && (element.localName.includes('-') || isEmptyBox(element))) {
      this.watched.add(element);
      this.growth.observe(element);
    }
  }

  private changed(records: MutationRecord[]): void {
    const roots = new Set<Root>();
    const restyled = new Set<Element>();
    for (const { type, target, removedNodes, attributeName } of records) {
      for (const node of removedNodes) if (!node.isConnected) this.drop(node);
      if (!target.isConnected) continue;
      if (type !== 'attributes') roots.add(rootOf(type === 'characterData' ? target.parentNode : target));
      else if (TOLD_BY.has(attributeName ?? '')) roots.add(scopeOf(target as Element));
      else if (mayRestyle(target as Element, attributeName ?? '')) restyled.add(target as Element);
    }
    for (const element of outermost(restyled)) this.restyled(element);
    this.judge(outermost(roots));
  }

  private grown(entries: ResizeObserverEntry[]): void {
    for (const { target } of entries) {
      const shadow = this.place.shadowOf(target);
      if (!shadow) continue;
      this.growth.unobserve(target);
      this.judge([shadow]);
    }
  }

  private drop(node: Node): void {
    if (node.nodeType === Node.TEXT_NODE) this.forget(node as Text);
    const shadow = isElement(node) ? this.place.shadowOf(node) : null;
    if (shadow) this.drop(shadow);
    for (let child = node.firstChild; child; child = child.nextSibling) this.drop(child);
  }

  private forget(text: Text): void {
    this.highlights.forget(text);
    this.lifted.delete(text);
  }

  private picture(element: Element): void {
    this.styled.add(element);
    markPicture(element, this.view);
  }
}

const isEmptyBox = (element: Element): boolean => MAY_HOST.test(element.localName) && !element.hasChildNodes();

/** Where a document is; one that was written into a frame is where its frame's page is. */
const addressOf = (document: Document): string => (/^https?:/.test(document.URL) ? document.URL : document.baseURI);

const rootOf = (node: Node | null): Root => (node && isElement(node) ? scopeOf(node) : (node as Root));

/** Without those that are inside another one. */
const outermost = <T extends Node>(all: Set<T>): T[] =>
  [...all].filter((one) => ![...all].some((other) => other !== one && other.contains(one)));

/** Whether a style may bring another picture since an attribute has changed. Styles that move things change all the time. */
const mayRestyle = (element: Element, attribute: string): boolean =>
  attribute === 'style' ? bringsPicture(element.getAttribute('style') ?? '') : !attribute.startsWith(OWN_MARK);
