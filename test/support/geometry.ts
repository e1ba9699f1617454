import type { Page } from 'puppeteer';
import { type CardSeen, inRoot, readCard } from './card.ts';
import { coveredShare } from './covering.ts';
import { placeOf } from './stories.ts';
import { until } from './until.ts';

/** Waits until the card lies as it must; the error says what is wrong with it. */
export async function waitForGoodPlace(page: Page, marks: string[]): Promise<void> {
  let wrong: string[] = [];
  try {
    await until(
      'a good place',
      async () => {
        const card = await readCard(page);
        wrong = card ? await wrongWith(page, card, marks) : ['there is no card'];
        return wrong.length === 0;
      },
      5000,
    );
  } catch {
    throw new Error(`${JSON.stringify(page.viewport())}: ${wrong.join('; ')}`);
  }
}

/** What is wrong with where card and ring are. The ring has to lie round one of the marked controls that are shown. */
async function wrongWith(page: Page, { rect, ring }: CardSeen, marks: string[]): Promise<string[]> {
  // Without scroll bars.
  const { width, height } = await page.evaluate(() => {
    const { clientWidth, clientHeight } = document.documentElement;
    return { width: clientWidth, height: clientHeight };
  });
  const wrong: string[] = [];
  if (rect.x < 0 || rect.y < 0 || rect.x + rect.width > width + 0.5 || rect.y + rect.height > height + 0.5)
    wrong.push(`the card ${say(rect)} is not inside ${width} x ${height}`);
  if (rect.width < Math.min(240, width - 40) || rect.height < Math.min(120, height * 0.4))
    wrong.push(`the card ${say(rect)} is too small`);
  const places = (await Promise.all(marks.map((mark) => placeOf(page, mark)))).filter((place) => place !== null);
  const target = places.find((place) => ring && isRound(ring, inWindow(place, width, height)));
  if (!target) wrong.push(`the ring ${ring && say(ring)} is round none of ${places.map(say).join(', ')}`);
  if (target && coveredShare(rect, target) > 0) wrong.push(`the card ${say(rect)} is over its target ${say(target)}`);
  return wrong;
}

type Rect = CardSeen['rect'];

/** The part of a place that the window shows: the ring goes round that. */
const inWindow = ({ x, y, width, height }: Rect, right: number, bottom: number): Rect => {
  const [left, top] = [Math.max(0, x), Math.max(0, y)];
  return { x: left, y: top, width: Math.min(x + width, right) - left, height: Math.min(y + height, bottom) - top };
};

const say = ({ x, y, width, height }: Rect): string => [x, y, width, height].map(Math.round).join(' ');

/** Same middle and same size, but for the air between; where the window cuts the ring off, the other edges decide. */
function isRound(ring: Rect, target: Rect): boolean {
  const near = (a: number, b: number) => Math.abs(a - b) <= 14;
  return (
    near(ring.x, target.x) &&
    near(ring.y, target.y) &&
    near(ring.x + ring.width, target.x + target.width) &&
    near(ring.y + ring.height, target.y + target.height)
  );
}

/**
 * Moves a marked target and measures how long the ring needs to be round it again, in milliseconds.
 *
 * @param action moves it: a statement of the page, run between two frames
 */
export async function timeToFollow(page: Page, mark: string, action: string): Promise<number> {
  const time = await inRoot<number>(
    page,
    `async function () {
      const seek = (root) => {
        for (const element of root.querySelectorAll('*')) {
          if (element.getAttribute('data-practice') === '${mark}' && element.checkVisibility()) return element;
          const inner = element.shadowRoot && seek(element.shadowRoot);
          if (inner) return inner;
        }
      };
      const middle = ({ left, right, top, bottom }) => [(left + right) / 2, (top + bottom) / 2];
      const target = seek(document);
      const off = () => {
        const ring = this.querySelector('[data-part=ring]');
        if (!ring) return 1e6;
        const [a, b] = [ring, target].map((one) => middle(one.getBoundingClientRect()));
        return Math.hypot(a[0] - b[0], a[1] - b[1]);
      };
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      let begin = performance.now();
      for (let still = 0; still < 10; still = off() <= 2 ? still + 1 : 0) {
        if (performance.now() - begin > 5000) return -1;
        await frame();
      }
      ${action};
      if (off() <= 2) return 0;
      begin = performance.now();
      while (off() > 2 && performance.now() - begin < 5000) await frame();
      return performance.now() - begin;
    }`,
  );
  if (!time || time < 0)
    throw new Error(`the ring of ${mark} ${time === 0 ? 'did not move' : 'is not at rest'}: ${action}`);
  return time;
}
