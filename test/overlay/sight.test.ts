import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Scene, wait } from './scene.ts';
import { type OverlayStage, raiseOverlayStage } from './stage.ts';

/** The ring is true at every moment: what is seen of its target, and nothing else. */
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

const TARGET = '<button id="t" style="margin:40px">Conferma</button>';

/** Puts a page together, starts, and sees the ring. */
async function begin(html: string, css = ''): Promise<void> {
  await scene.run((markup) => {
    document.body.innerHTML = markup;
  }, html);
  if (css) await scene.style(css);
  await scene.start('#t');
  await scene.ringOn('#t', 2500);
}

/** Runs code in the page that changes no node: a style sheet of its own. */
const restyle = (css: string) => scene.style(css);
const act = (code: string) => scene.run((text) => void new Function(text)(), code);

describe('the ring goes at once, and comes back', () => {
  test.each<[string, string, string, string, string]>([
    ['under a bar that stays', `<div id="bar" style="position:fixed;inset:0 0 auto;height:120px;background:navy"></div><div style="height:500px"></div>${TARGET}<div style="height:3000px"></div>`, '', 'scrollTo(0, 480)', 'scrollTo(0, 200)'],
    ['under the head of its own list', `<div id="box" style="height:260px;overflow:auto"><div style="position:sticky;top:0;height:90px;background:#ddd">Tutti</div><div style="height:150px"></div>${TARGET}<div style="height:900px"></div></div>`, '', 'box.scrollTop = 240', 'box.scrollTop = 110'],
    ['out of a list that contains what it paints', `<div style="height:120px"></div><div id="box" style="contain:paint;height:200px;overflow:auto"><div style="height:1200px"></div><button id="t" style="position:absolute;top:80px;left:30px">Apri</button></div>`, '', 'box.scrollTop = 150', 'box.scrollTop = 0'],
    ['out of a list that will be moved', `<div style="height:120px"></div><div id="box" style="will-change:transform;height:200px;overflow:auto"><div style="height:1200px"></div><button id="t" style="position:absolute;top:80px;left:30px">Apri</button></div>`, '', 'box.scrollTop = 150', 'box.scrollTop = 0'],
    ['when a shape takes it away', `<div id="box" style="width:300px">${TARGET}</div>`, '', 'box.style.clipPath = "circle(0px at 0 0)"', 'box.style.clipPath = "circle(400px at 50% 50%)"'],
    ['when a shape of many corners takes it away', `<div id="box" style="width:300px">${TARGET}</div>`, '', 'box.style.clipPath = "polygon(0 0, 10% 0, 10% 100%, 0 100%)"', 'box.style.clipPath = "none"'],
    ['when a path takes it away', `<div id="box" style="width:300px">${TARGET}</div>`, '', 'box.style.clipPath = "path(\'M0 0 L9 0 L9 9 Z\')"', 'box.style.clipPath = ""'],
    ['when a filter makes it invisible', `<div id="box">${TARGET}</div>`, '', 'box.style.filter = "opacity(0)"', 'box.style.filter = ""'],
    ['when it is all but transparent', `<div id="box"><div style="opacity:.5">${TARGET}</div></div>`, '', 'box.style.opacity = ".05"', 'box.style.opacity = ""'],
    ['when a mask lets nothing through', `<div id="box">${TARGET}</div>`, '', 'box.style.maskImage = "linear-gradient(transparent, transparent)"', 'box.style.maskImage = "linear-gradient(black, black)"'],
    ['when it shows its back', `<div style="perspective:500px"><div id="box" style="backface-visibility:hidden;transition:transform .2s">${TARGET}</div></div>`, '', 'box.style.transform = "rotateY(180deg)"', 'box.style.transform = "none"'],
    ['when a bar glides over it', `<div id="box" style="position:fixed;left:0;top:-300px;width:100%;height:260px;background:#cde;transition:top .4s linear"></div>${TARGET}`, '', 'box.style.top = "0"', 'box.style.top = "-300px"'],
    ['when its frame is cut off', `<div id="box" style="height:300px;overflow:hidden"><iframe style="width:500px;height:260px" srcdoc="<body style='margin:0;padding:150px 40px'><button id=t>Firma</button></body>"></iframe></div>`, '', 'box.style.height = "90px"', 'box.style.height = "300px"'],
    ['when a bar lies over its place in a frame', `<div id="box" style="position:absolute;inset:0 0 auto;height:0;background:#cde"></div><iframe style="width:500px;height:600px" srcdoc="<body style='margin:0;padding:60px 40px'><button id=t>Firma</button></body>"></iframe>`, '', 'box.style.height = "180px"', 'box.style.height = "0"'],
  ])('%s', async (_, html, css, away, back) => {
    await begin(html, css);
    await act(away);
    await scene.noRing(1000);
    await act(back);
    await scene.ringOn('#t', 1500);
  }); // biome-ignore format: a table

  test('when a menu closes by style alone, with no transition', async () => {
    await scene.page.mouse.move(60, 30);
    await begin(
      '<div id="m" style="display:inline-block"><button>Menu</button><div id="sub"><button id="t">Voce</button></div></div><p style="margin-top:400px">Testo</p>',
      '#sub{visibility:hidden}#m:hover #sub{visibility:visible}',
    );
    await scene.page.mouse.move(600, 600);
    await scene.noRing();
    await scene.page.mouse.move(60, 30);
    await scene.ringOn('#t');
  });

  test('when a group is folded by a box that only styles know', async () => {
    await begin(
      '<input type="checkbox" id="fold"><label for="fold">Chiudi</label><div id="g"><button id="t">Voce</button></div>',
      '#fold:checked ~ #g{opacity:0}',
    );
    await scene.page.click('#fold');
    await scene.noRing();
    await scene.page.click('#fold');
    await scene.ringOn('#t');
  });

  test('in a list within a component', async () => {
    await scene.run(() => {
      document.body.innerHTML = '<x-list></x-list>';
      const root = document.querySelector('x-list')?.attachShadow({ mode: 'open' });
      if (root)
        root.innerHTML =
          '<div id="box" style="height:200px;overflow:auto"><button id="t" style="margin:60px">Apri</button><div style="height:900px"></div></div>';
    });
    await scene.start('#t');
    await scene.ringOn('#t');
    const scroll = (top: number) =>
      scene.run((to) => {
        const box = document.querySelector('x-list')?.shadowRoot?.querySelector('#box');
        if (box) box.scrollTop = to;
      }, top);
    await scroll(300);
    await scene.noRing();
    await scroll(0);
    await scene.ringOn('#t');
  });
});

describe('the ring follows', () => {
  test('a frame in a frame that is shifted by styles alone', async () => {
    const inner = "<body style='margin:0;padding:30px'><button id=t>Firma</button></body>";
    const middle = `<body style='margin:0'><div id=s style='height:10px'></div><iframe style='width:300px;height:200px' srcdoc=&quot;${inner}&quot;></iframe></body>`;
    await scene.run((html) => {
      document.body.innerHTML = `<div id="top" style="height:40px"></div><iframe style="width:500px;height:400px" srcdoc="${html}"></iframe>`;
    }, middle);
    await wait('the inner frame', 2000, () =>
      scene.run(() => {
        const outer = document.querySelector('iframe')?.contentDocument;
        return outer?.querySelector('iframe')?.contentDocument?.querySelector('#t') != null;
      }),
    );
    await scene.start('#t');
    await scene.ringOn('#t');
    await scene.frames(10);
    await restyle('#top{height:130px !important}');
    await scene.ringOn('#t', 500);
  });

  test('what is pushed by something beside it that shrinks slowly', async () => {
    await begin(
      `<div id="bar" style="float:left;width:300px;height:300px;transition:width 10s linear"></div><div style="overflow:hidden">${TARGET}</div>`,
    );
    await act('bar.style.width = "200px"');
    const worst = await scene.run(async () => {
      let most = 0;
      for (let count = 0; count < 40; count++) {
        await globalThis.subject.frames(3);
        most = Math.max(most, globalThis.subject.off('#t'));
      }
      return most;
    });
    expect(worst).toBeLessThanOrEqual(1);
  });

  test('what late content has pushed out of the window, but not what the user has scrolled away', async () => {
    await begin(
      `<div id="late"></div><div style="height:300px"></div>${TARGET}<div style="height:4000px"></div>`,
      'html{overflow-anchor:none}',
    );
    await act('late.style.height = "1500px"');
    await scene.ringOn('#t', 1500);
    await scene.page.mouse.move(800, 400);
    await scene.page.mouse.wheel({ deltaY: 1500 });
    await scene.noRing(2000);
  });
});

describe('the ring is round', () => {
  test('each line of a link over two lines, and round no neighbour', async () => {
    await begin(
      '<p style="width:370px;margin:80px;font:16px/2 monospace">Si legga <a id="a" href="#1">prima</a> oppure <a id="t" href="#2">condizioni generali</a> e <a id="b" href="#3">poi</a> altro.</p>',
    ).catch(() => undefined);
    const found = await scene.run(() => {
      const root = globalThis.subject.card()?.getRootNode() as ShadowRoot;
      const parts = [...root.querySelectorAll('.line')].map((one) => one.getBoundingClientRect());
      const lines = [...(document.querySelector('#t')?.getClientRects() ?? [])];
      const others = ['#a', '#b'].map((one) => document.querySelector(one)?.getBoundingClientRect() as DOMRect);
      const meets = (a: DOMRect, b: DOMRect) =>
        a.left < b.right && b.left < a.right && a.top + 4 < b.bottom && b.top + 4 < a.bottom;
      return {
        lines: lines.length,
        round: lines.every((line) => parts.some((part) => part.left <= line.left && part.right >= line.right && part.top <= line.top + 1 && part.bottom >= line.bottom - 1)),
        others: others.some((other) => parts.some((part) => meets(part, other))),
        rings: root.querySelectorAll('[data-part=ring]').length,
      };
    });
    expect(found).toEqual({ lines: 2, round: true, others: false, rings: 1 });
  }); // biome-ignore format: one line for each question

  test('what a box without a box draws', async () => {
    await begin(
      '<div style="display:grid;grid-template-columns:160px 160px;padding:50px"><a href="#" style="display:contents" class="x"><span id="t" style="padding:16px">Ricevute</span></a></div>',
    );
    await scene.run(() => globalThis.subject.stop());
    await scene.start('.x');
    await scene.ringOn('#t');
  });

  test('what is left of a target that a bar lies half over', async () => {
    await begin(
      '<div id="bar" style="position:fixed;inset:0 0 auto;height:0;background:navy"></div><button id="t" style="margin:100px;height:120px">Conferma</button>',
    );
    await act('bar.style.height = "150px"');
    const ring = await wait('a cut ring', 1000, async () => {
      const now = await scene.ring();
      return now && now.top > 120 ? now : null;
    });
    expect(ring.top).toBeGreaterThan(135);
    expect(ring.bottom).toBeGreaterThan(215);
  });

  test('its target where the window keeps gutters on both sides', async () => {
    await begin(`${TARGET}<div style="height:3000px"></div>`, 'html{scrollbar-gutter:stable both-edges}');
    await scene.ringOn('#t', 500, 0.6);
  });
});

test('at rest nothing is computed, whatever was noticed before', async () => {
  await begin(
    `<iframe style="width:500px;height:300px" srcdoc="<body style='padding:40px'><button id=t>Firma</button></body>"></iframe>`,
  );
  await scene.page.mouse.move(500, 500);
  await scene.frames(30);
  const asked = await scene.run(async () => {
    let count = 0;
    const before = globalThis.requestAnimationFrame;
    globalThis.requestAnimationFrame = (callback) => {
      count++;
      return before.call(globalThis, callback);
    };
    await new Promise((done) => setTimeout(done, 1200));
    globalThis.requestAnimationFrame = before;
    return count;
  });
  expect(asked).toBe(0);
});
