import type { Page } from 'puppeteer';

/**
 * Waits until the page has had the same number of elements, through open shadow roots, for a moment; gives up after
 * three seconds. A page that is left meanwhile is followed.
 */
export async function settle(page: Page): Promise<void> {
  try {
    await measureUntilStill(page);
  } catch (error) {
    if (!String(error).includes('context was destroyed')) throw error;
    await page.waitForSelector('body');
    await measureUntilStill(page);
  }
}

const measureUntilStill = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const measure = (root: Document | ShadowRoot): number => {
      let size = 0;
      for (const element of root.querySelectorAll('*')) {
        size += 1 + (element.shadowRoot ? measure(element.shadowRoot) : 0);
      }
      return size;
    };
    let before = -1;
    let same = 0;
    for (let look = 0; look < 60 && same < 4; look++) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      const now = measure(document);
      same = now === before ? same + 1 : 0;
      before = now;
    }
  });
