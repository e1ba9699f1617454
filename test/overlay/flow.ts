import { hold, type Scene, wait } from './scene.ts';
import { chapter } from './situation.ts';

/** Everything of a page that a guide could leave traces in. */
const traces = (s: Scene): Promise<string> =>
  s.run(() => {
    const attributes = (one: Element) => [...one.attributes].map(({ name, value }) => `${name}=${value}`).join();
    return JSON.stringify(
      [document.documentElement, document.body, document.querySelector('#save') as Element].map(attributes),
    );
  });

const HOSTILE: [string, string][] = [
  ['everything reset', '* { all: unset !important }'],
  ['everything but the document itself hidden', ':not(html) { all: unset !important; display: none !important }'],
  ['our own element hidden', 'pec-passo { display: none !important; visibility: hidden !important; opacity: 0 !important; pointer-events: auto !important }'],
  ['our own element moved, cut and faded', 'pec-passo { transform: scale(0) !important; clip-path: inset(50%) !important; filter: opacity(0) !important; content-visibility: hidden !important; translate: -200vw !important }'],
  ['backdrops of everything', '*::backdrop, ::backdrop { background: #000 !important; display: block !important }'],
  ['colours and variables', '* { --paper: #f00 !important; --ink: #f00 !important; --ring: transparent !important; --unit: 1px !important; color: #f00 !important; font-size: 3px !important }'],
  ['children of html and body', 'html > *:not(head):not(body), body > *:last-child { display: none !important; width: 0 !important }'],
  ['slow transitions and animations', '* { transition: all 20s !important; animation: gone 20s infinite !important } @keyframes gone { from { opacity: 0 } to { opacity: 0 } }'],
]; // biome-ignore format: a table

/** Situations 54 to 60: mouse, flow, data; and style sheets that mean harm. */
export const FLOW = [
  ...chapter('page.html', [
    [54, 'stray click beside the target', async (s) => {
      await s.start('#save');
      await s.ringOn('#save');
      await s.page.mouse.click(700, 420);
      await s.page.mouse.click(1000, 60);
      await s.frames(30);
      hold(await s.run(() => globalThis.subject.active() && globalThis.subject.cardBox() !== null), 'the guide ended');
      hold((await s.index()) === 0, 'the guide moved');
    }],
    [55, 'double click on the button that leads on', async (s) => {
      await s.start('#save');
      await s.ringOn('#save');
      await s.press('next', 2);
      await s.isAt(1);
      await s.frames(20);
      hold((await s.index()) === 1, 'two steps');
    }],
    [59, 'started and stopped many times', async (s) => {
      await s.start('#save');
      await s.ringOn('#save');
      await s.run(() => void globalThis.subject.stop());
      await wait('the end', 1500, () => s.run(() => !globalThis.subject.active() && globalThis.subject.cardBox() === null));
      await s.frames(30);
      const cdp = await s.cdp();
      await cdp.send('Performance.enable');
      const count = async () => {
        await cdp.send('HeapProfiler.collectGarbage');
        const { metrics } = await cdp.send('Performance.getMetrics');
        const value = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0;
        return { nodes: value('Nodes'), listeners: value('JSEventListeners') };
      };
      const [before, clean] = [await count(), await traces(s)];
      for (let round = 0; round < 10; round++) {
        await s.run(async () => {
          globalThis.subject.start([{ target: '#save', title: 'Uno', text: 'Testo' }]);
          await globalThis.subject.frames(4);
          globalThis.subject.stop();
          await globalThis.subject.frames(2);
        });
      }
      await wait('the end', 1500, () => s.run(() => globalThis.subject.cardBox() === null));
      hold((await traces(s)) === clean, `attributes left: ${await traces(s)}`);
      // A clock that is still running when the guide ends goes with its listener when it has run down.
      await wait(`as many nodes and listeners as before: ${JSON.stringify(before)}`, 4000, async () => {
        const { nodes, listeners } = await count();
        return nodes <= before.nodes + 5 && listeners <= before.listeners;
      });
    }],
    [60, 'page’s scrolling and styles are not touched', async (s) => {
      const clean = await traces(s);
      await s.style('body > *:last-child, html > div { opacity: .1 !important; font-size: 3px !important } div { color: red !important; font-size: 4px !important }');
      await s.start('#save');
      await s.ringOn('#save');
      await s.card();
      await s.page.mouse.move(700, 500);
      await s.page.mouse.wheel({ deltaY: 200 });
      await wait('the page scrolled', 1500, () => s.run(() => scrollY > 50));
      hold((await traces(s)) === clean, `changed: ${await traces(s)}`);
      const type = await s.run(() => Number.parseFloat(getComputedStyle(globalThis.subject.card() as Element).fontSize));
      hold(type >= 12, `type of ${type} px`);
    }],
    [0, 'touch: a tap leads on, and the page does not see it', async (s) => {
      await s.page.setViewport({ width: 390, height: 800, hasTouch: true, isMobile: true });
      await s.run(() => {
        Reflect.set(globalThis, 'heard', []);
        for (const type of ['touchstart', 'touchend', 'pointerdown', 'mousedown', 'click'])
          document.addEventListener(type, () => (Reflect.get(globalThis, 'heard') as string[]).push(type), true);
      });
      await s.start('#save');
      await s.ringOn('#save');
      await s.pressable('next');
      const [x, y] = await s.middle('next');
      await s.page.touchscreen.tap(x, y);
      await s.isAt(1);
      const heard = await s.run(() => Reflect.get(globalThis, 'heard') as string[]);
      hold(heard.length === 0, `the page heard ${heard.join(' ')}`);
    }],
    [0, 'printing', async (s) => {
      await s.start('#save');
      await s.card();
      await s.page.emulateMediaType('print');
      hold(await s.run(() => globalThis.subject.cardBox() === null), 'the card is printed');
    }],
    [0, 'wheel over the text scrolls the page or the text, and never nothing but the guide', async (s) => {
      await s.start('#save');
      await s.ringOn('#save');
      const card = await s.card();
      await s.page.mouse.move((card.left + card.right) / 2, (card.top + card.bottom) / 2);
      await s.page.mouse.wheel({ deltaY: 120 });
      await s.frames(10);
      hold(await s.run(() => globalThis.subject.active()), 'the guide ended');
      hold((await s.index()) === 0, 'the guide moved');
    }],
    [0, 'page stops every event as soon as it can', async (s) => {
      await s.run(() => {
        for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'keydown'])
          document.addEventListener(
            type,
            (event) => {
              event.stopImmediatePropagation();
              event.preventDefault();
            },
            true,
          );
      });
      await s.start('#save');
      await s.ringOn('#save');
      await s.press();
      await s.isAt(1);
    }],
    ...HOSTILE.map(([what, css]): [number, string, (s: Scene) => Promise<void>] => [0, `style sheet: ${what}`, async (s) => {
      await s.start('#save');
      await s.ringOn('#save');
      await s.style(css);
      await s.frames(5);
      await s.card();
      await wait('the button can be pressed', 1000, () => s.run(() => globalThis.subject.canPress('next')));
      const style = await s.run(() => {
        const card = globalThis.subject.card() as Element;
        const { color, fontSize } = getComputedStyle(card);
        const host = card.getRootNode() instanceof ShadowRoot ? (card.getRootNode() as ShadowRoot).host : null;
        const dim = host && getComputedStyle(host, '::backdrop').backgroundColor;
        const shown = host && getComputedStyle(host, '::backdrop').display;
        return { color, type: Number.parseFloat(fontSize), dim: shown === 'none' ? null : dim };
      });
      hold(style.color !== 'rgb(255, 0, 0)', 'the page gives the text its colour');
      hold(style.type >= 12, `type of ${style.type} px`);
      hold(!style.dim || /, 0\)$/.test(style.dim), `the page is dimmed: ${style.dim}`);
      await s.press();
      await s.isAt(1);
    }]),
  ]),
]; // biome-ignore format: a list of cases
