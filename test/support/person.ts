import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import type { Rect } from './card.ts';
import { placeOf } from './stories.ts';
import { until } from './until.ts';

/** What a person does with mouse, wheel and keyboard on a page of the practice site. Places are read, nothing is called. */

export const middle = ({ x, y, width, height }: Rect): [x: number, y: number] => [x + width / 2, y + height / 2];

/** Clicks a place that is in the window. */
export const clickAt = (page: Page, place: Rect): Promise<void> => page.mouse.click(...middle(place));

/** Where a marked control is once it stands still in the window; turns the wheel as long as it does not. */
export function inSight(page: Page, mark: string): Promise<Rect> {
  let before = '';
  return until(`${mark} in sight`, async () => {
    const place = await placeOf(page, mark);
    const [x, y] = place ? middle(place) : [0, 0];
    const seen = JSON.stringify(place);
    const isStill = seen === before;
    before = seen;
    if (!place || !isStill) return null;
    const height = await page.evaluate(() => innerHeight);
    if (y > 60 && y < height - 20) return place;
    await page.mouse.move(x, height / 2);
    await page.mouse.wheel({ deltaY: y - height / 2 });
    return null;
  });
}

/** Looks for a marked control and clicks it. */
export async function click(page: Page, mark: string): Promise<void> {
  await clickAt(page, await inSight(page, mark));
}

/** Clicks a field and types; what stood there is replaced. */
export async function fill(page: Page, mark: string, text: string): Promise<void> {
  await page.mouse.click(...middle(await inSight(page, mark)), { count: 3 });
  await page.keyboard.type(text);
}

/** Clicks a marked button that asks for files and chooses these. The files need not exist. */
export async function chooseFile(page: Page, mark: string, ...files: string[]): Promise<void> {
  const [chooser] = await Promise.all([page.waitForFileChooser(), click(page, mark)]);
  await chooser.accept(await Promise.all(files.map(emptyFile)));
}

/** A file of this name that is really there: Firefox hands over no other. */
async function emptyFile(name: string): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'pec-passo-')), name);
  await writeFile(path, '');
  return path;
}

/** Turns the wheel over a marked area until its end is seen. */
export async function readToTheEnd(page: Page, mark: string): Promise<void> {
  await page.mouse.move(...middle(await inSight(page, mark)));
  await until(`the end of ${mark}`, async () => {
    await page.mouse.wheel({ deltaY: 700 });
    return page.evaluate((name) => {
      const seek = (root: Document | ShadowRoot): Element | null => {
        for (const element of root.querySelectorAll('*')) {
          if (element.getAttribute('data-practice') === name && element.checkVisibility()) return element;
          const inner = element.shadowRoot && seek(element.shadowRoot);
          if (inner) return inner;
        }
        return null;
      };
      const area = seek(document);
      // A form that is gone was read: the page has closed it.
      return !area || area.scrollTop + area.clientHeight >= area.scrollHeight - 2;
    }, mark);
  });
}

/** Clicks a link or button of a plain page by what it says. */
export async function clickText(page: Page, text: string): Promise<void> {
  await page.locator(`::-p-text(${text})`).click();
}
