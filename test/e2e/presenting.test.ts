import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { settle } from '../practice/settle.ts';
import { killWorker, openPanel } from '../support/browser.ts';
import { clickMiddle, inRoot, press, type Rect, waitForCard, waitUntilStill } from '../support/card.ts';
import { wholeDom } from '../support/dom.ts';
import { type Numbered, noNumbers, numbersOn, someNumbers } from '../support/numbers.ts';
import { showHelping } from '../support/panel.ts';
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

/** Asks for numbers on the page as the panel does, while the page stays in front; once more takes them away. */
const askForNumbers = async (id?: string): Promise<void> => {
  await inExtension(
    stage.launched,
    async (named) => {
      const [tab] = await chrome.tabs.query({ url: 'https://*/*' });
      await chrome.runtime.sendMessage({ type: 'numbers', tab: tab?.id, ...named });
    },
    id === undefined ? {} : { id },
  );
  await page.bringToFront();
};

/** Says something as the panel does. */
const tell = (message: object): Promise<unknown> =>
  inExtension(stage.launched, async (said) => void (await chrome.runtime.sendMessage(said)), message);

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
    await askForNumbers();
    const all = await someNumbers(page);
    expect(all.length).toBeGreaterThan(10);
    expect(new Set(all.map(({ number }) => number)).size).toBe(all.length);
    const inOrder = all.map(({ number }) => Number(number));
    expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
    const over = all.flatMap((one, at) => all.slice(at + 1).filter((other) => overlap(one.box, other.box)));
    expect(over).toEqual([]);
    for (const { box } of all) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThanOrEqual(800);
      // Smaller than 34 only where it would lie on another control, and never hard to read.
      expect(box.height).toBeGreaterThanOrEqual(25);
    }
    // A click goes through a number to the page; Escape takes them away and nothing is left.
    await page.keyboard.press('Escape');
    await noNumbers(page);
    expect(await wholeDom(page)).toBe(before);
  });

  test('follow a window that gets narrow, and go when the page is left', async () => {
    await askForNumbers();
    await someNumbers(page);
    await page.setViewport({ width: 420, height: 700 });
    await until('numbers inside the narrow window', async () =>
      (await someNumbers(page)).every(({ box }) => box.x + box.width <= 420 && box.y + box.height <= 700),
    );
    await page.evaluate(() => history.pushState(null, '', `${location.pathname}?other`));
    await noNumbers(page);
  });

  test('go from page to page with a guide, until they are sent away', async () => {
    await begin(page, PLACES[generation].inbox, 'two-step-off/settings&reason=migration&lang=de');
    const { ring } = await waitForCard(page, 'the entry', (seen) => seen.ring !== null && seen.step === 'settings');
    await askForNumbers();
    await someNumbers(page);
    if (ring) await clickMiddle(page, ring);
    await waitForCard(page, 'the next page', ({ step, ring: place }) => step === 'security' && place !== null);
    await someNumbers(page);
    await page.keyboard.press('Escape');
    await noNumbers(page);
    await page.reload();
    await waitForCard(page, 'the page again', ({ step, ring: place }) => step === 'security' && place !== null);
    expect(await numbersOn(page)).toEqual([]);
  });

  test('are taken away by asking once more, but not when one request comes twice', async () => {
    await askForNumbers('once');
    const all = await someNumbers(page);
    // From a worker that died before it could say that it is done.
    await killWorker(stage.launched);
    await askForNumbers('once');
    expect(await numbersOn(page)).toEqual(all);
    await askForNumbers('another');
    await noNumbers(page);
    await askForNumbers('another');
    expect(await numbersOn(page)).toEqual([]);
  });
});

const CONTROLS = readFileSync('test/support/fixtures/controls.html', 'utf8');

describe('numbers on a page of every kind of control', () => {
  const IN_WINDOW = ['button', 'link', 'field', 'role', 'zoomed', 'in-shadow', 'box-1', 'in-frame'];
  /** Which numbers the controls had the last time, by name. */
  const had = new Map<string, string>();

  /** Waits until these controls and no others have a number each, and those that had one have it still. */
  const stand = async (names: string[]): Promise<void> => {
    let said: [string, string][] = [];
    const isSo = async () => {
      const all = await numbersOn(page);
      const on = await controlsUnder(page, all);
      said = [...on];
      const isStill = JSON.stringify(all) === JSON.stringify(await numbersOn(page));
      const isKept = said.every(([name, number]) => (had.get(name) ?? number) === number);
      return isStill && isKept && all.length === names.length && names.every((name) => on.has(name)) && said;
    };
    const on = await until(`numbers on ${names}`, isSo).catch((error: Error) => {
      throw new Error(`${error.message}; there were ${JSON.stringify(said)}, before ${JSON.stringify([...had])}`);
    });
    for (const [name, number] of on) had.set(name, number);
  };
  /** Turns the wheel over a place. */
  const scroll = (x: number, y: number, by: number) =>
    page.mouse.move(x, y).then(() => page.mouse.wheel({ deltaY: by }));

  test('stand on those that can be pressed, and stay there', async () => {
    await stage.clear('2026');
    page = await stage.open('about:blank');
    await page.setRequestInterception(true);
    page.on('request', (request) =>
      request.isNavigationRequest() && request.url().startsWith('https://webmail.pec.it/')
        ? request.respond({ contentType: 'text/html', body: CONTROLS })
        : request.continue(),
    );
    await page.goto(PLACES['2026'].inbox);
    await askForNumbers();
    await stand(IN_WINDOW);
    await scroll(150, 540, 240);
    await stand(IN_WINDOW.with(IN_WINDOW.indexOf('box-1'), 'box-2'));
    await scroll(530, 520, 400);
    await stand(
      IN_WINDOW.with(IN_WINDOW.indexOf('box-1'), 'box-2').with(IN_WINDOW.indexOf('in-frame'), 'in-frame-below'),
    );
    await scroll(1100, 700, 650);
    await stand(['below']);
    await page.evaluate(() => scrollTo(0, 0));
    await page.evaluate(() => document.body.style.setProperty('zoom', '1.2'));
    await stand(
      IN_WINDOW.with(IN_WINDOW.indexOf('box-1'), 'box-2').with(IN_WINDOW.indexOf('in-frame'), 'in-frame-below'),
    );
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    await stand(['in-dialog']);
    await page.keyboard.press('Escape');
    await noNumbers(page);
    // The key is for the numbers; the dialog of the page stays.
    expect(await page.$eval('dialog', (one) => one.open)).toBe(true);
  });
});

test('numbers of controls that stand close lie at their own control and on no other', async () => {
  await stage.clear('2026');
  page = await stage.open('about:blank');
  await page.setRequestInterception(true);
  page.on('request', (request) =>
    request.isNavigationRequest() && request.url().startsWith('https://webmail.pec.it/')
      ? request.respond({ contentType: 'text/html', body: CLOSE })
      : request.continue(),
  );
  await page.goto(PLACES['2026'].inbox);
  await askForNumbers();
  await until('a number at every control', async () => {
    const all = await numbersOn(page);
    const controls = await page.$$eval('button, a', (found) =>
      found.map((one) => one.getBoundingClientRect().toJSON() as Rect),
    );
    return (
      all.length === controls.length &&
      all.every(({ box }, at) => {
        const near = controls[at];
        if (!near || !overlap(box, { ...near, x: near.x - 4, width: near.width + 8 })) return false;
        return controls.every((control, index) => index === at || !overlap(box, control));
      })
    );
  });
});

/** Tools side by side, entries one under the other, and links in a line: without any air. */
const CLOSE = `<!doctype html><html lang="it"><meta charset="utf-8"><title>Close</title>
  <style>body { margin: 60px; font: 16px/24px system-ui } button { width: 36px; height: 36px; margin: 0; padding: 0 }
  .row { display: flex } nav a { display: block; width: 200px; height: 28px }</style>
  <div class="row">${[...'ABCDEFGHILMN'].map((name) => `<button>${name}</button>`).join('')}</div>
  <nav style="margin-top: 80px">${['Posta', 'Inviati', 'Bozze', 'Cestino'].map((name) => `<a href="#${name}">${name}</a>`).join('')}</nav>`;

/** What the browser finds under the inner ends of the numbers, through frames and shadow roots: names and numbers. */
async function controlsUnder(of: Page, all: Numbered[]): Promise<Map<string, string>> {
  const session = await of.createCDPSession();
  const nameAt = async (x: number, y: number): Promise<unknown> => {
    const { backendNodeId } = await session.send('DOM.getNodeForLocation', { x, y });
    const { object } = await session.send('DOM.resolveNode', { backendNodeId });
    const { objectId = '' } = object;
    return (await session.send('Runtime.callFunctionOn', { objectId, functionDeclaration: NAME })).result.value;
  };
  const under = new Map<string, string>();
  // The protocol counts from the beginning of the document.
  const scrolled = await of.evaluate(() => scrollY);
  for (const { number, box } of all) {
    const [x, y] = [Math.round(box.x + box.width - 4), Math.round(box.y + box.height / 2 + scrolled)];
    // While the page moves there may be nothing.
    const name = await nameAt(x, y).catch(() => undefined);
    under.set(String(name ?? `nothing at ${x}, ${y}`), number);
  }
  await session.detach();
  return under;
}

const NAME = "function () { return (this.closest ? this : this.parentElement).closest('[data-name]')?.dataset.name }";

describe('presenter mode', () => {
  beforeEach(async () => {
    await stage.clear('2026');
    page = await stage.open('about:blank');
  });

  test('shows one card in two languages, larger, with its code, and covers what is personal', async () => {
    await begin(page, PLACES['2026'].inbox, 'two-step-off/settings&reason=other&lang=de');
    const alone = await waitForCard(page, 'the step', ({ step, ring }) => step === 'settings' && ring !== null);
    const panel = await openPanel(stage.launched);
    await showHelping(panel);
    await panel.click('[data-part=presenter]');
    await panel.waitForSelector('[data-part=presenter][aria-pressed=true]');
    await panel.waitForSelector('[data-part=mask][aria-pressed=true]');
    await page.bringToFront();
    const also = await until('the other language', () =>
      inRoot<{ lang: string; text: string; code: number; y: number; first: number }>(
        page,
        `function () {
          const also = this.querySelector('.also');
          const text = this.querySelector('[data-part=text]');
          return also && { lang: also.lang, text: also.textContent, y: also.getBoundingClientRect().y,
            first: text.getBoundingClientRect().bottom, code: this.querySelector('[data-part=code]').getBoundingClientRect().height };
        }`,
      ),
    );
    expect(also.lang).toBe('it');
    expect(also.text).toContain(wordsOf('it', 'two-step-off:steps.settings.title'));
    const both = await waitForCard(page, 'the card for two', ({ ring }) => ring !== null);
    expect(both.title).toBe(alone.title);
    expect(both.rect.width).toBeGreaterThan(alone.rect.width);
    // One language below the other: the card leaves two thirds of the window to those who watch.
    expect(both.rect.width).toBeLessThanOrEqual(1280 / 3 + 1);
    expect(also.y).toBeGreaterThanOrEqual(also.first);
    expect(also.code).toBeGreaterThan(30);
    await page.waitForSelector('pec-passo[data-kind=mask]');

    // However often something of ours is put over the page, it lies under the card, and the card is heard.
    for (let round = 0; round < 4; round++) for (const on of [false, true]) await tell({ type: 'presenter', on });
    await page.waitForSelector('pec-passo[data-kind=pointer]');
    await until('the card above the mask and the pointer', async () => {
      const hosts = await topLayer(page);
      return hosts.length === 3 && hosts.at(-1) === 'card' && hosts.includes('mask') && hosts.includes('pointer');
    });
    await page.bringToFront();

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

    // Numbers lie over the ring and beside the card, and go alone when the key is pressed.
    await askForNumbers();
    const { rect: card, ring } = await waitForCard(page, 'the card', (seen) => seen.ring !== null);
    const all = await someNumbers(page);
    expect(all.filter(({ box }) => overlap(box, card))).toEqual([]);
    expect(all.filter(({ box }) => ring && overlap(box, ring)).length).toBeGreaterThan(0);
    expect((await topLayer(page)).at(-1)).toBe('numbers');
    await page.keyboard.press('Escape');
    await noNumbers(page);
    await waitForCard(page, 'the card as it was', ({ step }) => step === 'settings');

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

/** What lies over the page, the lowest first: `card` or the kind of our other hosts. */
async function topLayer(of: Page): Promise<string[]> {
  const session = await of.createCDPSession();
  await session.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await session.send('DOM.getTopLayerElements');
  const hosts: string[] = [];
  for (const nodeId of nodeIds) {
    const { node } = await session.send('DOM.describeNode', { nodeId });
    const { localName, attributes = [] } = node;
    if (localName === 'pec-passo')
      hosts.push(attributes.includes('data-kind') ? String(attributes[attributes.indexOf('data-kind') + 1]) : 'card');
  }
  await session.detach();
  return hosts;
}

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
