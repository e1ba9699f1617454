/** Every element below a root in document order, through open shadow roots. */
export function everyElement(root: Document | ShadowRoot | Element): Element[] {
  const found: Element[] = [];
  const visit = (at: ParentNode) => {
    for (const child of at.children) {
      found.push(child);
      if (child.shadowRoot) visit(child.shadowRoot);
      visit(child);
    }
  };
  if ('shadowRoot' in root && root.shadowRoot) visit(root.shadowRoot);
  visit(root);
  return found;
}

/** Every text node below a root, through open shadow roots, without those of styles. */
export function everyText(root: Document | ShadowRoot | Element): Text[] {
  const around = root instanceof Element ? [root, ...everyElement(root)] : everyElement(root);
  return around
    .filter((element) => element.localName !== 'style')
    .flatMap((element) => [...element.childNodes, ...(element.shadowRoot?.childNodes ?? [])])
    .filter((node) => node instanceof Text);
}

/** Whether a person can see it: drawn, and of some size. */
export const isSeen = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && element.getClientRects().length > 0;

/** Makes an element; `html` is what is in it. */
export function make(tag: string, attributes: Record<string, string> = {}, html = ''): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.innerHTML = html;
  return element;
}
