import { safeTimeout } from '../../shared/safe-timeout.ts';
import { isElement, LEAVES, OWN_HOST } from '../locate/tree.ts';
import { isWrittenByOthers } from '../locate/user-content.ts';
import { ringedIn } from '../overlay/ringed.ts';
import { Reader, scopeOf } from './classify-text.ts';
import { createHighlights } from './highlights.ts';
import { type Wordings, wordingsAt } from './known-labels.ts';
import { LIFTED, markField, markIcon, markPicture, TOLD_BY, unmark } from './marks.ts';

const OPTIONS: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributeFilter: TOLD_BY,
};
/** Elements other than components that may be given a shadow root. */
const MAY_HOST = /^(article|aside|blockquote|div|footer|h[1-6]|header|main|nav|p|section|span)$/;
/** So many elements are looked at for pictures when the class of one round them changes. */
const MOST_RESTYLED = 400;

type Root = Document | ShadowRoot | Element;

export interface Mask {
  /** Shows all that is covered in an element for some time, in milliseconds. */
  lift(element: Element, ms: number): void;
  /** The covered pieces of text right in an element. */
  barsIn(element: Element): AbstractRange[];
}

export interface MaskOptions {
  document: Document;
  signal: AbortSignal;
  /** The shadow root of an element, also a closed one where the browser gives it. */
  shadowOf(element: Element): ShadowRoot | null;
}

/**
 * Decides which texts of a document can be read while the style sheet `mask.css` makes all text invisible: labels get a
 * highlight in which they are seen, everything else one that draws a bar. No node and no style of the page is touched.
 * What comes later is judged before it is painted: mutation observers run first. Until then, and in shadow roots that
 * nobody has looked into yet, everything is invisible.
 */
export function createMask({ document, signal, shadowOf }: MaskOptions): Mask {
  const view = document.defaultView as Window & typeof globalThis;
  const highlights = createHighlights(document, signal);
  const watched = new WeakSet<Node>();
  const lifted = new Map<Text, number>();
  const theirLists = new WeakSet<Element>();
  let styled = new WeakSet<Element>();
  let sheets = sheetsOf(document);
  let ringed: Element | null = null;
  let wordings: Wordings = wordingsAt(addressOf(document));

  const observer = new MutationObserver((records) => changed(records));
  // An element that gets its shadow root later causes no record, but it grows.
  const growth = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const shadow = shadowOf(target);
      if (!shadow) continue;
      growth.unobserve(target);
      judge([shadow]);
    }
  });

  const forget = (text: Text) => {
    highlights.forget(text);
    lifted.delete(text);
  };
  const picture = (element: Element) => {
    styled.add(element);
    markPicture(element, view);
  };
  const visit = (node: Node, reader: Reader) => {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = node as Text;
      if (/\S/.test(text.data)) highlights.put(text, lifted.has(text) ? [] : reader.readable(text), lifted.has(text));
      else forget(text);
      return;
    }
    if (isElement(node)) {
      if (node.localName === OWN_HOST) return;
      if (!styled.has(node)) picture(node);
      if (node.localName === 'input') markField(node, wordings, isWrittenByOthers(node));
      if (node.localName === 'svg') markIcon(node, reader);
      const shadow = shadowOf(node);
      if (shadow) look(shadow, reader);
      else if (!watched.has(node) && (node.localName.includes('-') || isEmptyBox(node))) {
        watched.add(node);
        growth.observe(node);
      }
      if (LEAVES.has(node.localName) && node.localName !== 'svg') return;
    }
    for (let child = node.firstChild; child; child = child.nextSibling) visit(child, reader);
  };
  const look = (root: Root, reader: Reader) => {
    if (!isElement(root) && !watched.has(root)) {
      watched.add(root);
      observer.observe(root, OPTIONS);
    }
    visit(root, reader);
  };
  const judge = (roots: Root[]) => {
    const reader = new Reader(wordings, ringed);
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
    const roots = new Set<Root>();
    for (const { type, target, removedNodes, attributeName } of records) {
      for (const node of removedNodes) if (!node.isConnected) drop(node);
      if (!target.isConnected) continue;
      if (attributeName === 'class') restyled(target as Element);
      else if (type === 'attributes') roots.add(scopeOf(target as Element));
      else {
        const at = type === 'characterData' ? target.parentNode : target;
        if (at && isElement(at)) roots.add(scopeOf(at));
        else if (at) roots.add(at as Document | ShadowRoot);
        if ((at as Element | null)?.localName === 'style') sheets = '';
      }
    }
    judge([...roots].filter((root) => ![...roots].some((other) => other !== root && other.contains(root))));
  };
  const drop = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) forget(node as Text);
    else {
      const shadow = isElement(node) ? shadowOf(node) : null;
      if (shadow) drop(shadow);
      for (let child = node.firstChild; child; child = child.nextSibling) drop(child);
    }
  };
  const restyled = (element: Element) => {
    picture(element);
    let count = 0;
    for (const inner of element.getElementsByTagName('*')) {
      if (count++ >= MOST_RESTYLED) break;
      picture(inner);
    }
  };
  const moved = () => {
    wordings = wordingsAt(addressOf(document));
    judge([document]);
  };
  // Before every frame, what is no change of the tree: style sheets, what the guide points at, highlights of the page.
  const follow = () => {
    if (signal.aborted) return;
    const [sheetsNow, ringedNow] = [sheetsOf(document), ringedIn(view)];
    if (sheetsNow !== sheets) {
      sheets = sheetsNow;
      styled = new WeakSet();
      judge([document]);
    }
    if (ringedNow !== ringed) {
      const scopes = [ringed, ringedNow].filter((one): one is Element => one?.isConnected === true);
      ringed = ringedNow;
      judge(scopes);
    }
    const roots = highlights.rise().map((node) => node.getRootNode());
    for (const root of new Set(roots)) if (!watched.has(root) && root.isConnected) judge([root as Root]);
    view.requestAnimationFrame(follow);
  };

  for (const type of ['hashchange', 'popstate'] as const) view.addEventListener(type, moved, { signal });
  const { navigation } = view as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', moved, { signal });
  judge([document]);
  follow();

  signal.addEventListener('abort', () => {
    observer.disconnect();
    growth.disconnect();
    unmark(document, shadowOf);
  });

  return {
    lift(element, ms) {
      const until = performance.now() + ms;
      const texts = textsIn(element);
      for (const text of texts) {
        lifted.set(text, until);
        highlights.put(text, [], true);
      }
      if (texts.length === 0) element.setAttribute(LIFTED, '');
      safeTimeout(ms, signal, () => {
        element.removeAttribute(LIFTED);
        for (const text of texts) if ((lifted.get(text) ?? 0) <= until) lifted.delete(text);
        if (element.isConnected) judge([element]);
      });
    },
    barsIn: (element) => textsIn(element).flatMap(highlights.barsOf),
  };
}

/** Changes whenever a style sheet of a document has come, gone, or been given a rule. */
function sheetsOf(document: Document): string {
  const counts = [...document.styleSheets, ...document.adoptedStyleSheets].map((sheet) => {
    try {
      return sheet.disabled ? -1 : sheet.cssRules.length;
    } catch {
      // Of another host: nobody may look into it.
      return sheet.disabled ? -1 : 1;
    }
  });
  return counts.join();
}

const isEmptyBox = (element: Element): boolean => MAY_HOST.test(element.localName) && !element.hasChildNodes();

/** Where a document is; one that was written into a frame is where its frame's page is. */
const addressOf = (document: Document): string => (/^https?:/.test(document.URL) ? document.URL : document.baseURI);

/** The texts right in an element. */
const textsIn = (element: Element): Text[] =>
  [...element.childNodes].filter(
    (node): node is Text => node.nodeType === Node.TEXT_NODE && /\S/.test(node.nodeValue ?? ''),
  );
