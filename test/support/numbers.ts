import type { Page } from 'puppeteer';
import { inRoot, type Rect } from './card.ts';
import { until } from './until.ts';

/** A number that is drawn on a control of a page. */
export interface Numbered {
  number: string;
  box: Rect;
}

const READ = `function () {
  return [...this.querySelectorAll('[data-part=number]')].filter((one) => one.checkVisibility())
    .map((one) => ({ number: one.textContent, box: one.getBoundingClientRect().toJSON() }));
}`;

/** The numbers that are on a page now. */
export const numbersOn = async (page: Page): Promise<Numbered[]> =>
  (await inRoot<Numbered[]>(page, READ, 'numbers')) ?? [];

/** Waits until there are numbers on a page. */
export const someNumbers = (page: Page): Promise<Numbered[]> =>
  until('numbers', async () => {
    const all = await numbersOn(page);
    return all.length > 0 && all;
  });

/** Waits until nothing is left of the numbers. */
export const noNumbers = (page: Page): Promise<true> =>
  until('no numbers', async () => (await page.$('pec-passo[data-kind=numbers]')) === null);

/** The number that lies at a control: over it or at its edge, nearer than any other. */
export function numberAt(all: readonly Numbered[], control: Rect): Numbered | undefined {
  const touching = all.filter(({ box }) => awayFrom(control, box) <= REACH);
  return touching.toSorted((a, b) => awayFrom(control, a.box) - awayFrom(control, b.box))[0];
}

/** So far from its control a number may be, in pixels: as in `src/in-page/numbers/place-number.ts`, and rounding. */
const REACH = 4;

/** How far two boxes are apart; where they meet, how little of the number lies over the control. */
function awayFrom(control: Rect, box: Rect): number {
  const gap = (a: number, wide: number, b: number, other: number) => Math.max(a - (b + other), b - (a + wide));
  return Math.max(gap(control.x, control.width, box.x, box.width), gap(control.y, control.height, box.y, box.height));
}
