import { hold, type Scene, wait } from './scene.ts';
import { chapter } from './situation.ts';

/** Moves something and sees that the ring is round the target again within two frames. */
async function follows(s: Scene, selector: string, move: string, frames = 2): Promise<void> {
  await s.ringOn(selector);
  const off = await s.run(
    async (target, code, count) => {
      await globalThis.subject.frames(3);
      const before = globalThis.subject.boxOf(target);
      // The measurement begins with the frame that first shows the change.
      new Function(code)();
      await globalThis.subject.frames(1 + count);
      const after = globalThis.subject.boxOf(target);
      if (before?.top === after?.top && before?.left === after?.left) throw new Error(`nothing moved: ${code}`);
      return globalThis.subject.off(target);
    },
    selector,
    move,
    frames,
  );
  hold(off <= 1, `the ring is ${off} px off`);
}

/** Situations 16 to 33: position. */
export const POSITION = [
  ...chapter('scrollers.html', [
    [16, 'target clipped inside an inner scroller', async (s) => {
      await s.start('#deepest');
      await s.ringOn('#deepest');
      const shown = await s.run(() => {
        const box = (one: string) => document.querySelector(one)?.getBoundingClientRect() as DOMRect;
        const [target, inner, frame] = [box('#deepest'), box('#inner'), box('#frame')];
        return target.top >= Math.max(inner.top, frame.top) - 1 && target.bottom <= Math.min(inner.bottom, frame.bottom) + 1;
      });
      hold(shown, 'the target is still clipped');
    }],
    [17, 'inner container scrolls while the step is shown', async (s) => {
      await s.start('#deep');
      await follows(s, '#deep', 'document.querySelector("#frame").scrollTop += 20');
      await s.ringOn('#deep');
    }],
    [18, 'page scrolls', async (s) => {
      await s.start('#under');
      await follows(s, '#under', 'scrollBy(0, -25)');
    }],
    [22, 'fixed header covers the target', async (s) => {
      await s.run(() => scrollTo(0, 1860));
      await s.start('#under');
      await s.ringOn('#under');
      await wait('the target uncovered', 1500, () =>
        s.run(() => {
          const { left, top } = (document.querySelector('#under') as Element).getBoundingClientRect();
          return document.elementsFromPoint(left + 5, top + 3).find((one) => !/pec-passo|svg|path|div\.?overlay/.test(one.localName))?.id === 'under';
        }),
      );
    }],
    [23, 'sticky target', async (s) => {
      await s.start('#stuck');
      await s.ringOn('#stuck');
      await s.run(() => ((document.querySelector('#frame') as Element).scrollTop = 200));
      await s.ringOn('#stuck', 300);
      await s.run(() => scrollBy(0, 40));
      await s.ringOn('#stuck', 300);
    }],
    [31, 'a layout that cuts off sideways is not scrolled', async (s) => {
      await s.start('#save');
      await s.ringOn('#save');
      await s.run(() => ((document.querySelector('#clip > div') as HTMLElement).style.paddingLeft = '60px'));
      await s.press();
      await s.isAt(1);
      hold((await s.run(() => (document.querySelector('#clip') as Element).scrollLeft + scrollX)) === 0, 'scrolled sideways');
    }],
    [32, 'smooth scrolling is still running', async (s) => {
      await s.style('html { scroll-behavior: smooth }');
      await s.start('#under');
      await s.ringOn('#under', 2500);
      await s.run(() => scrollBy({ top: 60 }));
      const worst = await s.run(async () => {
        let most = 0;
        for (let count = 0; count < 30; count++) {
          await globalThis.subject.frames(1);
          most = Math.max(most, globalThis.subject.off('#under'));
        }
        return most;
      });
      hold(worst < 25, `the ring was ${worst} px off while it scrolled`);
      await s.ringOn('#under', 1000);
    }],
    [0, 'nested scrollers scroll at once, and the page too', async (s) => {
      await s.start('#deepest');
      await follows(s, '#deepest', 'inner.scrollTop += 12; frame.scrollTop -= 9; scrollBy(0, 7)');
    }],
    [0, 'ring goes when its target is scrolled away, and comes back', async (s) => {
      await s.start('#deepest');
      await s.ringOn('#deepest');
      await s.run(() => ((document.querySelector('#inner') as Element).scrollTop = 0));
      await s.noRing(600);
      await s.run(() => ((document.querySelector('#inner') as Element).scrollTop = 400));
      await s.ringOn('#deepest', 600);
    }],
  ]),
  ...chapter('page.html', [
    [19, 'layout shift without any event', async (s) => {
      await s.start('#save');
      await follows(s, '#save', 'const sheet = new CSSStyleSheet(); sheet.replaceSync("header { padding: 60px 0 }"); document.adoptedStyleSheets = [sheet]');
    }],
    [20, 'target moves by an animation', async (s) => {
      await s.start('#save');
      await s.ringOn('#save');
      await s.style('#save { transition: translate 400ms linear; translate: 300px 120px }');
      const worst = await s.run(async () => {
        let most = 0;
        await globalThis.subject.frames(2);
        for (let count = 0; count < 20; count++) {
          await globalThis.subject.frames(1);
          most = Math.max(most, globalThis.subject.off('#save'));
        }
        return most;
      });
      hold(worst <= 1, `the ring was ${worst} px off on the way`);
      await s.ringOn('#save', 800, 1);
    }],
    [21, 'window resized and rotated', async (s) => {
      await s.style('.row { text-align: right }');
      await s.start('#save');
      await s.ringOn('#save');
      for (const [width, height] of [[900, 600], [600, 900]] as const) {
        await s.page.setViewport({ width, height });
        await s.ringOn('#save', 1000);
        await s.cardBeside('#save');
      }
    }],
    [24, 'target taller than the window', async (s) => {
      await s.add('<div id="tall" style="position:absolute;top:300px;left:20px;width:300px;height:2200px;background:#eee">Alto</div>');
      await s.start('#tall');
      await s.card();
      const top = await s.run(() => document.querySelector('#tall')?.getBoundingClientRect().top ?? -1);
      hold(top >= -1 && top < 500, `its top is at ${top}`);
      hold(await s.ring(), 'no ring');
    }],
    [25, 'targets in corners', async (s) => {
      await s.style('.corner { position: fixed }');
      await s.add('<button class="corner" id="tl" style="top:0;left:0">1</button><button class="corner" id="tr" style="top:0;right:0">2</button><button class="corner" id="bl" style="bottom:0;left:0">3</button><button class="corner" id="br" style="bottom:0;right:0">4</button>');
      for (const corner of ['#tl', '#tr', '#bl', '#br']) {
        await s.start(corner);
        await s.cardBeside(corner);
        hold(await s.ring(), `no ring at ${corner}`);
        await s.run(() => void globalThis.subject.stop());
      }
    }],
    [26, 'window of 320 pixels', async (s) => {
      await s.page.setViewport({ width: 320, height: 640 });
      await s.style('main, header { max-width: 280px } input { max-width: 200px }');
      await s.start('#other');
      await s.ringOn('#other');
      await s.cardBeside('#other');
      const sideways = await s.run(() => document.documentElement.scrollWidth - innerWidth);
      hold(sideways <= 0, `scrolls ${sideways} px sideways`);
    }],
    [27, 'body has a transform', async (s) => {
      await s.style('body { transform: translate(40px, 30px) scale(.9); transform-origin: 0 0 }');
      await s.start('#save');
      await s.ringOn('#save');
      await s.cardBeside('#save');
    }],
    [28, 'body and containers have CSS zoom', async (s) => {
      await s.style('body { zoom: 1.25 } .row { zoom: 1.4 }');
      await s.start('#save');
      await s.ringOn('#save', 1500, 1);
      await s.cardBeside('#save');
      await follows(s, '#save', 'document.body.style.zoom = 0.8');
    }],
    [29, 'centred body with margins', async (s) => {
      await s.style('body { position: relative; width: 700px; margin: 50px auto 0 } html { position: relative; margin-left: 30px }');
      await s.start('#save');
      await s.ringOn('#save');
      await s.cardBeside('#save');
    }],
    [30, 'text does not jump between two sides', async (s) => {
      await s.start('#low');
      await s.ringOn('#low', 2500);
      await s.run(() => scrollTo(0, 2400 - innerHeight / 2));
      await s.ringOn('#low', 1500);
      const changes = await s.run(async () => {
        const side = () => {
          const [card, ring] = [globalThis.subject.cardBox(), globalThis.subject.ring()];
          if (!card || !ring) return 'none';
          if (card.top >= ring.bottom - 2) return 'below';
          return card.bottom <= ring.top + 2 ? 'above' : 'beside';
        };
        let changed = 0;
        let before = side();
        for (let count = 0; count < 12; count++) {
          scrollBy(0, count % 2 ? 24 : -24);
          await globalThis.subject.frames(3);
          if (side() !== before) changed++;
          before = side();
        }
        return changed;
      });
      hold(changes <= 1, `it jumped ${changes} times`);
      await s.card();
    }],
    [33, 'a list that opens beside the target stays usable', async (s) => {
      await s.start('#save');
      await s.ringOn('#save');
      await s.run(() => {
        const list = '<div id="list" style="position:absolute;top:150px;left:16px;width:160px;background:#fff">Uno<br><button id="two">Due</button></div>';
        document.body.insertAdjacentHTML('beforeend', list);
        document.querySelector('#two')?.addEventListener('click', () => document.body.setAttribute('data-chosen', ''));
      });
      await s.frames(10);
      await s.page.click('#two');
      hold(await s.run(() => document.body.hasAttribute('data-chosen')), 'the click did not arrive');
      hold(await s.run(() => globalThis.subject.active()), 'the guide ended');
    }],
    [0, 'the whole document has CSS zoom', async (s) => {
      await s.style('html { zoom: 1.3 }');
      await s.start('#save');
      await s.ringOn('#save', 1500, 1);
      await s.cardBeside('#save');
      await s.run(() => (document.documentElement.style.zoom = '0.7'));
      await s.ringOn('#save', 1500, 1);
      await s.cardBeside('#save');
    }],
    [0, 'pinch zoom and page scale', async (s) => {
      const cdp = await s.cdp();
      await cdp.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2 });
      await s.start('#save');
      await s.ringOn('#save');
    }],
    [0, 'target turned and scaled', async (s) => {
      await s.style('#save { rotate: 30deg; scale: 1.6; margin: 60px }');
      await s.start('#save');
      await s.ringOn('#save');
      await follows(s, '#save', 'save.style.rotate = "80deg"; save.style.marginLeft = "200px"');
    }],
    [0, 'page written from right to left', async (s) => {
      await s.run(() => document.documentElement.setAttribute('dir', 'rtl'));
      await s.style('* { direction: rtl !important }');
      await s.start('#save');
      await s.ringOn('#save');
      await s.cardBeside('#save');
      await s.press();
      await s.isAt(1);
    }],
    [0, 'tiny target: the ring can still be seen', async (s) => {
      await s.add('<button id="tiny" style="position:absolute;top:300px;left:500px;width:8px;height:8px;padding:0;border:0"></button>');
      await s.start('#tiny');
      await s.ringOn('#tiny');
      const ring = await s.ring();
      hold(ring && ring.right - ring.left >= 32 && ring.bottom - ring.top >= 32, `the ring is ${JSON.stringify(ring)}`);
    }],
  ]),
]; // biome-ignore format: a list of cases
