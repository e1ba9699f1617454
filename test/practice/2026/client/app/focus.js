/** The element that has the focus, inside whatever shadow roots. */
function focused() {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** Somebody is writing: drawing anew would take letters away. */
export const isTyping = () => focused()?.localName === 'input';

const parentOf = (node) => node.parentNode ?? node.host;

/** The way from `root` down to an element: positions among children, `null` where it goes through a shadow root. */
function wayTo(element, root) {
  const way = [];
  for (let node = element; node && node !== root; node = parentOf(node)) {
    if (node instanceof ShadowRoot) way.unshift(null);
    else way.unshift([...node.parentNode.childNodes].indexOf(node));
  }
  return way;
}

const follow = (way, root) =>
  way.reduce((node, step) => (step === null ? node?.shadowRoot : node?.childNodes[step]), root);

/** Draws, and puts the focus back on the control that stands where the focused one stood and has the same name. */
export function keepFocus(root, draw) {
  const before = focused();
  const way = before && before !== document.body && root.contains(topHost(before)) ? wayTo(before, root) : null;
  draw();
  const after = way && follow(way, root);
  if (after?.localName === before?.localName && after?.title === before?.title) after?.focus?.();
}

function topHost(element) {
  let node = element;
  while (node.getRootNode() instanceof ShadowRoot) node = node.getRootNode().host;
  return node;
}
