import type { Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openPanel } from '../support/browser.ts';
import { inRoot, press, pressTab, readCard, waitForCard } from '../support/card.ts';
import { begin, PLACES, putIntoStore, QUIET, raiseStage, type Stage, stored } from '../support/stage.ts';
import { until } from '../support/until.ts';

/** The card folds to a strip at an edge and back, and on a new day it begins as one. */
let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await raiseStage({ lang: 'de' });
});
afterAll(() => stage?.close());

const { account, inbox } = PLACES['2026'];
const HOUR = 3_600_000;

const strip = (step: string) =>
  until(`the strip of ${step}`, () =>
    inRoot<boolean>(
      page,
      `function () {
        const strip = this.querySelector('[data-part=strip][data-step="${step}"]');
        const ring = this.querySelector('[data-part=ring]')?.getBoundingClientRect();
        if (!strip || this.querySelector('[data-part=card]')) return false;
        const at = strip.getBoundingClientRect();
        const isInside = at.left >= 0 && at.top >= 0 && at.right <= innerWidth && at.bottom <= innerHeight;
        const isFree = !ring || at.left > ring.right || at.right < ring.left || at.top > ring.bottom || at.bottom < ring.top;
        // As high as a line or two: a strip.
        return isInside && isFree && at.height < 110 && strip.textContent.length > 5;
      }`,
    ),
  );
const card = (step: string) => waitForCard(page, step, (one) => one.step === step && one.kind !== 'start');

describe('by button and key', () => {
  beforeEach(async () => {
    await stage.clear('2026', QUIET);
    page = await stage.open('about:blank');
  });

  test('it stays folded for the next steps in its tab, and opens for a question', async () => {
    await begin(page, account, 'two-step-off/two-step&lang=de');
    await card('two-step');
    await press(page, 'fold');
    await strip('two-step');
    await clickOn('[data-part=ring]');
    await strip('deactivate');
    // Another tab has its own.
    const other = await stage.open(inbox);
    await waitForCard(other, 'a card in another tab', ({ step }) => step === 'deactivate');
    await other.close();
    // The page asks once more, and so does the card.
    await clickOn('[data-part=ring]');
    const asking = await waitForCard(page, 'the question', ({ text }) => text.length > 0);
    expect(asking.buttons.map(({ part }) => part)).not.toContain('fold');
  });

  test('the key folds it only where it has the focus, and the page hears nothing of that', async () => {
    await begin(page, account, 'two-step-off/two-step&lang=de');
    await card('two-step');
    await page.evaluate(() => {
      Reflect.set(globalThis, 'heard', 0);
      addEventListener('keydown', () => Reflect.set(globalThis, 'heard', Reflect.get(globalThis, 'heard') + 1));
    });
    await until('the focus in the card', () => inRoot(page, 'function () { return this.activeElement !== null; }'));
    await page.keyboard.press('-');
    await strip('two-step');
    // The focus goes with it.
    await page.keyboard.press('-');
    await card('two-step');
    expect(await page.evaluate(() => Reflect.get(globalThis, 'heard'))).toBe(0);
    await page.evaluate(() => {
      const field = document.body.appendChild(document.createElement('input'));
      field.id = 'typed';
      field.focus();
    });
    await page.keyboard.press('-');
    expect(await page.$eval('#typed', (field) => (field as HTMLInputElement).value)).toBe('-');
    expect(await readCard(page)).not.toBeNull();
  });

  test('it folds to the edge as long as it goes where it likes, and stays where the user has put it', async () => {
    await begin(page, account, 'two-step-off/two-step&lang=de');
    await card('two-step');
    await toGrip();
    // It is there already: the answer brings nothing new.
    await page.keyboard.press('Home');
    await page.keyboard.press('-');
    await strip('two-step');
    await until('the strip at the edge', async () => (await fromEdge()) < 40);
    await page.keyboard.press('-');
    await card('two-step');
    await toGrip();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('-');
    await strip('two-step');
    await until('the strip away from the edge', async () => (await fromEdge()) > 60);
  });
});

/** Goes to the grip by which the card is moved. */
const toGrip = () =>
  until('the grip', async () => {
    await page.keyboard.press('Tab');
    return inRoot<boolean>(page, "function () { return this.activeElement?.dataset.part === 'move'; }");
  });

/** How far the strip is from the corner low on the right, in pixels. */
const fromEdge = async (): Promise<number> =>
  (await inRoot<number>(
    page,
    `function () {
      const { right, bottom } = this.querySelector('[data-part=strip]').getBoundingClientRect();
      return Math.max(innerWidth - right, innerHeight - bottom);
    }`,
  )) ?? 0;

test('a guide that was left on another day begins as a strip, and a press opens it', async () => {
  await stage.clear('2026', QUIET);
  page = await stage.open('about:blank');
  await begin(page, account, 'two-step-off/two-step&lang=de');
  await card('two-step');
  await page.close();
  const { progress } = (await stored(stage.launched)).local as {
    progress: { runs: Record<string, { updated: number }> };
  };
  const runs = Object.entries(progress.runs).map(([id, run]) => [id, { ...run, updated: run.updated - 30 * HOUR }]);
  await putIntoStore(stage.launched, { progress: { ...progress, runs: Object.fromEntries(runs) } });

  page = await stage.open(account);
  await strip('two-step');
  await clickOn('[data-part=strip] [data-part=fold]');
  await card('two-step');
  // Today it was wanted: it does not fold itself again.
  await page.reload();
  await card('two-step');
  // What is taken up on purpose is wanted as a card, wherever it was folded.
  await press(page, 'fold');
  await strip('two-step');
  const panel = await openPanel(stage.launched);
  await panel.click('[data-part=close]');
  await until('the tab', () => inRoot(page, "function () { return this.querySelector('[data-part=tab]') !== null; }"));
  await pressTab(page, 'continue');
  await card('two-step');
});

/** Clicks what is there beside a strip, or in it, with a real mouse once it lies still. */
async function clickOn(part: string): Promise<void> {
  let last = '';
  const [x = 0, y = 0] = await until(`${part} lying still`, async () => {
    const at = await inRoot<number[]>(
      page,
      `function () {
        const box = this.querySelector('${part}')?.getBoundingClientRect();
        return box && !this.querySelector('[data-fresh]') ? [box.x + box.width / 2, box.y + box.height / 2] : null;
      }`,
    );
    const before = last;
    last = JSON.stringify(at);
    return at && before === last && at;
  });
  await page.mouse.click(x, y);
}
