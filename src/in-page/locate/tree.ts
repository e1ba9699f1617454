/** Never looked into: they show nothing, or only one picture, or the choices of a field. */
export const LEAVES = new Set(
  'script style template noscript svg select datalist textarea head object video canvas'.split(' '),
);
/** Our own host element. */
export const OWN_HOST = 'pec-passo';

export const isElement = (node: Node): node is Element => node.nodeType === 1;
const isText = (node: Node): node is Text => node.nodeType === 3;

/** The document in a frame, or null where it is foreign, sealed or not loaded. */
export function frameDocument(element: Element): Document | null {
  if (element.localName !== 'iframe' && element.localName !== 'frame') return null;
  try {
    return (element as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

/** The frame element that a document is shown in, or null at the top and where the parent is foreign. */
export function frameOf(document: Document): Element | null {
  try {
    return document.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

/**
 * What is drawn inside an element, in order: the shadow tree instead of the children, slotted nodes in their slots, the
 * document of a same-origin frame.
 */
export function flatChildren(element: Element): Iterable<Node> {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  if (element.localName === 'slot') {
    const given = (element as HTMLSlotElement).assignedNodes?.() ?? [];
    return given.length ? given : element.childNodes;
  }
  const inner = frameDocument(element);
  if (inner) return inner.documentElement ? [inner.documentElement] : [];
  return element.childNodes;
}

/** The element that this node is drawn in: through slots, shadow roots and same-origin frames. Null at the very top. */
export function composedParent(node: Node): Element | null {
  const slot = isElement(node) || isText(node) ? node.assignedSlot : null;
  if (slot) return slot;
  const parent = node.parentNode;
  if (!parent) return null;
  if (isElement(parent)) return parent;
  if (parent.nodeType === 9) return frameOf(parent as Document);
  return (parent as ShadowRoot).host ?? null;
}

/** The element itself and all that it is drawn in, from the inside out. */
export function* composedAncestors(element: Element): Generator<Element> {
  for (let at: Element | null = element; at; at = composedParent(at)) yield at;
}

/** Like `closest`, but goes on through shadow roots, slots and same-origin frames. */
export function composedClosest(element: Element, selector: string): Element | null {
  for (const at of composedAncestors(element)) if (at.matches(selector)) return at;
  return null;
}

/** Whether `inner` is drawn inside `outer` or is the same element. */
export function composedContains(outer: Element, inner: Element): boolean {
  if (outer.contains(inner)) return true;
  for (const at of composedAncestors(inner)) if (at === outer) return true;
  return false;
}

/**
 * Goes through everything that is drawn in `node`, in document order, through open shadow roots, slots and same-origin
 * frames. `enter` may return false to leave out what is inside. Our own host and what shows nothing is passed over.
 */
export function walk(node: Node, enter: (element: Element) => unknown, text?: (text: Text) => void): void {
  if (isElement(node)) {
    if (node.localName === OWN_HOST || enter(node) === false || LEAVES.has(node.localName)) return;
    // The common case without the cost of an iterator.
    if (!node.shadowRoot && node.localName !== 'slot' && node.localName !== 'iframe') {
      for (let child = node.firstChild; child; child = child.nextSibling) walk(child, enter, text);
    } else for (const child of flatChildren(node)) walk(child, enter, text);
  } else if (isText(node)) text?.(node);
  else if (node.nodeType === 9 && (node as Document).documentElement)
    walk((node as Document).documentElement, enter, text);
  else if (node.nodeType === 11) for (const child of node.childNodes) walk(child, enter, text);
}

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

/** An element of the same tree (document or shadow root) by its id. */
export function byId(near: Element, id: string): Element | null {
  const root = near.getRootNode() as Partial<DocumentOrShadowRoot & { getElementById(id: string): Element | null }>;
  return root.getElementById?.(id) ?? null;
}

/** The elements that an attribute of ids refers to. */
export function referred(element: Element, attribute: string): Element[] {
  const ids = element.getAttribute(attribute);
  if (!ids) return [];
  return ids.split(/\s+/).flatMap((id) => (id && byId(element, id)) || []);
}
