import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Scene, wait } from './scene.ts';
import { type OverlayStage, raiseOverlayStage } from './stage.ts';

/** Windows and lists of the page beside the card, and pages that draw themselves anew: nobody loses anything by the other. */
let stage: OverlayStage;
let scene: Scene;

beforeAll(async () => {
  stage = await raiseOverlayStage();
});
afterAll(() => stage?.close());
beforeEach(async () => {
  scene = await stage.open('page.html');
});
afterEach(() => scene.close());

const NOTE = '<div id="note" popover="auto" style="inset: auto 20px 20px auto; margin: 0">Modifica salvata</div>';

/** What has the focus in the card. */
const focused = () => scene.run(() => document.querySelector('pec-passo')?.shadowRoot?.activeElement?.textContent);
const show = (id: string) => scene.run((name) => document.getElementById(name)?.showPopover(), id);
const hide = (id: string) => scene.run((name) => document.getElementById(name)?.hidePopover(), id);
/** The host lies where a press in the card does not close what is open. */
const hostIsIn = (id: string | null) =>
  wait(`the host in ${id}`, 2500, () =>
    scene.run((name) => (document.querySelector('pec-passo')?.parentElement?.id || null) === name, id),
  );

describe('a light popover of the page comes and goes', () => {
  test('and the focus stays on the button of the card', async () => {
    await scene.add(NOTE);
    await scene.start('#save');
    await scene.ringOn('#save');
    await scene.run(() => (globalThis.subject.button('next') as HTMLElement).focus());
    const before = await focused();
    await show('note');
    await hostIsIn('note');
    await scene.frames(2);
    expect(await focused()).toBe(before);
    await hide('note');
    await hostIsIn(null);
    await scene.frames(2);
    expect(await focused()).toBe(before);
    await scene.page.keyboard.press('Enter');
    await scene.isAt(1);
  });

  test('and the text of the card stays where it was scrolled to', async () => {
    const text = Array.from({ length: 60 }, (_, line) => `Riga ${line} di un testo che non finisce presto.`).join('\n');
    await scene.add(NOTE);
    await scene.start('#save', { text });
    await scene.ringOn('#save');
    const scrolled = (to?: number) =>
      scene.run((top) => {
        const body = document.querySelector('pec-passo')?.shadowRoot?.querySelector('.body');
        if (body && top) body.scrollTop = top;
        return body?.scrollTop ?? 0;
      }, to);
    const before = await scrolled(150);
    expect(before).toBeGreaterThan(50);
    await show('note');
    await hostIsIn('note');
    expect(await scrolled()).toBe(before);
    await hide('note');
    await hostIsIn(null);
    await scene.frames(2);
    expect(await scrolled()).toBe(before);
  });

  test('and one in a component stays open while the card is pressed', async () => {
    await scene.run(() => {
      const root = document.body.appendChild(document.createElement('x-choice')).attachShadow({ mode: 'open' });
      root.innerHTML =
        '<div popover="auto" style="inset: auto; left: 40px; top: 300px"><button id="t">Scegli</button></div>';
      (root.firstElementChild as HTMLElement).showPopover();
    });
    await scene.start('#t');
    await scene.ringOn('#t');
    await scene.press();
    await scene.isAt(1);
    expect(
      await scene.run(() =>
        document.querySelector('x-choice')?.shadowRoot?.firstElementChild?.matches(':popover-open'),
      ),
    ).toBe(true);
  });
});

test('a press on the text of the card leaves the list open that closes when its field loses the focus', async () => {
  await scene.add('<input id="t" role="combobox" style="margin: 60px"><ul id="list" hidden><li>Merano</li></ul>');
  await scene.run(() => {
    const [field, list] = [document.querySelector('#t'), document.querySelector<HTMLElement>('#list')];
    field?.addEventListener('focus', () => list && (list.hidden = false));
    field?.addEventListener('blur', () => list && (list.hidden = true));
  });
  const isOpen = () => scene.run(() => !document.querySelector<HTMLElement>('#list')?.hidden);
  await scene.page.click('#t');
  await scene.start('#t');
  await scene.ringOn('#t', 2500);
  const { left, right, top, bottom } = await scene.card();
  await scene.page.mouse.click((left + right) / 2, (top + bottom) / 2);
  await scene.frames(2);
  expect(await isOpen()).toBe(true);
  await scene.page.mouse.click(5, 795);
  expect(await isOpen()).toBe(false);
});

describe('a page that draws itself anew', () => {
  /** Draws the whole page again. */
  const anew = () =>
    scene.run(() => {
      document.body.innerHTML =
        '<div style="height:300px"></div><button id="t" style="margin:40px">Conferma</button><div style="height:3000px"></div>';
    });

  test('does not bring back what the user has scrolled away', async () => {
    await anew();
    await scene.start('#t');
    await scene.ringOn('#t');
    await scene.page.mouse.move(900, 700);
    await scene.page.mouse.wheel({ deltaY: 1500 });
    await scene.noRing(2500);
    for (let times = 0; times < 3; times++) {
      await anew();
      await scene.frames(10);
    }
    expect(await scene.run(() => scrollY)).toBeGreaterThan(1000);
    // Back by the user's own hand, it has its ring again.
    await scene.page.mouse.move(1270, 10);
    await scene.page.mouse.wheel({ deltaY: -1500 });
    await scene.ringOn('#t', 2500);
  });

  test('is followed for as long as it likes, with its head and body', async () => {
    await anew();
    await scene.start('#t');
    await scene.ringOn('#t');
    for (let times = 0; times < 12; times++) {
      await scene.run(() => {
        document.documentElement.replaceChildren(document.head.cloneNode(true), document.body.cloneNode(true));
      });
      await scene.ringOn('#t', 2500);
      await new Promise((done) => setTimeout(done, PAUSE));
    }
    await scene.card();
  });

  test('but not if it throws out the card alone again and again', async () => {
    await anew();
    await scene.start('#t');
    await scene.ringOn('#t');
    await scene.run(() => {
      new MutationObserver(() => document.querySelector('pec-passo')?.remove()).observe(document.documentElement, {
        childList: true,
      });
      document.querySelector('pec-passo')?.remove();
    });
    await wait('no host', 2500, () => scene.run(() => document.querySelector('pec-passo') === null));
  });
});

/** Slow enough to be no flood: as in `hostFlood`, eight in two seconds, in milliseconds. */
const PAUSE = 280;
