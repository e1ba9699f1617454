// Brings what is on the page into the shape of what was just built, and keeps every element that can stay: as with a
// real framework, a click that changes one thing replaces nothing else.

/** Where an element keeps what happens at its events, so that it can be exchanged. */
const HANDLERS = Symbol('handlers');

/** Listens in such a way that the element can stay when what listens is another. */
export function listen(element, type, handler) {
  element[HANDLERS] ??= {};
  element[HANDLERS][type] = handler;
  element.addEventListener(type, (event) => element[HANDLERS]?.[type]?.(event));
}

const same = (a, b) => a === b || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b));

/** The properties of a component. What the component changed by itself counts as long as nobody asks for something new. */
function syncProperties(old, fresh) {
  let changed = false;
  for (const key of new Set([...Object.keys(old.given), ...Object.keys(fresh.given)])) {
    const value = fresh.given[key] ?? old.constructor.props[key];
    if (same(old.given[key], fresh.given[key]) && typeof value !== 'function') continue;
    changed ||= typeof value !== 'function' && !same(old[key], value);
    old[key] = value;
  }
  old.given = fresh.given;
  if (changed) old.redraw();
}

/** A component's host carries attributes that the component set itself, so there none is taken away. */
function syncAttributes(old, fresh) {
  for (const { name, value } of fresh.attributes) if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  if (old.given) return;
  for (const { name } of [...old.attributes]) if (!fresh.hasAttribute(name)) old.removeAttribute(name);
}

function morph(old, fresh) {
  if (old.nodeName !== fresh.nodeName) {
    old.replaceWith(fresh);
  } else if (old.nodeType === Node.TEXT_NODE) {
    if (old.data !== fresh.data) old.data = fresh.data;
  } else {
    syncAttributes(old, fresh);
    old[HANDLERS] = fresh[HANDLERS];
    if (old.given) syncProperties(old, fresh);
    if (old.localName === 'input' && old.value !== fresh.value) old.value = fresh.value;
    morphChildren(old, [...fresh.childNodes]);
  }
}

/** Makes `nodes` the children of an element, out of those that it has where possible. */
export function morphChildren(parent, nodes) {
  nodes.forEach((fresh, index) => {
    const old = parent.childNodes[index];
    if (!old) parent.append(fresh);
    else if (old !== fresh) morph(old, fresh);
  });
  while (parent.childNodes.length > nodes.length) parent.lastChild.remove();
}
