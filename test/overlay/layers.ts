import { hold, type Scene, wait } from './scene.ts';
import { chapter } from './situation.ts';

const canPress = (s: Scene, ms = 1000) =>
  wait('the button on top', ms, () => s.run(() => globalThis.subject.canPress('next')));

/** Situations 34 to 40: layers. */
export const LAYERS = [
  ...chapter('layers.html', [
    [34, 'page opens a modal dialog', async (s) => {
      await s.start('#save');
      await s.ringOn('#save');
      await s.run(() => (document.querySelector('#dialog') as HTMLDialogElement).showModal());
      await canPress(s);
      await s.press();
      await s.isAt(1);
      hold(await s.run(() => (document.querySelector('#dialog') as HTMLDialogElement).open), 'the dialog was closed');
    }],
    [35, 'page shows a popover', async (s) => {
      await s.start('#save');
      await s.ringOn('#save');
      await s.run(() => {
        const note = document.querySelector('#note') as HTMLElement;
        const card = globalThis.subject.cardBox();
        Object.assign(note.style, { inset: 'auto', left: `${card?.left}px`, top: `${card?.top}px` });
        note.showPopover();
      });
      await canPress(s);
      await s.press();
      await s.isAt(1);
    }],
    [36, 'page elements with a huge z-index', async (s) => {
      await s.style('#veil { pointer-events: auto !important; background: #fff8 }');
      const before = await s.run(() => document.querySelector('#high')?.outerHTML);
      await s.start('#save');
      await s.ringOn('#save');
      await canPress(s);
      const z = await s.run(() => document.querySelector('#save')?.outerHTML);
      hold(z === '<button id="save">Salva</button>' && before?.includes(z), 'the target was edited');
    }],
    [37, 'page’s own window needs the space of the text', async (s) => {
      await s.start('#save');
      await s.ringOn('#save');
      await s.run(() => {
        const card = globalThis.subject.cardBox();
        const at = `position:fixed;left:${card?.left}px;top:${(card?.top ?? 0) + 20}px;width:300px;height:120px;background:#fff`;
        document.body.insertAdjacentHTML('beforeend', `<div role="dialog" aria-modal="true" id="own" style="${at}">Finestra</div>`);
      });
      await s.cardBeside('#own');
    }],
    [38, 'a press in the text closes no menu of the page', async (s) => {
      await s.run(() => {
        const menu = document.querySelector('#menu') as HTMLElement;
        menu.hidden = false;
        const outside = (event: Event) => {
          if (!event.composedPath().includes(menu)) menu.hidden = true;
        };
        for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'touchstart', 'focusin'])
          for (const capture of [true, false]) document.addEventListener(type, outside, { capture });
        window.addEventListener('click', outside);
      });
      await s.start('#entry');
      await s.ringOn('#entry');
      await s.press();
      await s.isAt(1);
      hold(await s.run(() => !(document.querySelector('#menu') as HTMLElement).hidden), 'the menu was closed');
    }],
    [40, 'page replaces what is in body, and body itself', async (s) => {
      await s.start('#save');
      await s.ringOn('#save');
      await s.run(() => (document.body.innerHTML = '<p>Altra vista</p><button id="save">Salva</button>'));
      await s.ringOn('#save', 1200);
      await s.run(() => {
        const body = document.createElement('body');
        body.innerHTML = '<h1>Nuova</h1><button id="save">Salva</button><button id="other">Altro</button>';
        document.body.replaceWith(body);
      });
      await s.ringOn('#save', 1200);
      await s.press();
      await s.isAt(1);
    }],
    [0, 'target in a modal dialog that opens later and closes again', async (s) => {
      await s.start('#yes');
      await s.card();
      hold((await s.ring()) === null, 'a ring round nothing');
      await s.run(() => (document.querySelector('#dialog') as HTMLDialogElement).showModal());
      await s.ringOn('#yes', 1500);
      await s.cardBeside('#yes');
      await s.run(() => (document.querySelector('#dialog') as HTMLDialogElement).close());
      await s.noRing(1200);
      await s.press();
      await s.isAt(1);
      await s.ringOn('#other');
    }],
    [0, 'a press in the text closes no light popover', async (s) => {
      await s.run(() => (document.querySelector('#light') as HTMLElement).showPopover());
      await s.start('#pick');
      await s.ringOn('#pick');
      await s.press();
      await s.isAt(1);
      hold(await s.run(() => document.querySelector('#light')?.matches(':popover-open')), 'the popover was closed');
    }],
    [0, 'a dialog that is enlarged by CSS zoom', async (s) => {
      await s.style('dialog { zoom: 1.5 }');
      await s.start('#yes');
      await s.run(() => (document.querySelector('#dialog') as HTMLDialogElement).showModal());
      await s.ringOn('#yes', 1500);
      await s.cardBeside('#yes');
      await canPress(s);
    }],
    [0, 'a dialog in a dialog', async (s) => {
      await s.start('#save');
      await s.ringOn('#save');
      await s.run(() => {
        const dialog = document.querySelector('#dialog') as HTMLDialogElement;
        dialog.showModal();
        dialog.insertAdjacentHTML('beforeend', '<dialog id="second"><button id="deep">Sì</button></dialog>');
        (document.querySelector('#second') as HTMLDialogElement).showModal();
      });
      await canPress(s);
      await s.run(() => document.querySelector('#second')?.remove());
      await canPress(s);
      await s.press();
      await s.isAt(1);
    }],
    [0, 'the page goes to full screen', async (s) => {
      await s.start('#save');
      await s.ringOn('#save');
      const expression = 'document.querySelector("#high").requestFullscreen().then(() => undefined)';
      await (await s.cdp()).send('Runtime.evaluate', { expression, userGesture: true, awaitPromise: true });
      await wait('full screen', 2000, () => s.run(() => document.fullscreenElement !== null));
      await canPress(s, 1500);
    }],
  ]),
  ...chapter('page.html', [
    [39, 'two copies of the overlay', async (s) => {
      await s.start('#save');
      await s.ringOn('#save');
      await s.start('#other');
      await s.ringOn('#other');
      const copies = await s.run(() => {
        const one = globalThis.subject.card();
        const host = one?.getRootNode() instanceof ShadowRoot ? (one.getRootNode() as ShadowRoot).host : one;
        const name = host?.classList[0] ? `.${host.classList[0]}` : host?.localName;
        return name ? [...document.querySelectorAll(name)].filter((each) => each.checkVisibility()).length : 0;
      });
      hold(copies === 1, `${copies} copies`);
    }],
    [0, 'the document is written anew', async (s) => {
      await s.start('#save');
      await s.ringOn('#save');
      await s.run(() => {
        document.open();
        document.write('<!doctype html><title>Nuova</title><p>Nuova pagina</p><button id="save">Salva</button><button id="other">Altro</button>');
        document.close();
      });
      await s.ringOn('#save', 1500);
      await s.press();
      await s.isAt(1);
    }],
    [0, 'page makes everything inert and hidden from assistive technology', async (s) => {
      await s.start('#save');
      await s.ringOn('#save');
      await s.run(() => {
        for (const one of document.documentElement.children)
          if (one.localName !== 'head') {
            one.setAttribute('inert', '');
            one.setAttribute('aria-hidden', 'true');
          }
      });
      await canPress(s);
      await s.press();
      await s.isAt(1);
    }],
  ]),
]; // biome-ignore format: a list of cases
