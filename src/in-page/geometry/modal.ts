import { attribute, bodyOf, documentOf, matches, queryAll, tagOf, topOf, viewOf } from './dom.ts';
import { hitAt } from './hit.ts';
import { drawn, styleOf } from './style.ts';
import { composedAncestors, OWN_HOST, treesIn } from './tree.ts';

/** A window that the rest of the page has to wait for. */
const MODAL = ':is(dialog:modal,[aria-modal=true])';
const WINDOW = 'dialog[open],[role=dialog],[role=alertdialog],[aria-modal=true],[popover]';

/** What fits a selector in a document and its open shadow roots; its frames have windows of their own. */
const inAllTrees = (document: Document, selector: string): Element[] =>
  treesIn(document).flatMap((tree) => [...queryAll(tree, selector)].filter((one) => documentOf(one) === document));

/** The topmost of several windows: the one in the middle of the screen, else the one that comes last. */
function topOfAll(document: Document, open: Element[]): Element | null {
  if (open.length < 2) return open[0] ?? null;
  const hit = middle(document);
  return (hit && [...composedAncestors(hit)].find((at) => open.includes(at))) ?? open.at(-1) ?? null;
}

function middle(document: Document): Element | null {
  const view = viewOf(document);
  const top = topOf(document);
  return view && top && hitAt(top, view.innerWidth / 2, view.innerHeight / 2);
}

/** The topmost native modal dialog, also in open shadow roots: all outside of it is inert. */
export const nativeModal = (document: Document): Element | null =>
  topOfAll(document, inAllTrees(document, 'dialog:modal'));

/** The open light popovers, also in open shadow roots: a press outside of the last one closes it. */
export const lightPopovers = (document: Document): Element[] =>
  inAllTrees(document, '[popover]:popover-open').filter(
    (one) => tagOf(one) !== OWN_HOST && /^(auto|hint)?$/.test(attribute(one, 'popover') ?? ''),
  );

/** The topmost window that says of itself that the page has to wait for it, and that is seen. */
export const modalOf = (document: Document): Element | null =>
  topOfAll(
    document,
    inAllTrees(document, MODAL).filter((one) => drawn(one, true)),
  );

/** What lies in the middle of the screen as a window of its own, whatever it is built of; null: the page itself. */
export function windowInFront(document: Document): Element | null {
  const hit = middle(document);
  if (!hit) return null;
  for (const at of composedAncestors(hit)) {
    if (matches(at, WINDOW)) return at;
    if (styleOf(at)?.position === 'fixed' && at !== bodyOf(document)) return at;
  }
  return null;
}
