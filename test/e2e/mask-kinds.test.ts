import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Rect } from '../support/card.ts';
import {
  ACCOUNT,
  IDENTITY,
  INBOX,
  later,
  type MaskedPage,
  picture,
  raiseMaskedPage,
  url,
} from '../support/masked-page.ts';
import { coloursIn, magentaIn, takePicture } from '../support/pixels.ts';

/** One small page for each way of drawing something, in magenta: what is hidden under the mask, and what stays readable. */
let masked: MaskedPage;
let page: MaskedPage['page'];

beforeAll(async () => {
  masked = await raiseMaskedPage();
  page = masked.page;
});
afterAll(() => masked?.stage.close());

const { inkOf, mask }: Pick<MaskedPage, 'inkOf' | 'mask'> = {
  inkOf: (...args) => masked.inkOf(...args),
  mask: (on) => masked.mask(on),
};

const boxOf = (selector: string): Promise<Rect> =>
  page.$eval(selector, (element) => element.getBoundingClientRect().toJSON());

const LETTER = 'path("M2 40 L14 4 L22 4 L34 40 L26 40 L18 14 L10 40 Z")';

/** A small icon of a label, grey until something happens to it. */
const icon = (style: string, change = ''): string =>
  `<style>.q { fill: #999 } .on .q { fill: magenta } ${style}</style><section><div><div><button><svg width="20" height="20"><path class="q" d="M4 2h4v12h8v4H4z"/></svg><b id="n">Menu</b></button></div></div></section>${later(`document.body.className = "on"; ${change}`)}`;

const HIDDEN: [kind: string, html: string, at?: string][] = [
  [
    'a shadow of ::before',
    '<style>.x::before { content: "Lucia Verdi"; text-shadow: 0 0 1px magenta }</style><p class="x">',
  ],
  [
    'a stroke of ::after',
    '<style>.x::after { content: "Lucia"; -webkit-text-stroke: 2px magenta }</style><p class="x">',
  ],
  ['a shadow of ::first-line', '<style>p::first-line { text-shadow: 1px 1px 0 magenta }</style><p>Lucia Verdi'],
  ['signs of emphasis', '<style>p { text-emphasis: "L" magenta }</style><p>xxxxxx'],
  [
    'a selection with a shadow',
    '<style>::selection { text-shadow: 0 0 1px magenta, 2px 2px 0 magenta; background: #ddd }</style><p id="t">Lucia Verdi</p><script>getSelection().selectAllChildren(t)</script>',
  ],
  [
    'a marker of a list',
    '<style>li::marker { content: "Lucia Verdi "; color: magenta }</style><ul style="padding-left: 200px"><li>x</ul>',
  ],
  [
    'a highlight of the page in a closed root',
    '<div id="h"></div><script>const r = h.attachShadow({ mode: "closed" }); r.innerHTML = "<style>::highlight(q) { background: #ff0 }</style><p style=\\"color: magenta\\">Lucia Verdi"; const g = new Range(); g.selectNodeContents(r.querySelector("p")); CSS.highlights.set("q", new Highlight(g))</script>',
  ],
  [
    'a highlight of the page that wants to be on top',
    `<style>::highlight(q) { color: magenta; background: #ff0 }</style><p id="t">Lucia Verdi</p>${later('const r = new Range(); r.selectNodeContents(t); const l = new Highlight(r); l.priority = 2 ** 31 - 1; CSS.highlights.set("q", l)')}`,
  ],
  [
    'a drawing with words that insist',
    '<svg width="200" height="40"><text y="30" fill="magenta"><tspan style="visibility: visible">Lucia</tspan></text></svg>',
  ],
  ['a drawing of an icon’s size', '<svg width="24" height="24"><path fill="magenta" d="M4 2h4v16h10v4H4z"/></svg>'],
  [
    'a drawing in a control of a name',
    '<button><svg width="24" height="24"><path fill="magenta" d="M4 2h4v16h10v4H4z"/></svg> Lucia Verdi</button>',
  ],
  [
    'a picture called .svg',
    `<img width="200" height="40" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='200' height='40'%3E%3Crect fill='magenta' width='200' height='40'/%3E%3C/svg%3E#a.svg">`,
  ],
  ['a background in the element', `<div style="width: 240px; height: 40px; background: ${picture('Lucia')}"></div>`],
  [
    'a background in a sheet',
    `<style>.b { width: 240px; height: 40px; background: ${url('Lucia')} }</style><div class="b"></div>`,
  ],
  [
    'a background by a class that comes later',
    `<style>.b { width: 240px; height: 40px; background: ${url('Lucia')} }</style><div id="t"></div>${later('t.className = "b"')}`,
  ],
  [
    'a background in a sheet that comes later',
    `<div class="b"></div>${later(`const s = document.createElement("style"); s.textContent = ${JSON.stringify(`.b { width: 240px; height: 40px; background: ${url('Lucia')} }`)}; document.head.append(s)`)}`,
  ],
  ['a picture in the place of an element', `<style>.b { content: ${url('Lucia')} }</style><div class="b"></div>`],
  ['a picture before the text', `<style>.b::before { content: ${url('Lucia')} }</style><div class="b"></div>`],
  [
    'a picture round a box',
    `<div style="width: 220px; height: 20px; border: 10px solid; border-image: ${picture('Lucia')} 1 fill"></div>`,
  ],
  [
    'a picture of a marker',
    `<style>ul { padding-left: 260px; list-style-image: ${url('Lucia')} }</style><ul><li>x</ul>`,
  ],
  [
    'a box cut out by a picture',
    `<style>.b { width: 240px; height: 40px; background: linear-gradient(magenta, magenta); mask-image: ${url('Lucia')} }</style><div class="b"></div>`,
  ],
  [
    'a hint that becomes a name',
    `<style>::placeholder { color: magenta; opacity: 1 }</style><input id="i" placeholder="Cerca">${later('i.placeholder = "Lucia"')}`,
  ],
  [
    'a hint with a number',
    '<style>::placeholder { color: magenta; opacity: 1 }</style><input placeholder="Telefono (3470000199)">',
  ],
  [
    'a button’s caption that becomes a name',
    `<input class="m" id="i" type="button" value="Accedi">${later('i.value = "Lucia"')}`,
  ],
  [
    'a button that becomes a field',
    `<input class="m" id="i" type="button" value="Accedi">${later('i.type = "text"; i.value = "Lucia"')}`,
  ],
  ['a number in brackets, in a node of its own', '<button>Telefono <b class="m">(3470000199)</b></button>'],
  ['a count in other brackets', '<button>Telefono <b class="m">（307）</b></button>'],
  ['a name made of words of interfaces, in a button', '<header><button class="m">Dati Contatti</button></header>'],
  ['the same as a caption', '<label class="m">Guida Casella</label>'],
  ['the same on the account pages', '<h2 class="m">Servizi Posta</h2><p class="m">Servizi Posta', ACCOUNT],
  ['the second half of a name', '<label>Anna <b class="m">Firma</b></label>'],
  ['a subject that is a heading', '<main><h1 class="m">Disattiva account</h1><p>Buongiorno</main>'],
  [
    'a subject that is a label',
    '<main><header><h1 class="m">Impostazioni</h1></header><p class="m">Impostazioni</main>',
  ],
  [
    'a subject in a short list',
    '<ul><li class="r"><a class="m" href="#1">Conferma identità</a><li class="r"><a href="#2">Nota di Lucia</a></ul>',
  ],
  ['a subject in a short table', '<table><tr><td>Lucia<td><a class="m" href="#1">Impostazioni</a></table>'],
  [
    'a letter that is a button as a whole',
    '<button><div>Comune di Prova</div><div class="m">Impostazioni</div></button>',
  ],
  [
    'letters in disguise',
    '<p class="m">Ⓛⓤⓒⓘⓐ 🅻🆄</p><button>Impostazioni <b class="m">🅻🆄🅲🅸🅰</b></button><button class="m">☎ ♥</button>',
  ],
  ['an element of our name', '<pec-passo class="m">Lucia<p>Verdi</p></pec-passo>'],
  [
    'a property of ours set by the page',
    '<div style="--pec-passo-vector: visible; --pec-passo-drawing: 1"><svg width="200" height="40"><text y="30" fill="magenta">Lucia</text></svg></div>',
  ],
  [
    'an icon of a label that draws outside of its box',
    '<button><svg width="20" height="20" style="overflow: visible"><path fill="magenta" d="M60 2h40v16H60z"/></svg><span style="margin-left: 99px">Menu</span></button>',
  ],
  ['an icon of a label that a style elsewhere makes large', icon('.on svg { width: 200px; height: 200px }')],
  ['an icon of a label that is made large with all around it', icon('.on section { zoom: 8 }')],
  [
    'an icon of a label that an animation makes large',
    icon('@keyframes k { to { transform: scale(8) } } .on svg { animation: k 1ms both }'),
  ],
  [
    'an icon whose label turns into a name, slowly',
    icon('* { transition: all 99s !important } .q { transition: none !important }', 'n.textContent = "Lucia"'),
  ],
  [
    'a button’s caption that turns into a name, slowly',
    `<style>input { transition: -webkit-text-fill-color 99s } .m { color: magenta }</style><input id="i" type="button" value="Accedi">${later('i.className = "m"; i.value = "Lucia"')}`,
  ],
  [
    'what is in a field, where everything changes slowly from the start',
    '<style>*, *::before { transition: all 99s !important }</style><input class="m" value="Lucia Verdi">',
  ],
  [
    'the hint of a field, where it changes slowly from the start',
    '<style>::placeholder { color: magenta; opacity: 1; transition: all 99s !important }</style><input placeholder="Lucia Verdi">',
  ],
  [
    'a name in a closed root in a control of a label',
    `<button>Impostazioni <span id="t" class="m"></span></button>${later('t.attachShadow({ mode: "closed" }).innerHTML = "<b>Lucia</b>"')}`,
  ],
  [
    'the squares of a code, of any element that has no meaning',
    `<style>p { margin: 0; display: flex } u { width: 6px; height: 6px; background: magenta }</style><p>${'<u></u>'.repeat(21)}</p>`,
  ],
  [
    'letters that are cut out of what is behind a dialog',
    `<style>dialog::backdrop { background: magenta; clip-path: ${LETTER} }</style><dialog id="d"></dialog>${later('d.showModal()')}`,
  ],
  [
    'letters that are cut out of the button of a file field',
    `<style>::file-selector-button { background: magenta; color: magenta; width: 90px; height: 40px; clip-path: ${LETTER} }</style><input type="file">`,
  ],
  [
    'letters that a script’s animation cuts out of a plain colour, where the page keeps events to itself',
    `<style>#t::before { content: ""; display: block; background: magenta; width: 90px; height: 40px; clip-path: inset(50%) }</style><div id="t"></div><script>addEventListener("animationstart", (event) => event.stopImmediatePropagation(), true)</script>${later(`t.animate({ clipPath: ['${LETTER}', '${LETTER}'] }, { duration: 1e8, pseudoElement: '::before' })`)}`,
  ],
  [
    'a letter made of a dozen shadows',
    `<div style="width: 8px; height: 8px; box-shadow: ${Array.from({ length: 12 }, (_, at) => `${20 + 8 * (at % 3)}px ${8 * at}px magenta`).join()}"></div>`,
  ],
  [
    'letters cut out by a tick far away',
    `<style>#t { width: 90px; height: 40px; background: magenta; clip-path: inset(50%) } :has(:checked) #t { clip-path: ${LETTER} }</style><p><b><b><b><input id="c" type="checkbox"></b></b></b></p><p><b><b><b id="t" style="display: block"></b></b></b></p>${later('c.click()')}`,
  ],
  ['the question of a dialog that names somebody', '<dialog open><h2 class="m">Lucia Verdi?</h2></dialog>', ACCOUNT],
  [
    'what stands beside a label',
    '<p><span class="m">Verdi</span> <i>Password PEC</i> <b class="m">Lucia</b></p>',
    ACCOUNT,
  ],
  [
    'a code of ticks',
    `<style>.r { display: flex } .r > input { width: 24px; height: 24px; appearance: none } .r > :checked { background: magenta }</style><div class="r">${'<input type="checkbox" checked><input type="checkbox">'.repeat(6)}</div>`,
  ],
  ['a name before a field', '<span class="m">Lucia</span><div><input></div>', ACCOUNT],
  [
    'the line under a hint',
    '<style>::placeholder { text-decoration: underline magenta }</style><input placeholder="Lucia">',
  ],
  [
    'the lines of a formula',
    '<math style="color: magenta"><msqrt><mtext>Lucia</mtext></msqrt><mfrac><mi>L</mi><mn>4</mn></mfrac></math>',
  ],
  [
    'who declares',
    '<label><input type="checkbox">Sono consapevole delle sanzioni penali previste, <b class="m">Lucia Verdi</b></label>',
    IDENTITY,
  ],
];

const SHOWN: [kind: string, html: string, at?: string][] = [
  ['a label', '<button class="m">Impostazioni</button>'],
  [
    'a label in capitals, beside an icon',
    '<a class="m" href="#x"><i>★</i> <span style="text-transform: uppercase">Impostazioni</span></a>',
  ],
  [
    'a label that is written again',
    `<button class="m" id="t">Impostazioni</button>${later('t.firstChild.data = "Impostazioni"')}`,
  ],
  [
    'a label with a count that changes',
    `<button class="m" id="t">Posta in arrivo (3)</button>${later('t.firstChild.data = "Posta in arrivo (4)"')}`,
  ],
  [
    'a label in a root that a box gets later',
    `<div id="t"></div>${later('t.attachShadow({ mode: "open" }).innerHTML = "<button style=\\"color: magenta\\">Impostazioni</button>"')}`,
  ],
  [
    'a label in a closed root',
    '<x-k></x-k><script>customElements.define("x-k", class extends HTMLElement { constructor() { super(); this.attachShadow({ mode: "closed" }).innerHTML = "<button style=\\"color: magenta\\">Impostazioni</button>" } })</script>',
  ],
  [
    'a label on a button with plain colours',
    '<style>.g { background: linear-gradient(magenta, magenta) }</style><button class="g">Impostazioni</button>',
  ],
  [
    'plain colours that come later',
    `<style>.on { background: linear-gradient(magenta, magenta) }</style><button id="t">Impostazioni</button>${later('t.className = "on"')}`,
  ],
  [
    'the knob of a switch',
    '<style>.s { display: inline-block; width: 60px; height: 30px } .s::after { content: ""; display: block; width: 26px; height: 26px; background: magenta }</style><span class="s" role="switch" tabindex="0" aria-checked="true"></span>',
    ACCOUNT,
  ],
  ['a caption that comes later', `<input class="m" id="i" type="submit">${later('i.value = "Accedi"')}`],
  [
    'an icon of a label',
    '<button><svg width="24" height="24"><path fill="magenta" d="M2 2h20v20H2z"/></svg> Impostazioni</button>',
  ],
  [
    'a tick that is a picture',
    `<style>input.t { appearance: none; width: 24px; height: 24px; background: ${url('XXX').replace("width='240' height='40'", "width='24' height='24'")} }</style><input class="t" type="checkbox">`,
  ],
  [
    'the question of a confirmation',
    '<dialog open><h2 class="m">Vuoi disattivare la verifica in 2 passaggi?</h2></dialog>',
    ACCOUNT,
  ],
  ['the state afterwards', '<p class="m">La verifica in 2 passaggi è disattivata.</p>', ACCOUNT],
  [
    'an entry of a menu among strange ones',
    '<ul><li><a class="m" href="#1">Verifica in 2 passaggi</a><li><a href="#2">Lucia</a><li><a href="#3">Rossi</a></ul>',
    ACCOUNT,
  ],
  [
    'the name of a method beside its explanation',
    '<div role="radiogroup"><div role="radio" tabindex="0"><b class="m">Firma Digitale</b><p>Con quello che Lucia ha</div><div role="radio" tabindex="0"><b>x</b></div></div>',
    IDENTITY,
  ],
  [
    'providers',
    '<ul class="spid-idp-button-menu"><li><a class="m" href="#1">Qualunque ID</a><li><a class="m" href="#2">Altra Identità</a></ul>',
    IDENTITY,
  ],
  [
    'a declaration',
    '<label class="m"><input type="checkbox">Sono consapevole delle sanzioni penali previste da chi dichiara il falso</label>',
    IDENTITY,
  ],
  ['PIN', '<label class="m">PIN</label><input type="password">', IDENTITY],
  ['PIN, before its field', '<span class="m">PIN</span><div><input type="password"></div>', IDENTITY],
  [
    'many ticks beside their captions',
    `<style>input { width: 24px; height: 24px; appearance: none; background: magenta }</style><div>${'<input type="checkbox"> Nome '.repeat(12)}</div>`,
  ],
  ['a label in a sentence', '<p class="m">Per Lucia Verdi: Password PEC</p>', ACCOUNT],
];

/** A style that holds by something elsewhere, which no event and no change near it tells of. */
const elsewhere = (plain: string, drawn: string, box = ''): string =>
  `<style>.x { width: 240px; height: 40px; ${plain} } body:has(#s:checked) .x { ${drawn} } .x::before, .x::after { display: block; width: 240px; height: 40px } ${box}</style><div><div><div><input id="s" type="checkbox"></div></div></div><section><div><div><div class="x"></div></div></div></section>${later('s.checked = true')}`;

/** Plain colours that a state elsewhere turns into a picture. */
const TURNED: [kind: string, html: string][] = [
  ['a background where there was none', elsewhere('', `background: ${url('Lucia')}`)],
  [
    'a background in the place of plain colours',
    elsewhere('background: linear-gradient(#eee, #ddd)', `background-image: ${url('Lucia')}`),
  ],
  [
    'a background beside plain colours',
    elsewhere('background: linear-gradient(#eee, #ddd)', `background-image: none, ${url('Lucia')}`),
  ],
  [
    'a shape in the place of a gentle edge',
    elsewhere(
      'background: linear-gradient(#eee, #ddd); mask-image: linear-gradient(#000, #0008)',
      `background: magenta; mask-image: ${url('Lucia')}`,
    ),
  ],
  ...(['before', 'after'] as const).flatMap((part): [string, string][] => [
    [
      `a picture that comes ${part} it`,
      elsewhere('', '', `body:has(#s:checked) .x::${part} { content: ${url('Lucia')} }`),
    ],
    [
      `a picture in the place of what is ${part} it`,
      elsewhere(
        '',
        '',
        `.x::${part} { content: ""; background: #eee } body:has(#s:checked) .x::${part} { content: ${url('Lucia')} }`,
      ),
    ],
    [
      `a background of what is ${part} it`,
      elsewhere(
        'background: linear-gradient(#eee, #ddd)',
        '',
        `.x::${part} { content: ""; background: linear-gradient(#eee, #ddd) } body:has(#s:checked) .x::${part} { background: ${url('Lucia')} }`,
      ),
    ],
  ]),
  [
    'a picture by a class far above',
    `<style>.on .x::after { content: ${url('Lucia')} !important } .x::after { content: ""; display: block; width: 240px; height: 40px }</style><div id="a">${'<p></p>'.repeat(500)}<div><div><div class="x"></div></div></div></div><style>p { display: none }</style>${later('a.className = "on"')}`,
  ],
];

const ENOUGH = 20;

describe('without the mask', () => {
  test('all of it is seen, so that the tests below can fail', { timeout: 120_000 }, async () => {
    await mask(false);
    const unseen: string[] = [];
    for (const [kind, html, at = INBOX] of [...HIDDEN, ...TURNED, ...SHOWN] as typeof HIDDEN) {
      const changes = /becomes/.test(kind);
      if (!changes && (await inkOf(html, at)) < ENOUGH) unseen.push(kind);
    }
    expect(unseen).toEqual([]);
  });
});

describe('with the mask', () => {
  beforeAll(() => mask(true));

  test('nothing that could be somebody’s is seen', { timeout: 120_000 }, async () => {
    const seen: string[] = [];
    for (const [kind, html, at = INBOX] of HIDDEN) if ((await inkOf(html, at)) > 0) seen.push(kind);
    expect(seen).toEqual([]);
  });

  test('a state elsewhere turns no plain colours into a picture', { timeout: 120_000 }, async () => {
    const seen: string[] = [];
    for (const [kind, html] of TURNED) if ((await inkOf(html, INBOX)) > 0) seen.push(kind);
    expect(seen).toEqual([]);
  });

  test('what has to be read is seen', { timeout: 120_000 }, async () => {
    const covered: string[] = [];
    for (const [kind, html, at = INBOX] of SHOWN) if ((await inkOf(html, at)) < ENOUGH) covered.push(kind);
    expect(covered).toEqual([]);
  });

  test('where everything changes slowly, our own marks set nothing going that calls for the next look', async () => {
    const html = `<style>*, *::before, *::after { transition: all 99s allow-discrete !important } div { width: 240px; height: 40px } .c { background: ${url('Lucia')} } .d { background: magenta; mask: ${url('Lucia')} } .f { background: magenta; clip-path: path("M5 5h9v9z") } i::after { content: ""; display: block; width: 9px; height: 9px; background: #ddd }</style><i></i><div class="c"></div><div class="d"></div><div class="f"></div>`;
    const turn =
      'for (const one of document.querySelectorAll("div")) one.className = { c: "d", d: "f", f: "c" }[one.className]';
    expect(await inkOf(`${html}${later(turn)}`, INBOX)).toBe(0);
    const begun = await page.evaluate(async () => {
      let times = 0;
      const count = () => times++;
      document.addEventListener('transitionrun', count);
      for (let frame = 0; frame < 10; frame++) await new Promise((done) => requestAnimationFrame(done));
      document.removeEventListener('transitionrun', count);
      return times;
    });
    expect(begun).toBe(0);
  });

  test('a form with a field called like a property of elements is in nobody’s way', async () => {
    const label = '<header><button class="m">Impostazioni</button></header>';
    const covered: string[] = [];
    for (const name of [
      'localName',
      'nextSibling',
      'hasAttribute',
      'matches',
      'contains',
      'isConnected',
      'shadowRoot',
    ]) {
      const form = `<form id="f"><input name="${name}">${label}<p class="m">Lucia Verdi</form>`;
      const change = 'f.append("x"); Element.prototype.setAttribute.call(f, "title", "x")';
      const ink = await inkOf(`${form}${label}${later(change)}`, INBOX);
      const both = await inkOf(label.repeat(2), INBOX);
      if (ink !== both) covered.push(`${name}: ${ink} of ${both}`);
    }
    expect(covered).toEqual([]);
  });

  test.each([
    ['elements', 'at = at.appendChild(document.createElement("div"))', 4000],
    ['shadow trees', 'at = at.appendChild(document.createElement("div")).attachShadow({ mode: "open" })', 5000],
  ])('%s far deeper than any page goes are in nobody’s way', async (_, deeper, times) => {
    // Drawn, they would be too much for the browser itself.
    const deep = `let at = d; for (let i = 0; i < ${times}; i++) ${deeper}; at.append("Lucia Verdi")`;
    const label = '<header><button class="m">Impostazioni</button></header>';
    const html = `<div id="d" hidden></div><script>${deep}</script>${label}<div id="t"></div>`;
    const once = await inkOf(html, INBOX);
    expect(once).toBeGreaterThan(ENOUGH);
    // And what comes afterwards, and goes, is looked at.
    expect(await inkOf(`${html}${later(`t.innerHTML = ${JSON.stringify(label)}; d.remove()`)}`, INBOX)).toBe(2 * once);
  });

  test('a hint that comes later is seen when it is a usual one', async () => {
    const hint = async (words: string) => {
      await inkOf(`<input id="i">${later(`i.placeholder = "${words}"`)}`, INBOX);
      return coloursIn(await takePicture(page), await boxOf('#i'));
    };
    expect(await hint('Cerca')).toBeGreaterThan((await hint('Lucia')) + 5);
  });

  test('a real selection uncovers nothing where the page says nothing of selections', async () => {
    await inkOf('<p id="t"><span>Lucia Verdi</span> e altri</p>', INBOX);
    const box = await boxOf('#t span');
    await page.mouse.click(box.x + 10, box.y + 10, { count: 3 });
    // Away from the covered spot, where the button of the mask is.
    await page.mouse.move(680, 400);
    expect(await page.evaluate(() => String(getSelection()))).toContain('Lucia');
    expect(coloursIn(await takePicture(page), box)).toBeLessThan(4);
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    expect(coloursIn(await takePicture(page), box)).toBeLessThan(4);
  });

  test('colours that the system forces, also later, uncover nothing', async () => {
    const session = await page.createCDPSession();
    const force = (value: string) =>
      session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
    const names = ['p', 'button', 'a', 'mark', 'td'];
    const html =
      '<p>Lucia Verdi</p><button>Lucia</button><a href="#">Verdi</a><mark>Lucia</mark><table><td>Verdi</table>';
    const open = async () => {
      const picture = await takePicture(page);
      const boxes = await Promise.all(names.map(boxOf));
      // The edge of a box is left out.
      const inner = ({ x, y, width, height }: Rect) => ({ x: x + 4, y: y + 4, width: width - 8, height: height - 8 });
      return names.filter((_, at) => coloursIn(picture, inner(boxes[at] as Rect)) > 3);
    };
    await inkOf(html, INBOX);
    expect(await open()).toEqual([]);
    await force('active');
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    expect(await open()).toEqual([]);
    await inkOf(html, INBOX);
    expect(await open()).toEqual([]);
    await force('none');
    await session.detach();
  });

  test('a fragment of text in the address uncovers nothing', async () => {
    const html =
      '<style>::target-text { color: magenta; text-shadow: 0 0 2px magenta }</style><p class="m">Per Lucia Verdi oggi';
    expect(await inkOf(html, `${INBOX}#:~:text=Lucia%20Verdi`)).toBe(0);
  });

  test('on paper there is nothing', async () => {
    await inkOf('<p>Lucia Verdi</p><button class="m">Impostazioni</button>', INBOX);
    await page.emulateMediaType('print');
    expect(magentaIn(await takePicture(page))).toBe(0);
    await page.emulateMediaType('screen');
    expect(magentaIn(await takePicture(page))).toBeGreaterThan(ENOUGH);
  });
});
