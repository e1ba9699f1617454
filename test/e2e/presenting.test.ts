import type { Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { settle } from '../practice/settle.ts';
import { openPanel } from '../support/browser.ts';
import { inRoot, press, type Rect, waitForCard, waitUntilStill } from '../support/card.ts';
import { wholeDom } from '../support/dom.ts';
import { begin, inExtension, PLACES, raiseStage, type Stage } from '../support/stage.ts';
import { until } from '../support/until.ts';
import { wordsOf } from '../support/words.ts';

/** What a helper has who guides by phone or shares the screen: numbers to say aloud, and a card for two. */
declare const chrome: ExtensionApi;

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await raiseStage();
});
afterAll(() => stage?.close());

/** Sends what the panel sends, while the page stays in front. */
const ask = async (message: object): Promise<void> => {
  await inExtension(
    stage.launched,
    async (request) => {
      // As in the panel beside the page: the tab in front is the page's.
      const [tab] = await chrome.tabs.query({ url: 'https://*/*' });
      if (tab?.id !== undefined) await chrome.tabs.update(tab.id, { active: true });
      await chrome.runtime.sendMessage(request);
    },
    message,
  );
  await page.bringToFront();
};

interface Badge {
  number: string;
  box: Rect;
}
const READ_NUMBERS = `function () {
  return [...this.querySelectorAll('[data-part=number]')].filter((one) => one.checkVisibility())
    .map((one) => ({ number: one.textContent, box: one.getBoundingClientRect().toJSON() }));
}`;
const numbers = async (): Promise<Badge[]> => (await inRoot<Badge[]>(page, READ_NUMBERS, 'numbers')) ?? [];
const someNumbers = () =>
  until('numbers', async () => {
    const all = await numbers();
    return all.length > 0 && all;
  });
const noNumbers = () => until('no numbers', async () => (await page.$('pec-passo[data-kind=numbers]')) === null);

const overlap = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe.each(['2026', '2023'] as const)('numbers on the page, %s', (generation) => {
  beforeEach(async () => {
    await stage.clear(generation);
    page = await stage.open(PLACES[generation].inbox);
    await settle(page);
  });

  test('stand on the controls, once each, apart from one another, and go with Escape', async () => {
    const before = await wholeDom(page);
    await ask({ type: 'numbers' });
    const all = await someNumbers();
    expect(all.length).toBeGreaterThan(10);
    expect(new Set(all.map(({ number }) => number)).size).toBe(all.length);
    const inOrder = all.map(({ number }) => Number(number));
    expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
    const over = all.flatMap((one, at) => all.slice(at + 1).filter((other) => overlap(one.box, other.box)));
    expect(over).toEqual([]);
    for (const { box } of all) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThanOrEqual(800);
      expect(box.height).toBeGreaterThanOrEqual(30);
    }
    // A click goes through a number to the page; Escape takes them away and nothing is left.
    await page.keyboard.press('Escape');
    await noNumbers();
    expect(await wholeDom(page)).toBe(before);
  });

  test('follow a window that gets narrow, and go when the page is left', async () => {
    await ask({ type: 'numbers' });
    await someNumbers();
    await page.setViewport({ width: 420, height: 700 });
    await until('numbers inside the narrow window', async () =>
      (await someNumbers()).every(({ box }) => box.x + box.width <= 420 && box.y + box.height <= 700),
    );
    await page.evaluate(() => history.pushState(null, '', `${location.pathname}?other`));
    await noNumbers();
  });

  test('are taken away by asking once more', async () => {
    await ask({ type: 'numbers' });
    await someNumbers();
    await ask({ type: 'numbers' });
    await noNumbers();
  });
});

describe('presenter mode', () => {
  beforeEach(async () => {
    await stage.clear('2026');
    page = await stage.open('about:blank');
  });

  test('shows one card in two languages, larger, with its code, and covers what is personal', async () => {
    await begin(page, PLACES['2026'].inbox, 'two-step-off/settings&reason=other&lang=de');
    const alone = await waitForCard(page, 'the step', ({ step, ring }) => step === 'settings' && ring !== null);
    const panel = await openPanel(stage.launched);
    await panel.click('[data-part=presenter]');
    await panel.waitForSelector('[data-part=presenter][aria-pressed=true]');
    await panel.waitForSelector('[data-part=mask][aria-pressed=true]');
    await page.bringToFront();
    const also = await until('the other language', () =>
      inRoot<{ lang: string; text: string; code: number; x: number; card: number }>(
        page,
        `function () {
          const also = this.querySelector('.also');
          const card = this.querySelector('[data-part=card]');
          return also && { lang: also.lang, text: also.textContent, x: also.getBoundingClientRect().x,
            card: card.getBoundingClientRect().x, code: this.querySelector('[data-part=code]').getBoundingClientRect().height };
        }`,
      ),
    );
    expect(also.lang).toBe('it');
    expect(also.text).toContain(wordsOf('it', 'two-step-off:steps.settings.title'));
    const both = await waitForCard(page, 'the card for two', ({ ring }) => ring !== null);
    expect(both.title).toBe(alone.title);
    expect(both.rect.width).toBeGreaterThan(alone.rect.width);
    expect(also.x).toBeGreaterThan(also.card + 100);
    expect(also.code).toBeGreaterThan(30);
    await page.waitForSelector('pec-passo[data-kind=mask]');

    await page.mouse.move(300, 300);
    await until('the pointer seen', () => inRoot<boolean>(page, POINTER, 'pointer'));
    await page.reload();
    await waitForCard(page, 'the card for two again', ({ step, ring }) => step === 'settings' && ring !== null);
    await page.waitForSelector('pec-passo[data-kind=pointer]');

    // What is drawn round the pointer is no picture that hides a button, however long and often it lies there.
    for (let round = 0; round < 4; round++) {
      await rest('skip');
      await press(page, 'skip');
      await waitForCard(page, 'the next step', ({ step }) => step === 'security');
      await rest('back');
      await press(page, 'back');
      await waitForCard(page, 'the step before', ({ step, ring }) => step === 'settings' && ring !== null);
    }

    await panel.bringToFront();
    await panel.click('[data-part=presenter]');
    await panel.waitForSelector('[data-part=presenter][aria-pressed=false]');
    // What is covered stays covered until somebody wants to see it.
    await panel.waitForSelector('[data-part=mask][aria-pressed=true]');
    await page.bringToFront();
    await until('one language', async () => (await inRoot(page, ALSO)) === 'none');
    await until('no mark round the pointer', async () => (await page.$('pec-passo[data-kind=pointer]')) === null);
  });
});

/** Lays the pointer on a button and leaves it there for some frames. */
async function rest(button: string): Promise<void> {
  const box = await waitUntilStill(page, button, ({ buttons }) => buttons.find(({ part }) => part === button)?.rect);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.evaluate(async () => {
    for (let frame = 0; frame < 40; frame++) await new Promise(requestAnimationFrame);
  });
}

const ALSO = "function () { return this.querySelector('.also') ? 'some' : 'none'; }";
const POINTER = `function () {
  const halo = this.querySelector('[data-part=pointer]');
  const { x, y, width } = halo.getBoundingClientRect();
  return !halo.hidden && Math.abs(x + width / 2 - 300) < 2 && Math.abs(y + width / 2 - 300) < 2;
}`;
