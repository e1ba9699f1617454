import type { Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { switchMask } from '../support/masked-page.ts';
import { film, magentaIn, takePicture } from '../support/pixels.ts';
import { PLACES, raiseStage, type Stage } from '../support/stage.ts';
import { until, untilIn } from '../support/until.ts';

/** Pages out of the cache, windows that a page writes, hasty presses: the mask is on in all of them. */
const { inbox, contacts } = PLACES['2026'];
const ACCOUNT = PLACES['2026'].account;

let stage: Stage;

beforeAll(async () => {
  stage = await raiseStage();
});
afterAll(() => stage?.close());
beforeEach(() => stage.clear('2026'));

const mask = (on: boolean): Promise<unknown> => switchMask(stage, on);
/** Whether nothing is seen of a text, as the style says that the mask has put in. */
const isCovered = (page: Page): Promise<boolean> =>
  page.evaluate(() => getComputedStyle(document.body).webkitTextFillColor === 'rgba(0, 0, 0, 0)');

/** A tab whose next pages are these, by the end of their address. */
async function serving(pages: Record<string, string>): Promise<Page> {
  const page = await stage.open('about:blank');
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const body = Object.entries(pages).find(([end]) => new URL(request.url()).pathname.endsWith(end))?.[1];
    return body === undefined || !request.isNavigationRequest()
      ? request.continue()
      : request.respond({ contentType: 'text/html', body });
  });
  return page;
}
const SECRET = '<p style="color: magenta; font: bold 24px sans-serif">Lucia Verdi</p>';

/** Leaves a page that can be read for another one, and puts the mask on there. */
async function leave(page: Page, other: string): Promise<void> {
  await page.goto(inbox);
  await page.evaluate(() =>
    addEventListener('pageshow', ({ persisted }) => Reflect.set(globalThis, 'persisted', persisted)),
  );
  // The browser may still begin every page with the mask of the test before.
  await until('a page that can be read', async () => magentaIn(await takePicture(page)) > 100);
  await page.goto(other);
  await mask(true);
  await page.bringToFront();
  await until('the mask', () => isCovered(page));
}

test('a page that was left before the mask came is covered from its first frame on', async () => {
  const page = await serving({ '/INBOX': SECRET, '/contacts': '<p>x</p>' });
  await leave(page, contacts);
  const camera = await film(page);
  // The browser would show its own picture of a page that it had kept.
  await Promise.all([page.waitForNavigation(), page.evaluate(() => history.back())]);
  await untilIn(page, 'the page', () => location.pathname.endsWith('/INBOX'));
  await until('its mask', () => isCovered(page));
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const frames = await camera.stop();
  expect(frames.map(magentaIn)).toEqual(frames.map(() => 0));
  expect(magentaIn(await takePicture(page))).toBe(0);
});

test('a page that comes out of the back/forward cache, left for one of another host, is covered', async () => {
  const page = await serving({ '/INBOX': SECRET, '/pec': '<p>x</p>' });
  await leave(page, ACCOUNT);
  // The driver waits for a document that loads; this one does not.
  await page.evaluate(() => history.back());
  await untilIn(page, 'the page from the cache', () => Reflect.get(globalThis, 'persisted') === true);
  await until('its mask', () => isCovered(page));
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(magentaIn(await takePicture(page))).toBe(0);
});

test('switched on, off and on again at once, it is on in the end', async () => {
  const page = await serving({ '/INBOX': SECRET });
  await page.goto(inbox);
  for (let round = 0; round < 4; round++) {
    await Promise.all([mask(true), mask(false)]);
    await mask(true);
    await page.bringToFront();
    await until('the page covered', async () => magentaIn(await takePicture(page)) === 0);
    await until('and nothing left to do', () =>
      page.evaluate(() => document.querySelector('pec-passo[data-kind=mask]')),
    );
    expect(magentaIn(await takePicture(page))).toBe(0);
    await mask(false);
    await until('the page open', async () => magentaIn(await takePicture(page)) > 100);
  }
});

describe('a window that a page writes', () => {
  const WRITING = `<button onclick="w = open('', '_blank', 'width=500,height=300'); w.document.write('${SECRET.replaceAll('"', '&quot;')}'); w.document.close()">Apri</button>`;
  test.each([
    ['the webmail', inbox],
    ['the account pages', ACCOUNT],
  ])('of %s is covered, whether it opens before the mask or after', async (_, address) => {
    const page = await serving({ '/INBOX': WRITING, '/pec': WRITING });
    await page.goto(address);
    const opened = async () => {
      const [window] = await Promise.all([
        new Promise<Page | null>((done) => page.once('popup', done)),
        page.click('button'),
      ]);
      if (!window) throw new Error('no window');
      await window.bringToFront();
      return window;
    };
    const before = await opened();
    expect(magentaIn(await takePicture(before))).toBeGreaterThan(100);
    await mask(true);
    await until('a covered window', async () => magentaIn(await takePicture(before)) === 0);
    await page.bringToFront();
    const after = await opened();
    await until('the mask there', () => isCovered(after));
    expect(magentaIn(await takePicture(after))).toBe(0);
  });
});
