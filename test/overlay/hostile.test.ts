import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Scene, wait } from './scene.ts';
import { type OverlayStage, raiseOverlayStage } from './stage.ts';

/**
 * Pages that keep a look from its end: by their depth, or because they answer in the place of the browser. Of drawn boxes
 * Chromium itself bears about 3,000 levels, and no more shadow roots.
 */
let stage: OverlayStage;
let scene: Scene;

beforeAll(async () => {
  stage = await raiseOverlayStage();
});
afterAll(() => stage?.close());
beforeEach(async () => {
  scene = await stage.open('page.html');
  await scene.run(() => {
    document.body.innerHTML = '<nav><button id="t" style="margin:40px">Conferma</button></nav>';
  });
  await scene.start('#t');
  await scene.ringOn('#t', 6000);
});
afterEach(() => scene.close());

/** The target goes and comes again: the ring has to follow both, and the card finds a place without it too. */
async function ringFollows(): Promise<void> {
  const make = (visibility: string) =>
    scene.run((value) => document.querySelector<HTMLElement>('#t')?.style.setProperty('visibility', value), visibility);
  await scene.ringOn('#t', 6000);
  await make('hidden');
  await scene.noRing(6000);
  await scene.card(6000);
  await make('visible');
  await scene.ringOn('#t', 6000);
}

describe('the ring goes with its target, and comes back', () => {
  test.each<[string, (count: number) => void, number]>([
    ['boxes', nested, 2000],
    ['boxes that are closed away', closedAway, 6000],
    ['shadow roots', roots, 600],
    ['boxes without a box of their own', contents, 4000],
  ])('on a page with thousands of levels of %s', async (_, make, count) => {
    await scene.page.evaluate(make, count);
    await ringFollows();
  });

  test.each([
    ...['getAttribute', 'localName', 'matches', 'contains', 'children', 'childNodes', 'querySelector', 'classList'],
    ...['textContent', 'ownerDocument', 'labels', 'getRootNode', 'getBoundingClientRect', 'nodeType', 'id'],
  ])('with a form that has a field called %s', async (name) => {
    await scene.run((field) => {
      document.body.insertAdjacentHTML(
        'beforeend',
        `<form role="button" tabindex="0"><h3>Modulo</h3><label>Nome <input name="${field}"></label><button type="button">Invia</button></form>`,
      );
    }, name);
    await ringFollows();
  });

  test.each(['body', 'title', 'documentElement', 'defaultView', 'scrollingElement'])(
    'with a picture called %s',
    async (name) => {
      await scene.run((image) => document.body.insertAdjacentHTML('beforeend', `<img name="${image}" alt="">`), name);
      await ringFollows();
    },
  );

  test('with elements called like what every object has', async () => {
    await scene.run(() => {
      document.body.insertAdjacentHTML('beforeend', '<constructor>A</constructor><tostring>B</tostring>');
    });
    await ringFollows();
  });
});

test('where a look fails there is no ring, and the next one that does not fail brings it back', async () => {
  await scene.run(() => {
    Range.prototype.getClientRects = () => {
      throw new Error('by the page');
    };
    document.querySelector('#t')?.setAttribute('style', 'display:contents');
  });
  await scene.noRing(6000);
  await scene.run(() => document.querySelector('#t')?.setAttribute('style', 'margin:40px'));
  await scene.ringOn('#t', 6000);
  expect(await scene.run(() => document.querySelectorAll('pec-passo').length)).toBe(1);
});

test('a page that keeps the browser from drawing gains no press on a card that has just moved', async () => {
  const isFresh = () =>
    scene.run(() => document.querySelector('pec-passo')?.shadowRoot?.querySelector('[data-fresh]') !== null);
  await scene.pressable('next');
  const wasFresh = await scene.run(
    () =>
      new Promise<boolean>((done) => {
        const marked = () => Boolean(document.querySelector('pec-passo')?.shadowRoot?.querySelector('[data-fresh]'));
        document.querySelector('#t')?.setAttribute('style', 'margin:300px 500px');
        const look = () => {
          if (!marked()) return requestAnimationFrame(look);
          // The card has its new place, and no frame has shown it there yet.
          const end = performance.now() + 1200;
          while (performance.now() < end);
          // The first frame that does, and after it whatever was waiting for its time.
          requestAnimationFrame(() => setTimeout(() => setTimeout(() => done(marked()))));
        };
        requestAnimationFrame(look);
      }),
  );
  expect(wasFresh).toBe(true);
  await wait('a card at rest', 6000, async () => !(await isFresh()));
  await scene.press();
  await scene.isAt(1);
});

function nested(count: number): void {
  let at: Element = document.body;
  for (let level = 0; level < count; level++) at = at.appendChild(document.createElement('div'));
  at.append('In fondo');
}

function closedAway(count: number): void {
  let at: Element = document.body.appendChild(document.createElement('div'));
  at.setAttribute('style', 'display:none');
  for (let level = 0; level < count; level++) at = at.appendChild(document.createElement('div'));
}

function roots(count: number): void {
  let at: Element | ShadowRoot = document.body;
  for (let level = 0; level < count; level++)
    at = at.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  // Wherever the card might lie, it lies on what is deepest.
  at.append('In fondo '.repeat(2000));
}

function contents(count: number): void {
  let at: Element = document.body;
  for (let level = 0; level < count; level++) {
    const box = document.createElement('button');
    box.style.display = 'contents';
    at = at.appendChild(box);
  }
}
