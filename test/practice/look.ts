import type { Page } from 'puppeteer';

/** Collects what goes wrong in a page; the list grows while the page is open. */
export function watchErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    // A status of 404 or 500 is what some scenes are about.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      errors.push(message.text());
  });
  return errors;
}

/** The names of the marked controls that are shown, through open shadow roots. */
export const visibleMarks = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const walk = (root: Document | ShadowRoot): void => {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        const name = element.dataset?.practice;
        if (name && element.checkVisibility({ checkVisibilityCSS: true }) && element.getClientRects().length > 0)
          found.push(name);
        if (element.shadowRoot) walk(element.shadowRoot);
      }
    };
    walk(document);
    return found;
  });
