/** A style sheet of our own that the page's security policy does not forbid. */
export function addStyle(root: ShadowRoot, text: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox does not let content scripts adopt sheets everywhere.
    const style = root.ownerDocument.createElement('style');
    style.textContent = text;
    root.append(style);
  }
}
