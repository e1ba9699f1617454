import {
  attribute,
  childNodesOf,
  contains,
  elementById,
  firstElementOf,
  lastChildOf,
  matches,
  nodeTypeOf,
  parentOf,
  previousOf,
  queryAll,
  rootOf,
  shadowOf,
  slotOf,
  tagOf,
  topOf,
  viewOf,
} from './dom.ts';

/** Never looked into: they show nothing, or only one picture, or the choices of a field. */
export const LEAVES = new Set(
  'script style template noscript svg select datalist textarea head object video canvas'.split(' '),
);
/** Our own host element. */
export const OWN_HOST = 'pec-passo';

/** A window of the page, open or not: what stands in it belongs together. */
export const DIALOG = 'dialog,[role=dialog],[role=alertdialog],[aria-modal=true]';

/** Nothing that people use lies deeper in a page than so many levels; what does was made to keep us busy. */
export const MAX_DEPTH = 500;

export const isElement = (node: Node): node is Element => nodeTypeOf(node) === 1;
const isText = (node: Node): node is Text => nodeTypeOf(node) === 3;
const isFrame = (tag: string): boolean => tag === 'iframe' || tag === 'frame';

/** Whether a node is our own host. */
export const isOurs = (node: Node): boolean => isElement(node) && tagOf(node) === OWN_HOST;

/** The document in a frame, or null where it is foreign, sealed or not loaded. */
export function frameDocument(element: Element): Document | null {
  if (!isFrame(tagOf(element))) return null;
  try {
    return (element as HTMLIFrameElement).contentDocument;
  } catch {
    // Foreign, in a browser that throws where others give nothing.
    return null;
  }
}

/** The frame element that a document is shown in, or null at the top and where the parent is foreign. */
export function frameOf(document: Document): Element | null {
  try {
    return viewOf(document)?.frameElement ?? null;
  } catch {
    // The parent is foreign.
    return null;
  }
}

/**
 * What is drawn inside an element, in order: the shadow tree instead of the children, slotted nodes in their slots, the
 * document of a same-origin frame.
 */
export function flatChildren(element: Element): Iterable<Node> {
  const shadow = shadowOf(element);
  if (shadow) return shadow.childNodes;
  const tag = tagOf(element);
  if (tag === 'slot') {
    const given = (element as HTMLSlotElement).assignedNodes?.() ?? [];
    return given.length ? given : childNodesOf(element);
  }
  if (isFrame(tag)) {
    const inner = frameDocument(element);
    const top = inner && topOf(inner);
    return top ? [top] : [];
  }
  return childNodesOf(element);
}

/** The element that this node is drawn in: through slots, shadow roots and same-origin frames. Null at the very top. */
export function composedParent(node: Node): Element | null {
  const slot = isElement(node) ? slotOf(node) : isText(node) ? node.assignedSlot : null;
  if (slot) return slot;
  const parent = parentOf(node);
  if (!parent) return null;
  if (isElement(parent)) return parent;
  if (nodeTypeOf(parent) === 9) return frameOf(parent as Document);
  return (parent as ShadowRoot).host ?? null;
}

/** The element itself and all that it is drawn in, from the inside out. */
export function* composedAncestors(element: Element): Generator<Element> {
  for (let at: Element | null = element; at; at = composedParent(at)) yield at;
}

/** An element and all others that have the same parent. */
export function siblingsOf(element: Element): Element[] {
  const found: Element[] = [];
  const parent = parentOf(element);
  for (let at = parent && lastChildOf(parent); at; at = previousOf(at)) if (isElement(at)) found.push(at);
  return found.reverse();
}

/** Whether an element has a sibling that is like this; looks no further than the first one. */
export function hasSibling(element: Element, fits: (other: Element) => boolean = () => true): boolean {
  const parent = parentOf(element);
  for (let at = parent && lastChildOf(parent); at; at = previousOf(at))
    if (at !== element && isElement(at) && fits(at)) return true;
  return false;
}

/** Like `closest`, but goes on through shadow roots, slots and same-origin frames. */
export function composedClosest(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at; at = composedParent(at)) if (matches(at, selector)) return at;
  return null;
}

/** Whether `inner` is drawn inside `outer` or is the same element. */
export function composedContains(outer: Element, inner: Element): boolean {
  if (contains(outer, inner)) return true;
  for (let at: Element | null = inner; at; at = composedParent(at)) if (at === outer) return true;
  return false;
}

/**
 * Goes through everything that is drawn in `root`, in document order, through open shadow roots, slots and same-origin
 * frames. `enter` may return false to leave out what is inside; both get the level. Our own host, what shows nothing, and
 * what lies deeper than any page goes is passed over.
 */
export function walk(
  root: Node,
  enter: (element: Element, depth: number) => unknown,
  text?: (text: Text, depth: number) => void,
): void {
  // Two lists in step: a page can be deeper than a stack of calls.
  const nodes: Node[] = [root];
  const depths: number[] = [0];
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    const depth = (depths.pop() ?? 0) + 1;
    const type = nodeTypeOf(node);
    if (type === 3) text?.(node as Text, depth);
    else if (type === 1) {
      const tag = tagOf(node as Element);
      if (tag === OWN_HOST || enter(node as Element, depth) === false || LEAVES.has(tag)) continue;
    }
    if (type === 3 || depth > MAX_DEPTH) continue;
    // Last first: what was put on the list last is looked at next.
    const moved = movedInside(node, type);
    if (moved) nodes.push(...moved.reverse());
    else for (let child = lastChildOf(node); child; child = previousOf(child)) nodes.push(child);
    while (depths.length < nodes.length) depths.push(depth);
  }
}

/** What is drawn in a node that shows other nodes than its children; `null`: it shows those. */
function movedInside(node: Node, type: number): Node[] | null {
  if (type === 11) return null;
  if (type !== 1) return [type === 9 ? topOf(node as Document) : null].filter((top) => top !== null);
  const tag = tagOf(node as Element);
  return shadowOf(node as Element) || tag === 'slot' || isFrame(tag) ? [...flatChildren(node as Element)] : null;
}

/** Whether an element shows what its own text says, and nothing else. */
export const isPlain = (element: Element): boolean =>
  !firstElementOf(element) &&
  !shadowOf(element) &&
  !LEAVES.has(tagOf(element)) &&
  !/^(slot|i?frame)$/.test(tagOf(element));

/** The text drawn in an element, through shadow roots and slots; words of different elements are kept apart. No values of fields. */
export function composedText(element: Element): string {
  let all = '';
  walk(
    element,
    () => {
      all += ' ';
    },
    (text) => {
      all += text.data;
    },
  );
  return all.replace(/\s+/g, ' ').trim();
}

/** A document and all open shadow roots and same-origin frames in it, each tree before those that lie in it. */
export function treesIn(document: Document): (Document | ShadowRoot)[] {
  const found: (Document | ShadowRoot)[] = [];
  let level: (Document | ShadowRoot)[] = [document];
  for (let depth = 0; level.length && depth < MAX_DEPTH; depth++) {
    found.push(...level);
    level = level.flatMap((tree) => {
      const inner: (Document | ShadowRoot)[] = [];
      for (const element of queryAll(tree, '*')) {
        const root = shadowOf(element) ?? frameDocument(element);
        if (root && tagOf(element) !== OWN_HOST) inner.push(root);
      }
      return inner;
    });
  }
  return found;
}

/** An element of the same tree (document or shadow root) by its id. */
export function byId(near: Element, id: string): Element | null {
  const root = rootOf(near);
  const type = nodeTypeOf(root);
  return type === 9 || type === 11 ? elementById(root as Document | ShadowRoot, id) : null;
}

/** The elements that an attribute of ids refers to. */
export function referred(element: Element, name: string): Element[] {
  const ids = attribute(element, name);
  if (!ids) return [];
  return ids.split(/\s+/).flatMap((id) => (id && byId(element, id)) || []);
}
