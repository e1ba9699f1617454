/** What has the focus, through open shadow roots. */
export function deepFocus(document: Document): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/** Puts the focus on an element or, where it takes none, on the first thing in it that does. */
export function focusOn(element: Element): void {
  const inside = element.querySelectorAll<HTMLElement>('a[href],button,input,select,textarea,summary,[tabindex]');
  for (const one of [element as HTMLElement, ...inside]) {
    one.focus?.({ focusVisible: true } as FocusOptions);
    if (one.matches(':focus')) return;
  }
}
