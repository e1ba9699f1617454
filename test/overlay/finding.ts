import { hold, wait } from './scene.ts';
import { chapter } from './situation.ts';

/** Situations 1 to 15: finding the target. */
export const FINDING = [
  ...chapter('page.html', [
    [1, 'target comes seconds after the page', async (s) => {
      await s.start('#late');
      await s.card();
      const before = await s.text();
      hold((await s.ring()) === null, 'a ring round nothing');
      await wait('words about the waiting', 2500, async () => (await s.text()).length > before.length);
      hold((await s.index()) === 0, 'the step was skipped');
      await s.add('<button id="late" style="position:absolute;top:300px;left:300px">Arrivato</button>');
      await s.ringOn('#late', 1200);
    }],
    [2, 'page replaces the target node', async (s) => {
      await s.start('#save');
      await s.ringOn('#save');
      await s.run(() => {
        const row = document.querySelector('#save')?.parentElement as HTMLElement;
        row.outerHTML = '<div class="row" style="padding:40px"><button id="save">Salva</button></div>';
      });
      await s.ringOn('#save', 1000);
    }],
    [3, 'target removed while the step is shown', async (s) => {
      await s.start('#save');
      await s.ringOn('#save');
      await s.run(() => document.querySelector('#save')?.remove());
      await s.noRing(600);
      await s.card();
      hold((await s.index()) === 0, 'the step was left');
    }],
    [4, 'target exists but is hidden', async (s) => {
      await s.style('#save { display: none }');
      await s.start('#save');
      await s.card();
      await s.run(() => new Promise((done) => setTimeout(done, 500)));
      hold((await s.ring()) === null, 'a ring round something hidden');
      await s.run(() => (document.adoptedStyleSheets = []));
      await s.ringOn('#save', 1500);
    }],
    [5, 'several matches, the first one hidden', async (s) => {
      await s.add('<button class="twin" style="display:none">A</button><button class="twin" id="shown">A</button>');
      await s.run(() => document.querySelector('main')?.before(...document.querySelectorAll('.twin')));
      await s.start('.twin');
      await s.ringOn('#shown');
    }],
    [9, 'custom field: the matched input is invisible, its box is shown', async (s) => {
      await s.add(
        '<div id="box" style="position:absolute;top:120px;left:400px;width:200px;height:40px;border:1px solid"><input id="hidden" type="checkbox" style="opacity:0;position:absolute;width:1px;height:1px"></div>',
      );
      await s.start('#hidden');
      await s.ringOn('#box');
    }],
    [10, 'the target is a picture or word in a button', async (s) => {
      await s.style('#other { padding: 10px 90px 30px 10px }');
      await s.start('#label');
      await s.ringOn('#other');
    }],
    [15, 'address changes before the screen is ready', async (s) => {
      await s.start('#ready');
      await s.run(() => history.pushState(null, '', '?next'));
      await s.add('<div id="box" style="opacity:0;position:absolute;top:200px;left:300px"><button id="ready">Pronto</button></div>');
      await s.run(() => new Promise((done) => setTimeout(done, 300)));
      hold((await s.ring()) === null, 'a ring before anything can be seen');
      await s.run(() => ((document.querySelector('#box') as HTMLElement).style.opacity = '1'));
      await s.ringOn('#ready', 1200);
    }],
  ]),
  ...chapter('frames.html', [
    [6, 'target in an open shadow root', async (s) => {
      await s.start('#shadowed');
      await s.ringOn('#shadowed');
    }],
    [7, 'target in a same-origin frame, scrolled in both', async (s) => {
      await s.start('#inside');
      await s.ringOn('#inside');
      await s.run(() => (document.querySelector('#same') as HTMLIFrameElement).contentWindow?.scrollBy(0, 30));
      await s.ringOn('#inside', 300);
      await s.run(() => scrollBy(0, 15));
      await s.ringOn('#inside', 300);
    }],
    [0, 'target in a frame that is scaled', async (s) => {
      await s.style('#same { scale: .8; transform-origin: 30% 60% }');
      await s.start('#inside');
      const off = await s.run(async () => {
        await globalThis.subject.frames(10);
        const frame = document.querySelector('#same') as HTMLIFrameElement;
        const inside = frame.contentDocument?.querySelector('#inside')?.getBoundingClientRect();
        const outer = frame.getBoundingClientRect();
        const ring = globalThis.subject.ring();
        if (!inside || !ring) return Number.POSITIVE_INFINITY;
        // Border and padding of the frame are 10 pixels together.
        const [x, y] = [inside.left + inside.width / 2 + 10, inside.top + inside.height / 2 + 10];
        return Math.hypot(
          outer.left + x * 0.8 - (ring.left + ring.right) / 2,
          outer.top + y * 0.8 - (ring.top + ring.bottom) / 2,
        );
      });
      hold(off < 2, `the ring is ${off} px off`);
    }],
    [8, 'target is a frame of another origin', async (s) => {
      await s.start('#foreign');
      await s.ringOn('#foreign');
      await s.press();
      await s.isAt(1);
      hold(s.errors.length === 0, s.errors.join());
    }],
  ]),
]; // biome-ignore format: a list of cases
