import type { Page } from 'puppeteer';
import { expect } from 'vitest';
import { type CardSeen, clickMiddle, type Rect, readCard, waitUntilStill } from './card.ts';
import { until, untilIn } from './until.ts';

/** Where a marked control of the practice site is drawn, through open shadow roots; `null` while it is not. */
export function placeOf(page: Page, mark: string): Promise<Rect | null> {
  return page.evaluate((name) => {
    const seek = (root: Document | ShadowRoot): Element | null => {
      for (const element of root.querySelectorAll('*')) {
        if (element.getAttribute('data-practice') === name && element.checkVisibility({ visibilityProperty: true }))
          return element;
        const inner = element.shadowRoot && seek(element.shadowRoot);
        if (inner) return inner;
      }
      return null;
    };
    const box = seek(document)?.getBoundingClientRect();
    return box ? { x: box.x, y: box.y, width: box.width, height: box.height } : null;
  }, mark);
}

/** How far a ring's edges may be from the control's, in pixels: the air between them, and a little. */
const SLACK = 14;

/** What is found where the card has gone on to another step before its ring could be judged. */
export const GONE_ON = 'the card has gone on';

/**
 * The ring must lie round this marked control, and the card must not lie over it. Looks again for a moment, because a page
 * may still be moving while its style sheets arrive.
 */
export async function expectRingOn(page: Page, card: CardSeen, mark: string): Promise<void> {
  expect(await ringFault(page, card, mark), `ring round ${mark}`).toBe('');
}

/** @returns what is wrong with the ring of a card after a moment; empty: nothing; `GONE_ON` on a page that is left just now */
export async function ringFault(page: Page, card: CardSeen, mark: string): Promise<string> {
  let [wrong, last] = ['', card];
  const isRight = async () => {
    const now = await readCard(page);
    wrong = now?.step === card.step ? await wrongRing(page, now, mark) : GONE_ON;
    last = now ?? last;
    return wrong === '';
  };
  await until(`a ring round ${mark}`, isRight, 5000).catch(() => undefined);
  if (wrong === '') await expectInWindow(page, last);
  return wrong;
}

/** What is wrong with the ring of a card; empty: nothing. */
async function wrongRing(page: Page, { ring, rect }: CardSeen, mark: string): Promise<string> {
  const place = await placeOf(page, mark);
  if (!place || !ring) return place ? 'there is none' : `${mark} is not on the page`;
  const apart = [
    Math.abs(ring.x + ring.width / 2 - (place.x + place.width / 2)),
    Math.abs(ring.y + ring.height / 2 - (place.y + place.height / 2)),
    Math.abs(ring.width - place.width) / 2,
    Math.abs(ring.height - place.height) / 2,
  ];
  if (Math.max(...apart) >= SLACK) return `${JSON.stringify(ring)} is not ${JSON.stringify(place)}`;
  return overlap(rect, place) > 0 ? 'the card lies over the control' : '';
}

/** The card is inside the window as a whole. */
export async function expectInWindow(page: Page, { rect }: CardSeen): Promise<void> {
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  expect(rect.x).toBeGreaterThanOrEqual(0);
  expect(rect.y).toBeGreaterThanOrEqual(0);
  expect(rect.x + rect.width).toBeLessThanOrEqual(width);
  expect(rect.y + rect.height).toBeLessThanOrEqual(height);
}

const overlap = (a: Rect, b: Rect): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

/** Clicks the middle of what the ring goes round, as a person would. */
export async function clickRing(page: Page): Promise<void> {
  await clickMiddle(page, await waitUntilStill(page, 'a ring', ({ ring }) => ring));
}

/** Takes the phone in hand: waits for the notification and presses "Autorizza". */
export async function authoriseOnPhone(page: Page): Promise<void> {
  const phone = await page.browser().newPage();
  await phone.goto('https://phone.practice.test/');
  const button = await phone.waitForSelector('::-p-text(Autorizza)');
  await button?.click();
  await untilIn(phone, 'authorised', () => !document.body.textContent.includes('Autorizza'));
  await phone.close();
  await page.bringToFront();
}
