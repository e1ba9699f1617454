import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type * as Locate from '../../src/in-page/locate/locate.ts';
import { openLocate } from '../support/locate-page.ts';

declare global {
  var locate: typeof Locate;
  var calls: number;
  var looking: AbortController;
  var seen: Locate.Watch;
}

let browser: Browser;
let page: Page;
let show: (html: string) => Promise<void>;

beforeAll(async () => {
  ({ browser, page, show } = await openLocate());
});
afterAll(() => browser?.close());

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
/** Does something in the page and says how many callbacks came of it. */
const count = async (act: () => void, wait = 250): Promise<number> => {
  const before = await page.evaluate(() => globalThis.calls);
  await page.evaluate(act);
  await pause(wait);
  return (await page.evaluate(() => globalThis.calls)) - before;
};

beforeEach(async () => {
  await show('<div id="box"></div><iframe></iframe>');
  await page.evaluate(() => {
    globalThis.calls = 0;
    globalThis.looking = new AbortController();
    globalThis.seen = locate.watch(document, globalThis.looking.signal, () => globalThis.calls++);
  });
});

describe('watch', () => {
  test('is silent while nothing happens', async () => {
    expect(await count(() => {}, 400)).toBe(0);
  });
  test.each<[string, () => void]>([
    ['a new node', () => document.body.append('x')],
    ['an attribute', () => document.body.setAttribute('class', 'x')],
    ['a text', () => document.getElementById('box')?.append('y')],
  ])('notices %s', async (_, act) => {
    expect(await count(act)).toBe(1);
  });
  test('notices changes in shadow roots and frames, also in new ones', async () => {
    await count(() => {
      const root = document.getElementById('box')?.attachShadow({ mode: 'open' });
      if (root) root.innerHTML = '<p></p>';
      document.body.setAttribute('data-x', '1'); // attachShadow alone makes no record
    });
    expect(await count(() => document.getElementById('box')?.shadowRoot?.querySelector('p')?.append('x'))).toBe(1);
    expect(await count(() => document.querySelector('iframe')?.contentDocument?.body.append('x'))).toBe(1);
    await count(() => document.body.append(document.createElement('iframe')));
    expect(await count(() => document.querySelectorAll('iframe')[1]?.contentDocument?.body.append('x'))).toBe(1);
  });
  test('finds a shadow root without a record when asked to look again', async () => {
    const attach = () => {
      const root = document.getElementById('box')?.attachShadow({ mode: 'open' });
      if (root) root.innerHTML = '<p></p>';
    };
    expect(await count(attach)).toBe(0);
    expect(await count(() => globalThis.seen.recheck())).toBe(1);
    expect(await count(() => globalThis.seen.recheck())).toBe(0);
  });
  test('our own host is not the page', async () => {
    expect(
      await count(() => {
        const host = document.createElement('pec-passo');
        document.body.append(host);
        host.setAttribute('data-x', '1');
        host.remove();
      }),
    ).toBe(0);
  });
  test('calls at most ten times a second', async () => {
    const storm = () => {
      const end = performance.now() + 1000;
      const step = () => {
        document.body.setAttribute('data-x', String(performance.now()));
        if (performance.now() < end) setTimeout(step, 1);
      };
      step();
    };
    const calls = await count(storm, 1300);
    expect(calls).toBeGreaterThan(4);
    expect(calls).toBeLessThanOrEqual(12);
  });
  test('a page that clears all timers does not stop it', async () => {
    expect(
      await count(() => {
        document.body.append('x');
        document.body.append('y');
        const top = setTimeout(() => {}, 0) as unknown as number;
        for (let id = 0; id <= top + 50; id++) clearTimeout(id);
      }, 400),
    ).toBeGreaterThan(0);
  });
  test('ends with its signal', async () => {
    await page.evaluate(() => globalThis.looking.abort());
    expect(await count(() => document.body.append('x'))).toBe(0);
    expect(await count(() => globalThis.seen.recheck())).toBe(0);
  });
});
