import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type * as Locate from '../../src/in-page/locate/locate.ts';
import { openLocate } from '../support/locate-page.ts';

/** What the locator costs the page that it looks at. The bounds are twice the goals: no machine is known on which this runs. */
declare global {
  var locate: typeof Locate;
}

let browser: Browser;
let page: Page;
let show: (html: string) => Promise<void>;

beforeAll(async () => {
  ({ browser, page, show } = await openLocate());
}, 60_000);
afterAll(() => browser?.close());

const target = (name: string, surroundings: Locate.Surroundings = {}): Locate.TargetDescription => ({
  roles: ['button'],
  names: [{ text: name, lang: 'it', seen: '2026-09', source: 'test' }],
  surroundings,
});

/** A list of so many messages, and a settings section below it. */
const mailbox = (rows: number) => `<nav><a href="#">Posta</a></nav><main><table>${Array.from(
  { length: rows },
  (_, k) =>
    `<tr><td><input type="checkbox" aria-label="Seleziona ${k}"></td><td><a href="#">Mittente ${k % 40}</a></td><td><span>Oggetto ${k}</span></td><td><button title="Elimina"><svg></svg></button></td></tr>`,
).join('')}</table>
  <section><h2>Verifica in 2 passaggi</h2><button>Disattiva</button></section></main>`;

/** The fastest of some, in milliseconds: what the work takes when the machine does nothing else. */
const fastest = (wanted: Locate.TargetDescription) =>
  page.evaluate((d) => {
    const times = Array.from({ length: 20 }, (_, k) => {
      document.body.setAttribute('data-k', String(k));
      const begin = performance.now();
      locate.find(document, d);
      return performance.now() - begin;
    });
    return Math.min(...times);
  }, wanted);

test('2,000 nodes in at most 40 ms, and not worse than linear', async () => {
  const asked = [
    target('Disattiva', { heading: ['Verifica in 2 passaggi'] }),
    target('Nonesiste'),
    target('Elimina', { near: ['Posta'] }),
  ];
  const times = async (rows: number) => {
    await show(mailbox(rows));
    const all: number[] = [];
    for (const wanted of asked) all.push(await fastest(wanted));
    return all;
  };
  const [small, large] = [await times(220), await times(1100)];
  console.log(`a search on 2,000 nodes takes ${small.map(Math.round)} ms, on 10,000 ${large.map(Math.round)} ms`);
  for (const ms of small) expect(ms).toBeLessThan(40);
  for (const [k, ms] of large.entries()) expect(ms).toBeLessThan(7 * Math.max(2, small[k] ?? 0));
});

test('1,000 changes a second cost under 10 % of one core, a look at the page with each callback included', async () => {
  await show(mailbox(400));
  const share = await page.evaluate(
    async (wanted) => {
      const noise = document.body.appendChild(document.createElement('p'));
      const signal = new AbortController();
      const spent: number[] = [];
      locate.watch(document, signal.signal, () => {
        const begin = performance.now();
        locate.find(document, wanted);
        spent.push(performance.now() - begin);
      });
      const begin = performance.now();
      while (performance.now() - begin < 2000) {
        for (let k = 0; k < 10; k++) noise.setAttribute('data-k', String(Math.random()));
        await new Promise((done) => setTimeout(done, 10));
      }
      signal.abort();
      // The one in the middle, as often as there were: something else may have made some of them long.
      const middle = spent.sort((a, b) => a - b)[Math.floor(spent.length / 2)] ?? 0;
      return (middle * spent.length) / (performance.now() - begin);
    },
    target('Disattiva', { heading: ['Verifica'] }),
  );
  console.log(`locator under 1,000 changes a second: ${(share * 100).toFixed(1)} % of one core`);
  expect(share).toBeLessThan(0.1);
});
