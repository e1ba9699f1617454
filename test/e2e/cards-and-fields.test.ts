import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TargetDescription } from '../../src/in-page/locate/locate.ts';
import type * as Reach from '../../src/in-page/locate/reach.ts';
import { bundle } from '../support/bundle.ts';
import { openLocate } from '../support/locate-page.ts';

declare global {
  var reaching: typeof Reach;
}

/** Cards, fields and headers as component libraries make them: what is a title, a sign, a hint, or somebody else's words. */
let browser: Browser;
let find: (html: string, target: TargetDescription) => Promise<string | null>;

beforeAll(async () => {
  const { browser: opened, page, show } = await openLocate();
  browser = opened;
  const code = await bundle('src/in-page/locate/reach.ts', { name: 'reaching', minify: false });
  find = async (html, target) => {
    await show(html);
    await page.evaluate(`${code}; globalThis.reaching = reaching;`);
    return page.evaluate((wanted) => {
      const { result } = reaching.reach(document, wanted);
      return result.status === 'found' ? result.element.id : null;
    }, target);
  };
});
afterAll(() => browser?.close());

const label = (text: string) => ({ text, lang: 'it' as const, seen: '2026-09', source: 'test' });

describe('a title in large letters', () => {
  const SEAL: TargetDescription = {
    roles: ['button'],
    names: [label('Sospendi')],
    surroundings: { heading: ['Sigillo elettronico'], landmark: ['main'] },
  };
  const card = (title: string, id: string, size = 20) =>
    `<div><div style="font-size:${size}px">${title}</div><p>Da maggio.</p><button id="${id}">Sospendi</button></div>`;
  const page = (rest: string) => `<main><h1>Sigillo elettronico</h1>${rest}</main>`;

  test.each(['Marca temporale', 'Antivirus', 'Avvisi via SMS'])('%s names another card', async (title) => {
    expect(await find(page(card(title, 'other')), SEAL)).toBeNull();
    expect(await find(page(card('Stato', 'own') + card(title, 'other')), SEAL)).toBe('own');
  });
  test.each(['Stato', 'kV4-99x', '36,00 EUR'])('%s names none', async (title) => {
    expect(await find(page(card(title, 'own')), SEAL)).toBe('own');
  });
  test('letters like all others are no title', async () => {
    expect(await find(page(card('Marca temporale', 'own', 17)), SEAL)).toBe('own');
  });
});

describe('a sign at the label of a field', () => {
  const FIELD: TargetDescription = {
    roles: ['textbox'],
    names: [label('Numero pratica')],
    surroundings: { near: ['Protocollo', 'Invia'] },
  };
  const field = (id: string, text: string) =>
    `<div style="height:40px"><div><label for="${id}">${text}</label><input id="${id}"></div></div>`;
  const form = (first: string) =>
    `<form>${field('own', first)}${field('b', 'Anno')}</form><p>Protocollo</p><button>Invia</button>`;

  test.each(['*', '(*)', ':', '•'])('%s is no other word in the row', async (sign) => {
    expect(await find(form(`Numero pratica<span aria-hidden="true"> ${sign}</span>`), FIELD)).toBe('own');
  });
});

describe('a hint below a short label', () => {
  const CHOICE: TargetDescription = { roles: ['radio'], names: [label('Sportello')] };
  const choice = (inner: string) =>
    `<main><div role="radio" aria-checked="false" tabindex="0" id="own">${inner}</div></main>`;

  test('under bold words is not part of the label', async () => {
    expect(await find(choice('<b>Sportello</b><div>Orari</div>'), CHOICE)).toBe('own');
    expect(await find(choice('<div style="font-weight:600">Sportello</div><small>Orari</small>'), CHOICE)).toBe('own');
  });
  test('a label over two lines is one label', async () => {
    expect(await find(choice('<span>Sportello</span><div>unico</div>'), CHOICE)).toBeNull();
    expect(await find(choice('Sportello<br>unico'), CHOICE)).toBeNull();
  });
});

describe('one word in the header of an application', () => {
  const PREFS: TargetDescription = {
    roles: ['button'],
    names: [label('Preferenze')],
    surroundings: { landmark: ['banner'], near: ['Rubrica', 'Agenda'] },
    openers: [{ roles: ['button'], names: [label('Profilo')], ifHolding: true }],
  };
  const profile = '<button id="opener" aria-haspopup="menu" aria-expanded="false">Profilo</button>';
  const one = '<button id="own">Preferenze</button>';

  test('is the control, and no menu is to be opened for it', async () => {
    expect(await find(`<header><b>Posta</b>${one}${profile}</header><main><p>Testo</p></main>`, PREFS)).toBe('own');
  });
  test('where it is not there, the menu is', async () => {
    expect(await find(`<header><b>Posta</b>${profile}</header><main><p>Testo</p></main>`, PREFS)).toBe('opener');
  });
  test.each(['article', 'section', 'dialog open'])('in the header of a %s it is not ringed', async (part) => {
    const [end] = part.split(' ');
    const inside = `<${part}><header><b>Novità</b>${one}</header><p>Testo</p></${end}>`;
    expect(await find(`<header><b>Posta</b></header><div>${inside}</div>`, PREFS)).toBeNull();
  });
  test('in no known place it is not ringed, nor is a menu', async () => {
    expect(await find(`<header><b>Posta</b>${profile}</header><div>${one}</div>`, PREFS)).toBeNull();
  });
});

test('what others wrote is no neighbour', async () => {
  const wanted: TargetDescription = {
    roles: ['button'],
    names: [label('Archivia')],
    surroundings: { near: ['Registro'] },
  };
  const quote = '<blockquote><p>Registro</p></blockquote>';
  expect(await find(`<main>${quote}<button id="own">Archivia</button></main>`, wanted)).toBeNull();
  expect(await find('<main><p>Registro</p><button id="own">Archivia</button></main>', wanted)).toBe('own');
});
