import { safeTimeout } from '../../shared/safe-timeout.ts';
import { isElement, LEAVES, OWN_HOST } from '../locate/tree.ts';
import { type Part, Reader, scopeOf } from './classify-text.ts';
import { type Wordings, wordingsAt } from './known-labels.ts';

/** Names of the highlights, as in `bars.css`. */
const NAMES = { shown: 'pec-passo-shown', bar: 'pec-passo-bar', lifted: 'pec-passo-lifted' } as const;
/** On things that are no text and are shown as they are. */
export const KNOWN = 'data-pec-passo-known';
export const LIFTED = 'data-pec-passo-lifted';

const OPTIONS: MutationObserverInit = { childList: true, subtree: true, characterData: true };

export interface Mask {
  /** Shows all that is covered in an element for some time, in milliseconds. */
  lift(element: Element, ms: number): void;
  /** The covered pieces of text right in an element. */
  barsIn(element: Element): AbstractRange[];
}

/**
 * Decides which texts of a document can be read while the style sheet `mask.css` makes all text invisible: labels get a
 * highlight in which they are seen, everything else one that draws a bar. No node and no style of the page is touched.
 * What comes later is judged before it is painted: mutation observers run first. Until then, and in shadow roots that
 * nobody has looked into yet, everything is invisible.
 */
export function createMask(document: Document, signal: AbortSignal): Mask {
  const view = document.defaultView as Window & typeof globalThis;
  const registry = view.CSS.highlights;
  const highlights = { shown: new Highlight(), bar: new Highlight(), lifted: new Highlight() };
  // Above all highlights of the page, in which the text would have a colour of theirs.
  for (const highlight of Object.values(highlights)) highlight.priority = 2 ** 31 - 1;
  for (const kind of Object.keys(NAMES) as (keyof typeof NAMES)[]) registry.set(NAMES[kind], highlights[kind]);

  const ranges = new WeakMap<Text, { key: string; all: [Highlight, AbstractRange][] }>();
  const watched = new WeakSet<Node>();
  const lifted = new Map<Text, number>();
  const theirLists = new WeakSet<Element>();
  let wordings: Wordings = wordingsAt(addressOf(document));

  const observer = new MutationObserver((records) => changed(records));
  // A component that gets its shadow root later causes no record, but it grows.
  const growth = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (!target.shadowRoot) continue;
      growth.unobserve(target);
      judge([target.shadowRoot]);
    }
  });

  const forget = (text: Text) => {
    for (const [highlight, range] of ranges.get(text)?.all ?? []) highlight.delete(range);
    ranges.delete(text);
    lifted.delete(text);
  };
  const put = (text: Text, parts: Part[]) => {
    const isLifted = lifted.has(text);
    const key = isLifted ? 'lifted' : `${text.length} ${parts.map(({ from, to }) => `${from}-${to}`)}`;
    if (ranges.get(text)?.key === key) return;
    for (const [highlight, range] of ranges.get(text)?.all ?? []) highlight.delete(range);
    const all: [Highlight, AbstractRange][] = [];
    const add = (highlight: Highlight, from: number, to: number) => {
      if (to <= from) return;
      // A live range shrinks by itself when the text is replaced; a bar over nothing harms nobody.
      const range = highlight === highlights.bar ? still(text, from, to) : live(text, from, to);
      highlight.add(range);
      all.push([highlight, range]);
    };
    if (isLifted) add(highlights.lifted, 0, text.length);
    else {
      let end = 0;
      for (const { from, to } of [...parts, { from: text.length, to: text.length }]) {
        add(highlights.bar, end, from);
        add(highlights.shown, from, to);
        end = to;
      }
    }
    ranges.set(text, { key, all });
  };

  const visit = (node: Node, reader: Reader) => {
    if (node.nodeType === Node.TEXT_NODE) {
      if (/\S/.test((node as Text).data)) put(node as Text, reader.readable(node as Text));
      else forget(node as Text);
      return;
    }
    if (isElement(node)) {
      if (node.localName === OWN_HOST) return;
      if (node.localName === 'input') markKnown(node, wordings);
      if (node.shadowRoot) look(node.shadowRoot, reader);
      else if (node.localName.includes('-') && !watched.has(node)) {
        watched.add(node);
        growth.observe(node);
      }
      if (LEAVES.has(node.localName) && node.localName !== 'svg') return;
    }
    for (let child = node.firstChild; child; child = child.nextSibling) visit(child, reader);
  };
  const look = (root: Document | ShadowRoot | Element, reader: Reader) => {
    if (!isElement(root) && !watched.has(root)) {
      watched.add(root);
      observer.observe(root, OPTIONS);
    }
    visit(root, reader);
  };
  const judge = (roots: (Document | ShadowRoot | Element)[]) => {
    const reader = new Reader(wordings);
    for (const root of roots) {
      // A list that turns out to be somebody's is covered as a whole.
      const element = isElement(root) ? root : null;
      const around = element && reader.listRound(element);
      const hasTurned = around && theirLists.has(around.list) !== around.isTheirs;
      if (around?.isTheirs) theirLists.add(around.list);
      else if (around) theirLists.delete(around.list);
      look(hasTurned ? around.list : root, reader);
    }
  };
  const changed = (records: MutationRecord[]) => {
    const roots = new Set<Document | ShadowRoot | Element>();
    for (const { type, target, removedNodes } of records) {
      for (const node of removedNodes) if (!node.isConnected) drop(node);
      if (!target.isConnected) continue;
      const at = type === 'characterData' ? target.parentNode : target;
      if (at && isElement(at)) roots.add(scopeOf(at));
      else if (at) roots.add(at as Document | ShadowRoot);
    }
    judge([...roots].filter((root) => ![...roots].some((other) => other !== root && other.contains(root))));
  };
  const drop = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) forget(node as Text);
    else {
      if (isElement(node) && node.shadowRoot) drop(node.shadowRoot);
      for (let child = node.firstChild; child; child = child.nextSibling) drop(child);
    }
  };

  const moved = () => {
    wordings = wordingsAt(addressOf(document));
    judge([document]);
  };
  for (const type of ['hashchange', 'popstate'] as const) view.addEventListener(type, moved, { signal });
  (Reflect.get(view, 'navigation') as EventTarget | undefined)?.addEventListener('currententrychange', moved, {
    signal,
  });
  judge([document]);

  signal.addEventListener('abort', () => {
    observer.disconnect();
    growth.disconnect();
    for (const name of Object.values(NAMES)) registry.delete(name);
    unmark(document);
  });

  return {
    lift(element, ms) {
      const until = performance.now() + ms;
      const texts = textsIn(element);
      for (const text of texts) {
        lifted.set(text, until);
        put(text, []);
      }
      if (texts.length === 0) element.setAttribute(LIFTED, '');
      safeTimeout(ms, signal, () => {
        element.removeAttribute(LIFTED);
        for (const text of texts) if ((lifted.get(text) ?? 0) <= until) lifted.delete(text);
        if (element.isConnected) judge([element]);
      });
    },
    barsIn: (element) =>
      textsIn(element).flatMap((text) =>
        (ranges.get(text)?.all ?? []).flatMap(([highlight, range]) => (highlight === highlights.bar ? [range] : [])),
      ),
  };
}

/** Where a document is; one that was written into a frame is where its frame's page is. */
const addressOf = (document: Document): string => (/^https?:/.test(document.URL) ? document.URL : document.baseURI);

const live = (text: Text, from: number, to: number): Range => {
  const range = text.ownerDocument.createRange();
  range.setStart(text, from);
  range.setEnd(text, to);
  return range;
};

const still = (text: Text, from: number, to: number): StaticRange =>
  new StaticRange({ startContainer: text, startOffset: from, endContainer: text, endOffset: to });

/** The texts right in an element. */
const textsIn = (element: Element): Text[] =>
  [...element.childNodes].filter(
    (node): node is Text => node.nodeType === Node.TEXT_NODE && /\S/.test(node.nodeValue ?? ''),
  );

/** A button made of an `<input>`, or the hint in an empty field, is no text node: it is marked when it says a label. */
function markKnown(input: Element, wordings: Wordings): void {
  const isButton = /^(submit|button|reset)$/.test(input.getAttribute('type') ?? '');
  const said = isButton ? input.getAttribute('value') : input.getAttribute('placeholder');
  input.toggleAttribute(KNOWN, said !== null && wordings.know(said) !== 'none');
}

/** Takes back every attribute that was set. */
function unmark(root: Document | ShadowRoot): void {
  for (const element of root.querySelectorAll('*')) {
    if (element.hasAttribute(KNOWN)) element.removeAttribute(KNOWN);
    if (element.hasAttribute(LIFTED)) element.removeAttribute(LIFTED);
    if (element.shadowRoot) unmark(element.shadowRoot);
  }
}
