import type { Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { switchMask } from '../support/masked-page.ts';
import { PLACES, raiseStage, type Stage } from '../support/stage.ts';

/** How soon the visible tab is covered while another one cannot answer. */
const { inbox, contacts } = PLACES['2026'];

let stage: Stage;

beforeAll(async () => {
  stage = await raiseStage();
});
afterAll(() => stage?.close());
beforeEach(() => stage.clear('2026'));

const mask = (on: boolean): Promise<unknown> => switchMask(stage, on);

describe('another tab', () => {
  test.each([
    [
      'is busy',
      (page: Page): void =>
        void page.evaluate('for (const end = Date.now() + 8000; Date.now() < end; );').catch(() => 0),
    ],
    ['shows a message', (page: Page): void => void page.evaluate("setTimeout(() => alert('x'))").catch(() => 0)],
    [
      'sleeps',
      async (page: Page): Promise<void> =>
        (await page.createCDPSession()).send('Page.setWebLifecycleState', { state: 'frozen' }),
    ],
  ] as const)('%s: the visible one is covered all the same, and whoever asked is answered', async (what, keep) => {
    const away = await stage.open(inbox);
    const front = await stage.open(contacts);
    away.on('dialog', () => undefined);
    await keep(away);
    await front.bringToFront();
    // The page itself looks, in every frame: asking it from here takes longer than what is measured.
    const covered = front.evaluate(async () => {
      while (getComputedStyle(document.body).webkitTextFillColor !== 'rgba(0, 0, 0, 0)')
        await new Promise((done) => requestAnimationFrame(done));
      return Date.now();
    });
    const begin = Date.now();
    const answered = mask(true).then(() => Date.now() - begin);
    const took = (await covered) - begin;
    console.log(`a tab that ${what}: the visible one was covered after ${took} ms`);
    expect(took).toBeLessThan(300);
    expect(await answered).toBeLessThan(1000);
    await away.close().catch(() => undefined);
  });
});
