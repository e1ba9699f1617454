import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ACCOUNT, INBOX, later, type MaskedPage, raiseMaskedPage, url } from '../support/masked-page.ts';

/** Ways of drawing that have names of their own: parts of controls, scroll bars, pictures that come by a rule, codes made of boxes. */
let masked: MaskedPage;

beforeAll(async () => {
  masked = await raiseMaskedPage();
});
afterAll(() => masked?.stage.close());

const hover = (page: Page) => page.hover('#t');
const focus = (page: Page) => page.focus('#t');
const PART = 'appearance: none; width: 200px; height: 30px;';
/** Bars and squares, as codes are made of. */
const squares = (one: string, count = 21) => Array.from({ length: count }, () => one).join('');
const SQUARE = 'display: inline-block; width: 8px; height: 8px; background: magenta';

const HIDDEN: [kind: string, html: string, at?: string, act?: (page: Page) => Promise<void>][] = [
  // Text in parts that a page can give a colour of their own.
  [
    'the content of an opened section',
    '<style>details::details-content { -webkit-text-fill-color: magenta; color: magenta }</style><details open><summary>x</summary><p>Lucia Verdi</details>',
  ],
  [
    'a part of a date',
    '<style>::-webkit-datetime-edit-year-field, ::-webkit-datetime-edit-text, ::-webkit-datetime-edit-day-field { -webkit-text-fill-color: magenta; color: magenta; text-shadow: 0 0 2px magenta }</style><input type="date" value="1970-02-03">',
  ],
  ['a list of choices', '<select size="3" class="m"><option class="m">Lucia<option class="m">Verdi</select>'],
  [
    'a picture in a list of choices',
    `<style>option { background: ${url('Lucia')}; width: 240px; height: 40px }</style><select size="3"><option>x</select>`,
  ],
  [
    'the title of a group of choices',
    '<select size="3" class="m"><optgroup class="m" label="Lucia Verdi"><option>x</select>',
  ],
  [
    'the icon of a choice',
    '<style>select, ::picker(select) { appearance: base-select } select { width: 300px; height: 40px } select::picker-icon { content: "Lucia"; -webkit-text-fill-color: magenta; color: magenta }</style><select><option>x</select>',
  ],
  [
    'a marker in a string',
    '<ul class="m" style="list-style: &quot;Lucia Verdi &quot;; padding-left: 250px"><li>x</ul>',
  ],
  [
    'a marker by a counter style',
    '<style>@counter-style q { system: cyclic; symbols: "Lucia"; suffix: " " } ul { list-style: q; padding-left: 250px }</style><ul class="m"><li>x</ul>',
  ],
  [
    'a counter',
    '<style>.m::before { content: counter(q) " " counter(q, upper-roman); counter-reset: q 3470000199 }</style><p class="m">',
  ],
  ['quotes', '<style>q { quotes: "Lucia" "Verdi" }</style><q class="m">x</q>'],
  [
    'the end of a text that is cut off',
    '<p class="m" style="width: 120px; overflow: hidden; white-space: nowrap; text-overflow: &quot;Lucia&quot;">xxxxxxxxxxxxxxxxxxxxxxxxxxx',
  ],
  [
    'a hint of a text area',
    '<style>::placeholder { color: magenta; opacity: 1; text-shadow: 0 0 1px magenta }</style><textarea placeholder="Lucia"></textarea>',
  ],
  ['a text area', '<textarea class="m">Lucia Verdi</textarea>'],
  ['a picture that is missing', '<img class="m" alt="Lucia Verdi" src="data:,x" width="200" height="40">'],
  [
    'a selection in a root of its own',
    '<div id="h"></div><script>h.attachShadow({ mode: "open" }).innerHTML = "<style>::selection { color: magenta; background: #fff; text-shadow: 0 0 2px magenta }</style><p>Lucia Verdi"; getSelection().selectAllChildren(h.shadowRoot.querySelector("p"))</script>',
  ],
  [
    'a selection in a field',
    '<style>::selection { color: magenta; background: #fff; text-shadow: 0 0 2px magenta }</style><input id="t" value="Lucia Verdi"><script>t.select()</script>',
  ],
  [
    'a shadow of ::before in a closed root',
    '<div id="h"></div><script>h.attachShadow({ mode: "closed" }).innerHTML = "<style>p::before { content: \'Lucia\'; text-shadow: 0 0 2px magenta; -webkit-text-fill-color: magenta; -webkit-text-stroke: 1px magenta }</style><p>"</script>',
  ],
  ['a name beside a shadow by filter', '<p class="m" style="filter: drop-shadow(0 0 2px magenta)">Lucia Verdi'],
  [
    'an element of our name with text before it',
    '<style>pec-passo::before { content: "Lucia Verdi"; color: magenta }</style><pec-passo></pec-passo>',
  ],
  // Values that are drawn and not written.
  [
    'how far something has got',
    `<style>progress::-webkit-progress-value { background: magenta } progress { ${PART} }</style><progress value=".7"></progress>`,
  ],
  [
    'a measure',
    `<style>meter::-webkit-meter-optimum-value { background: magenta } meter { ${PART} }</style><meter value=".7"></meter>`,
  ],
  ['a colour', '<input type="color" value="#ff00ff">'],
  [
    'a range',
    `<style>input::-webkit-slider-thumb { appearance: none; width: 30px; height: 30px; background: magenta } input { ${PART} }</style><input type="range" value="70">`,
  ],
  // Pictures by a state somewhere else, of which nobody is told.
  ...(
    [
      ['a class of its neighbour', '.on + p + .b', 't.className = "on"'],
      ['a class far away', 'body:has(.on) .b', 't.className = "on"'],
      ['its place among others', '.b:nth-of-type(2)', 'document.body.prepend(document.createElement("div"))'],
      ['the address', '.b:target', 'location.hash = "b"'],
      ['a field that is not filled in well', ':invalid ~ .b', 't.setCustomValidity("x")'],
    ] as const
  ).flatMap(([state, selector, change]): (typeof HIDDEN)[number][] =>
    (
      [
        ['background', '', `background: ${url('Lucia')}`],
        ['part', '::before', `content: ${url('Lucia')}`],
        ['frame', '', `border: 20px solid; border-image: ${url('Lucia')} 1 fill`],
        ['cut', '', `background: magenta; mask-image: ${url('Lucia')}`],
        ['content', '', `content: ${url('Lucia')}`],
      ] as const
    ).map(([kind, part, style]) => [
      `a picture as ${kind} by ${state}`,
      `<style>.b { width: 240px; height: 40px } ${selector}${part} { ${style} }</style><input id="t"><p></p><div class="b" id="b"></div>${later(change)}`,
    ]),
  ),
  [
    'a picture in a rule that is written anew',
    `<style id="s">.b { width: 240px; height: 40px }</style><div class="b"></div>${later(`s.sheet.cssRules[0].style.background = ${JSON.stringify(url('Lucia'))}`)}`,
  ],
  [
    'a shape cut out by a line',
    '<style>.b { width: 40px; height: 40px; background: magenta; clip-path: path("M0 0H8V30H30V40H0Z") }</style><div class="b"></div>',
  ],
  [
    'a picture on the arrows of a number',
    `<style>::-webkit-inner-spin-button { appearance: none; opacity: 1; width: 240px; height: 36px; background: ${url('Lucia')} } input { width: 340px }</style><input type="number">`,
  ],
  // Pictures on parts.
  [
    'a picture on a scroll bar',
    `<style>div::-webkit-scrollbar { width: 240px; background: ${url('Lucia')} } div::-webkit-scrollbar-thumb { background: ${url('Verdi')} }</style><div style="width: 400px; height: 200px; overflow: scroll"><p style="height: 500px"></div>`,
  ],
  [
    'a picture on a thumb',
    `<style>input::-webkit-slider-runnable-track { appearance: none; height: 40px; background: ${url('Lucia')} } input { appearance: none }</style><input type="range">`,
  ],
  [
    'a picture on a button for files',
    `<style>::file-selector-button { width: 240px; height: 40px; background: ${url('Lucia')} }</style><input type="file">`,
  ],
  [
    'a picture behind a dialog',
    `<style>::backdrop { background: ${url('Lucia')} }</style><dialog id="t">x</dialog><script>t.showModal()</script>`,
  ],
  ['a picture behind a hint', `<style>::placeholder { background: ${url('Lucia')} }</style><input placeholder="x">`],
  [
    'a picture in an opened section',
    `<style>details::details-content { display: block; min-height: 40px; background: ${url('Lucia')} }</style><details open><summary>x</summary></details>`,
  ],
  [
    'a picture on a picture that moves from view to view',
    `<style>::view-transition { background: ${url('Lucia')} } ::view-transition-group(*) { animation-duration: 5s } ::view-transition-old(*), ::view-transition-new(*) { animation: none; opacity: 0 }</style><p>x${later('document.startViewTransition(() => {})')}`,
  ],
  [
    'a picture of a marker of a section',
    `<style>summary::marker { content: ${url('Lucia')} }</style><details><summary>x</summary></details>`,
  ],
  [
    'a picture in place of what is in an element of a closed root',
    `<div id="h"></div><script>h.attachShadow({ mode: "closed" }).innerHTML = ${JSON.stringify(`<style>p { height: 40px; background: ${url('Lucia')} } p::after { content: ${url('Verdi')} }</style><p>`)}</script>`,
  ],
  [
    'a drawing of a page in itself',
    `<object width="300" height="40" type="image/svg+xml" data="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'%3E%3Crect width='90' height='40' fill='magenta'/%3E%3C/svg%3E"></object><embed width="300" height="40" type="image/svg+xml" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'%3E%3Crect width='90' height='40' fill='magenta'/%3E%3C/svg%3E">`,
  ],
  [
    'a page written into a frame',
    '<iframe srcdoc="<p style=\'color: magenta; font: bold 30px sans-serif\'>Lucia Verdi"></iframe>',
  ],
  // Pictures that a rule brings later.
  [
    'a picture while the pointer is over it',
    `<style>#t { height: 40px } #t:hover { background: ${url('Lucia')} }</style><div id="t">x</div>`,
    INBOX,
    hover,
  ],
  [
    'a picture in what the pointer is over',
    `<style>#t:hover b { display: block; height: 40px; background: ${url('Lucia')} }</style><div id="t">x<p><b></b></div>`,
    INBOX,
    hover,
  ],
  [
    'a picture of what has the focus',
    `<style>#t:focus + p::after { content: ${url('Lucia')} }</style><button id="t">x</button><p>`,
    INBOX,
    focus,
  ],
  [
    'a picture that an animation brings',
    `<style>@keyframes q { to, from { background-image: ${url('Lucia')} } } #t { height: 40px; animation: q 60s }</style><div id="t"></div>`,
  ],
  [
    'a picture by an attribute',
    `<style>[aria-expanded=true] { height: 40px; background: ${url('Lucia')} }</style><div id="t"></div>${later('t.ariaExpanded = "true"')}`,
  ],
  [
    'a picture by a property that comes later',
    `<style>b { display: block; height: 40px; background: var(--q) }</style><div id="t"><b></b></div>${later(`t.style.setProperty("--q", ${JSON.stringify(url('Lucia'))})`)}`,
  ],
  [
    'a picture by a tick',
    `<style>input:checked + b { display: block; height: 40px; background: ${url('Lucia')} }</style><p><input type="checkbox" id="t"><b></b>`,
    INBOX,
    (page) => page.click('#t'),
  ],
  [
    'a picture by rules that are replaced',
    `<div class="b">x</div><script>s = new CSSStyleSheet(); s.replaceSync(".b { height: 40px }"); document.adoptedStyleSheets = [s]</script>${later(`s.replaceSync(${JSON.stringify(`.b { height: 40px; background: ${url('Lucia')} }`)})`)}`,
  ],
  [
    'a picture by a sheet that a root gets later',
    `<div id="h"></div><script>h.attachShadow({ mode: "open" }).innerHTML = "<p class=b>x"</script>${later(`const s = new CSSStyleSheet(); s.replaceSync(${JSON.stringify(`.b { height: 40px; background: ${url('Lucia')} }`)}); h.shadowRoot.adoptedStyleSheets = [s]`)}`,
  ],
  [
    'a picture in a narrower window',
    `<style>@media (width < 600px) { .b { height: 40px; background: ${url('Lucia')} } }</style><div class="b">x</div>`,
    INBOX,
    async (page) => page.setViewport({ width: 500, height: 420 }),
  ],
  // What is made of boxes.
  [
    'a code made of cells',
    `<table>${squares(`<tr>${squares(`<td style="width: 6px; height: 6px; background: magenta">`)}`)}</table>`,
  ],
  ['a code made of boxes', `<div>${squares(`<div>${squares(`<i style="${SQUARE}"></i>`)}</div>`)}</div>`, ACCOUNT],
  [
    'a code made of shadows',
    `<p style="width: 5px; height: 5px; box-shadow: ${Array.from({ length: 60 }, (_, at) => `${(at % 21) * 6}px ${Math.floor(at / 21) * 6}px magenta`).join()}">`,
  ],
  [
    'a code made of gradients',
    `<p style="height: 40px; background: ${Array.from({ length: 30 }, (_, at) => `linear-gradient(90deg, transparent ${at * 8}px, magenta ${at * 8}px ${at * 8 + 4}px, transparent 0)`).join()}">`,
  ],
  // What is somebody's only since something about it has changed.
  [
    'a label that becomes a field',
    `<button class="m" id="t">Impostazioni</button>${later('t.contentEditable = "true"')}`,
  ],
  [
    'a control that is called otherwise',
    `<button id="t" aria-label="Impostazioni"><svg width="24" height="24"><path fill="magenta" d="M2 2h20v20H2z"/></svg></button>${later('t.setAttribute("aria-label", "Lucia Verdi")')}`,
  ],
  [
    'a control whose title changes',
    `<button id="t" title="Impostazioni"><svg width="24" height="24"><path fill="magenta" d="M2 2h20v20H2z"/></svg></button>${later('t.title = "Lucia Verdi"')}`,
  ],
  [
    'an icon that becomes a picture',
    `<button>Impostazioni <svg id="t" width="24" height="24"><path fill="none"/></svg></button>${later('t.innerHTML = "<text y=20 fill=magenta>LV</text>"')}`,
  ],
  ['a surname that is a label, after a first name', '<label>Maria <b class="m">Impostazioni</b></label>'],
  ['a first name before a label', '<button>Anna <span class="m">Bozze</span></button>'],
];

const ENOUGH = 20;
const isLate = (kind: string) => /becomes|called otherwise|title changes/.test(kind);
const ink = async ([, html, at = INBOX, act]: (typeof HIDDEN)[number]) => {
  await masked.page.setViewport({ width: 700, height: 420 });
  await masked.page.mouse.move(690, 410);
  return masked.inkOf(html, at, act);
};

test('without the mask all of it is seen, so that the next test can fail', { timeout: 120_000 }, async () => {
  await masked.mask(false);
  const unseen: string[] = [];
  for (const one of HIDDEN) if (!isLate(one[0]) && (await ink(one)) < ENOUGH) unseen.push(one[0]);
  expect(unseen).toEqual([]);
});

describe('with the mask', () => {
  beforeAll(() => masked.mask(true));

  test('nothing of it is seen', { timeout: 120_000 }, async () => {
    const seen: string[] = [];
    for (const one of HIDDEN) if ((await ink(one)) > 0) seen.push(one[0]);
    expect(seen).toEqual([]);
  });
});
