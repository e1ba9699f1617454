import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { targetByName } from '../../src/data/pages/targets.ts';
import type * as Reach from '../../src/in-page/locate/reach.ts';
import { bundle } from '../support/bundle.ts';
import { openLocate } from '../support/locate-page.ts';

declare global {
  var reaching: typeof Reach;
}

/** Which control leads to "Impostazioni" where that is closed away: in headers whose menus are made in many ways. */
let browser: Browser;
let page: Page;
let show: (html: string) => Promise<void>;
let code: string;

beforeAll(async () => {
  ({ browser, page, show } = await openLocate());
  code = await bundle('src/in-page/locate/reach.ts', { name: 'reaching', minify: false });
});
afterAll(() => browser?.close());

const LETTERS = Array.from(
  { length: 8 },
  (_, k) => `<li><span>Mittente ${k}</span> <a href="#l${k}">Oggetto ${k}</a> <span>${k + 3}/10/2026</span></li>`,
).join('');
const TABS = '<a href="#m">Messaggi</a> <a href="#c">Contatti</a> <a href="#k">Calendario</a>';

/** A page of messages. `end` stands at the end of the top row, `above` over the letters, `last` behind everything. */
const mail = (end: string, { above = '', last = '', folder = '' } = {}): string => `
<style>[hidden] { display: none !important } header { display: flex; gap: 12px } ul { list-style: none; margin: 0; padding: 0 }</style>
<header><nav aria-label="Principale">${TABS} ${end}</nav><button data-is="user" title="anna.bianchi@pec.example">AB</button></header>
<div style="display:flex"><nav aria-label="Cartelle"><button>Scrivi</button><ul><li><a href="#i">In arrivo</a></li>
<li><a href="#o">Inviati</a></li><li><a href="#b">Bozze</a></li>${folder}</ul></nav>
<main>${above}<ul>${LETTERS}</ul></main></div>${last}`;

const menu = (attributes: string): string =>
  `<ul role="menu" ${attributes}><li role="none"><a role="menuitem" href="#s" data-is="settings">Impostazioni</a></li><li role="none"><a role="menuitem" href="#h">Aiuto</a></li></ul>`;
const button = (attributes: string): string => `<button data-is="more" ${attributes}>Altro</button>`;
const CLOSED = 'aria-haspopup="menu" aria-expanded="false"';
const OPEN = 'aria-haspopup="menu" aria-expanded="true" aria-controls="m"';
const HANGING = 'style="position:absolute;top:30px;left:300px;background:white;border:1px solid"';

async function leadsTo(html: string): Promise<string> {
  await show(html);
  await page.evaluate(`${code}; globalThis.reaching = reaching;`);
  return page.evaluate((target) => {
    const { result } = reaching.reach(document, target);
    return result.status === 'found' ? `${result.element.getAttribute('data-is')}` : 'nothing';
  }, SETTINGS);
}

const SETTINGS = targetByName('webmailMessages.settings') ?? { roles: [], names: [] };

describe('"Altro" at the end of the top row', () => {
  test.each([
    ['says which menu is its own', mail(button(`${CLOSED} aria-controls="m"`) + menu('id="m" hidden'))],
    ['has its menu beside it and says nothing', mail(`<span>${button('')}${menu('hidden')}</span>`)],
    ['is a link with a mark', mail(`<span><a href="#" data-is="more">Altro <b>▾</b></a>${menu('hidden')}</span>`)],
    ['names a menu that hangs elsewhere', mail(button(`${CLOSED} aria-controls="m"`), { last: menu('id="m" hidden') })],
    ['does not name it', mail(button(CLOSED), { last: menu('hidden') })],
    ['makes its menu when it is opened', mail(button(CLOSED))],
    [
      'is the line of a group that is closed',
      mail(`<details><summary data-is="more">Altro</summary>${menu('')}</details>`),
    ],
  ])('it %s', async (_, html) => {
    expect(await leadsTo(html)).toBe('more');
  });

  test('it says nothing, and a menu in the corner says as little', async () => {
    const corner = '<button data-is="corner" title="Menu">≡</button>';
    const tabs = `<nav style="position:fixed;bottom:0;left:0;right:0">${TABS} ${button('')}</nav>`;
    const narrow = (end: string) => `<header>${corner} <b>PEC</b></header><main><ul>${LETTERS}</ul></main>${end}`;
    expect(await leadsTo(narrow(tabs))).toBe('more');
    expect(await leadsTo(narrow(''))).toBe('corner');
  });

  test.each([
    ['under it', mail(button(OPEN) + menu('id="m"'))],
    ['elsewhere', mail(button(OPEN), { last: menu(`id="m" ${HANGING}`) })],
  ])('it is open, with the menu %s', async (_, html) => {
    expect(await leadsTo(html)).toBe('settings');
  });
});

describe('the menu of the user', () => {
  const header = (state: string, rest = '') =>
    `<header><nav aria-label="Principale">${TABS}</nav><span><button data-is="user" title="anna.bianchi@pec.example" ${state}>AB</button>${rest}</span></header><style>[hidden] { display: none }</style><main><ul>${LETTERS}</ul></main><nav aria-label="Cartelle"><button>Scrivi</button><a href="#i">In arrivo</a> <a href="#b">Bozze</a></nav>`;

  test('is made when it is opened, as its button says', async () => {
    expect(await leadsTo(header(CLOSED))).toBe('user');
    expect(await leadsTo(header(''))).toBe('nothing');
  });

  test('is not where something else is in it', async () => {
    expect(await leadsTo(header(CLOSED, '<ul hidden><li><a href="#e">Esci</a></li></ul>'))).toBe('nothing');
  });

  test('is shut, though its button says that it is open', async () => {
    expect(await leadsTo(header(OPEN, menu('hidden')))).toBe('user');
    expect(await leadsTo(header(OPEN, menu('')))).toBe('settings');
  });
});

describe('a folder that somebody called so', () => {
  const folders = (attributes: string): string =>
    `<nav id="f" aria-label="Cartelle" ${attributes}><ul><li><a href="#i">In arrivo</a></li><li><a href="#b">Bozze</a></li><li><a href="#x" data-is="folder">Impostazioni</a></li></ul></nav>`;
  const narrow = (state: string, drawer: string): string =>
    `<style>[hidden] { display: none }</style><header><button data-is="burger" ${state} aria-controls="f">Menu</button><b>PEC</b></header>${folders(drawer)}<main><ul>${LETTERS}</ul></main>`;

  test('is nothing that the menu is opened for', async () => {
    expect(await leadsTo(narrow('aria-expanded="false"', 'hidden'))).toBe('nothing');
  });

  test('is not meant where the menu is open', async () => {
    expect(await leadsTo(narrow('aria-expanded="true"', ''))).toBe('nothing');
  });
});

describe('nothing leads there', () => {
  test.each([
    ['from a button that opens nothing', mail(button(''))],
    [
      'where what it opens is in the page, without it',
      mail(`<span>${button(CLOSED)}<ul hidden><li><a href="#h">Aiuto</a></li></ul></span>`),
    ],
    [
      'from the tools of a message',
      mail('', { above: `<div role="toolbar"><button>Rispondi</button>${button(CLOSED)}</div>` }),
    ],
    ['from the folders', mail('', { folder: `<li>${button(CLOSED)}</li>` })],
    [
      'from the tools of a message, where a closed menu has it',
      mail('', { above: `<div role="toolbar"><button>Rispondi</button>${button(CLOSED)}</div>`, last: menu('hidden') }),
    ],
  ])('%s', async (_, html) => {
    expect(await leadsTo(html)).toBe('nothing');
  });
});
