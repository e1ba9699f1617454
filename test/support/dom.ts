import type { ElementHandle, Page } from 'puppeteer';

/** A marked control of the practice site, through open shadow roots, also where it cannot be seen. @throws when it is not there */
async function marked(page: Page, mark: string): Promise<ElementHandle> {
  const control = await page.$(`>>> [data-practice="${mark}"]`);
  if (!control) throw new Error(`${mark} is not on the page`);
  return control;
}

/**
 * Takes a marked control of the practice site off the page, through open shadow roots; what looks like it stays.
 * `putBack` undoes it.
 */
export async function takeAway(page: Page, mark: string): Promise<void> {
  await (await marked(page, mark)).evaluate((control) => {
    const place = document.createComment('taken away');
    control.replaceWith(place);
    Reflect.set(globalThis, 'taken', { control, place });
  });
}

/** Puts back what `takeAway` took. */
export const putBack = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { control, place } = Reflect.get(globalThis, 'taken') as { control: Element; place: Comment };
    place.replaceWith(control);
  });

/** Everything of a page, attributes and open shadow roots included, as one text. */
export const wholeDom = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const write = (node: Node): string => {
      if (!(node instanceof Element)) return `${node.nodeType}:${node.nodeValue ?? ''}`;
      const attributes = [...node.attributes].map(({ name, value }) => ` ${name}="${value}"`).join('');
      const inner = [...(node.shadowRoot ? ['#root', ...node.shadowRoot.childNodes] : []), ...node.childNodes];
      return `<${node.localName}${attributes}>${inner.map((one) => (typeof one === 'string' ? one : write(one))).join('')}</>`;
    };
    return write(document.documentElement);
  });

/** Gives a marked control of the practice site another wording: it does what it did, and nothing of its old name is left. */
export async function rename(page: Page, mark: string, to: string): Promise<void> {
  await (await marked(page, mark)).evaluate((control, wording) => {
    for (const attribute of ['id', 'name', 'value', 'aria-label']) control.removeAttribute(attribute);
    control.setAttribute('title', wording);
    control.textContent = wording;
  }, to);
}
