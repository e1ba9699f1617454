import type { Child, VNode } from './jsx-runtime.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** What was drawn last. Attributes that somebody else has put on an element are left alone. */
const drawn = new WeakMap<Element, VNode>();

/**
 * Makes the children of an element what a component says, with as few changes as possible: an element of the same tag and
 * key stays the same element, so that focus, scroll position and open details stay.
 */
export function patch(parent: Element, child: Child): void {
  const left = new Set(parent.childNodes);
  let at: ChildNode | null = parent.firstChild;
  for (const wanted of flat(child)) {
    const fits = (node: ChildNode) => isSame(node, wanted);
    const kept = [...left].find(fits);
    const node = kept ?? make(parent, wanted);
    if (kept) left.delete(kept);
    if (node === at) at = at.nextSibling;
    else parent.insertBefore(node, at);
    if (typeof wanted === 'string') {
      if (node.nodeValue !== wanted) node.nodeValue = wanted;
    } else update(node as Element, wanted);
  }
  for (const node of left) node.remove();
}

const flat = (child: Child): (VNode | string)[] => {
  if (Array.isArray(child)) return child.flatMap(flat);
  if (child === null || child === undefined || typeof child === 'boolean' || child === '') return [];
  return [typeof child === 'number' ? String(child) : child];
};

function isSame(node: ChildNode, wanted: VNode | string): boolean {
  if (typeof wanted === 'string') return node.nodeType === 3;
  const before = drawn.get(node as Element);
  return before?.tag === wanted.tag && before.key === wanted.key;
}

function make(parent: Element, wanted: VNode | string): ChildNode {
  const { ownerDocument: document, namespaceURI } = parent;
  if (typeof wanted === 'string') return document.createTextNode(wanted);
  const space = wanted.tag === 'svg' ? SVG : namespaceURI;
  return document.createElementNS(space, wanted.tag);
}

function update(element: Element, wanted: VNode): void {
  const before = drawn.get(element)?.props ?? {};
  for (const name of new Set([...Object.keys(before), ...Object.keys(wanted.props)])) {
    const value = wanted.props[name];
    if (value === before[name]) continue;
    if (value === undefined || value === null || value === false) element.removeAttribute(name);
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  drawn.set(element, wanted);
  patch(element, wanted.children);
}
