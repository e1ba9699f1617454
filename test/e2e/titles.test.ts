import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TargetDescription } from '../../src/in-page/locate/locate.ts';
import { openLocate } from '../support/locate-page.ts';

/** Which titles part a control from what is named above it, and what else tells its place. */
let browser: Browser;
let find: (html: string, target: TargetDescription) => Promise<string | null>;

beforeAll(async () => {
  const { browser: opened, page, show } = await openLocate();
  browser = opened;
  find = async (html, target) => {
    await show(html);
    return page.evaluate((wanted) => {
      const result = locate.find(document, wanted);
      return result.status === 'found' ? result.element.id : null;
    }, target);
  };
});
afterAll(() => browser?.close());

const label = (text: string) => ({ text, lang: 'it' as const, seen: '2026-09', source: 'test' });
const SEAL: TargetDescription = {
  roles: ['button', 'link'],
  names: [label('Sospendi')],
  surroundings: { heading: ['Sigillo elettronico'], group: ['Sigillo elettronico'], landmark: ['main'] },
};
const ONE = '<button id="own">Sospendi</button>';
const card = (title: string, control = ONE) => `<div><h2>${title}</h2><p>Da maggio.</p>${control}</div>`;
const seal = (rest: string) => `<main><h1>Sigillo elettronico</h1>${rest}</main>`;

describe('a title that says only how things stand', () => {
  test.each(['Stato: attivo', 'Non attivo', 'Stato', 'Sigillo attivato', 'Dettagli del sigillo', 'Validità'])(
    '%s does not part a control from the title above',
    async (title) => {
      expect(await find(seal(card(title)), SEAL)).toBe('own');
      expect(await find(seal(`<fieldset><legend>${title}</legend>${ONE}</fieldset>`), SEAL)).toBe('own');
    },
  );
  test.each(['Marca temporale: attiva', 'Rinnovo attivato', 'Attività', 'Sigillo in ceralacca', 'Archivio non attivo'])(
    '%s names something else',
    async (title) => {
      expect(await find(seal(card(title)), SEAL)).toBeNull();
      expect(await find(seal(`<fieldset><legend>${title}</legend>${ONE}</fieldset>`), SEAL)).toBeNull();
    },
  );
  test('what stands in the section of another title beside it is not asked', async () => {
    const other = card('Marca temporale', '<button>Apri</button>');
    expect(await find(seal(other + card('Stato: attivo')), SEAL)).toBe('own');
    expect(await find(seal(`<section><h2>Marca temporale</h2>${card('Stato: attiva')}</section>`), SEAL)).toBeNull();
  });
  test('under nothing that is known it tells nothing', async () => {
    expect(await find(`<main><h1>Marca temporale</h1>${card('Stato: attiva')}</main>`, SEAL)).toBeNull();
  });
});

test.each([
  ['Sigillo elettronico - secondo modo', 'own'],
  ['Sigillo elettronico: le chiavi di riserva', 'own'],
  ['Chiavi di riserva: sigillo elettronico', null],
])('a title counts by what it begins with: %s', async (title, id) => {
  expect(await find(`<main>${card(title)}</main>`, SEAL)).toBe(id);
});

describe('a card without a heading is named by its first words, if they are bold', () => {
  const offer = (words: string) => `<div><div><b>${words}</b><p>Sempre con te.</p></div>${ONE}</div>`;
  test('an offer beside the section is no part of it', async () => {
    expect(await find(seal(offer('Marca temporale remota')), SEAL)).toBeNull();
    expect(await find(seal(offer('Il tuo sigillo')), SEAL)).toBe('own');
  });
});

test('boxes to choose are known by the first words in them', async () => {
  const box = (name: string, id: string) =>
    `<div role="radio" tabindex="0" id="${id}"><b>${name}</b> <div>Che cosa ti serve per ${id}, e quanto dura.</div></div>`;
  const choice: TargetDescription = {
    roles: ['radio', 'button'],
    names: [label('Sportello')],
    surroundings: { near: ['Carta a microprocessore', 'Notaio'] },
  };
  const boxes = (names: string[]) =>
    `<main><h1>Come vuoi fare?</h1><div role="radiogroup">${names.map((name, k) => box(name, `b${k}`)).join('')}</div></main>`;
  expect(await find(boxes(['Notaio', 'Carta a microprocessore', 'Sportello']), choice)).toBe('b2');
  expect(await find(boxes(['Mattina', 'Pomeriggio', 'Sportello']), choice)).toBeNull();
});

test('what is known beside a control may be its title', async () => {
  const next: TargetDescription = {
    roles: ['button'],
    names: [label('Avanza')],
    surroundings: { near: ['Chi firma?', 'Torna'], landmark: ['main', 'form'] },
  };
  const form = (title: string) =>
    `<div><h2>${title}</h2>${'<p>Una riga.</p>'.repeat(3)}<p>${[...'abcdefghijklmnopqrstuvwxyz'].map((one) => `<label>Campo ${one}<input></label>`).join('')}</p><button id="own">Avanza</button></div>`;
  expect(await find(form('Chi firma?'), next)).toBe('own');
  expect(await find(form('Chi firma'), next)).toBe('own');
  expect(await find(form('Chi paga?'), next)).toBeNull();
  expect(await find(form('Chi deve firmare?'), next)).toBeNull();
});

test('an address with the sign of a menu is an address', async () => {
  const user: TargetDescription = {
    roles: ['link'],
    names: [],
    nameIs: 'mail-address',
    surroundings: { landmark: ['banner'] },
  };
  const header = (text: string) => `<header><a href="#1">Lettere</a> <a id="own" href="#2">${text}</a></header>`;
  expect(await find(header('ufficio@posta.example ▾'), user)).toBe('own');
  expect(await find(header('A ufficio@posta.example'), user)).toBeNull();
});

describe('a window that is a component', () => {
  const sign: TargetDescription = {
    roles: ['button'],
    names: [label('Avanza')],
    surroundings: { near: ['Lettera da firmare'] },
  };
  const windowOf = (parts: string) =>
    `<x-dialog role="dialog" aria-labelledby="t"><h2 id="t">Lettera da firmare</h2>${parts}</x-dialog>`;
  const actions = '<button>Torna</button><button id="own">Avanza</button>';

  test('has parts, which are no windows of their own', async () => {
    expect(await find(windowOf(`<x-dialog-actions>${actions}</x-dialog-actions>`), sign)).toBe('own');
    expect(await find(windowOf(`<x-modal-footer>${actions}</x-modal-footer>`), sign)).toBe('own');
  });
  test('may hold another one, which is', async () => {
    expect(await find(windowOf(`<x-dialog-container>${actions}</x-dialog-container>`), sign)).toBeNull();
  });
});

describe('a control in a header', () => {
  const wheel: TargetDescription = {
    roles: ['button'],
    names: [label('Preferenze')],
    surroundings: { landmark: ['banner', 'navigation'], near: ['Lettere', 'Rubrica'] },
  };
  const tabs = '<nav aria-label="Viste"><a href="#l">Lettere</a> <a href="#r">Rubrica</a></nav>';
  const own = '<button id="own" aria-label="Preferenze"></button>';
  const page = (header: string) => `<header>${header}</header>${tabs}<main><p>Niente di nuovo.</p></main>`;
  const hanging = '<div style="position:absolute;top:40px"><h2>Avviso di rinnovo</h2><p>Entro maggio.</p></div>';

  test('need not stand beside what is known, unless it is in a part of the header for something else', async () => {
    expect(await find(page(`<b>Posta</b> ${own}`), wheel)).toBe('own');
    expect(await find(page(`<div><h1>Posta</h1> ${own}</div>`), wheel)).toBe('own');
    expect(await find(page(`<div style="width:200px"><b>Negozio</b> ${own}</div>`), wheel)).toBeNull();
    expect(await find(page(`<nav aria-label="Prodotti"><a href="#p">Firma</a> ${own}</nav>`), wheel)).toBeNull();
    expect(await find(`<aside>${own}</aside>${tabs}`, wheel)).toBeNull();
  });
  test('is not named by the title of what hangs over the page', async () => {
    expect(await find(page(`${hanging}${own}`), wheel)).toBe('own');
    expect(await find(page(hanging.replace('</div>', `${own}</div>`)), wheel)).toBeNull();
  });
});

test('of a few things that are known beside a control, any one tells its place', async () => {
  const choice = (near: string[]): TargetDescription => ({
    roles: ['radio'],
    names: [label('Sportello')],
    surroundings: { near },
  });
  const row = (name: string, id: string) => `<p><label><input type="radio" name="n" id="${id}">${name}</label></p>`;
  const page = `<h1>Come?</h1>${['Notaio', 'Posta', 'Fax', 'Telefono'].map((name) => row(name, name)).join('')}${row('Sportello', 'own')}`;
  expect(await find(page, choice(['Carta', 'Banca', 'Tabacchi', 'Notaio']))).toBe('own');
  expect(await find(page, choice(['Carta', 'Banca', 'Tabacchi', 'Sindaco']))).toBeNull();
});

test.each(['overflow-x: auto; overflow-y: hidden', 'overflow-x: hidden; overflow-y: auto'])(
  'what stands in a box that scrolls one way only can be seen: %s',
  async (overflow) => {
    const box = `<div style="${overflow}; width: 300px; height: 200px"><button id="own">Sospendi</button></div>`;
    expect(await find(seal(box), SEAL)).toBe('own');
  },
);

test('a control may say itself in full in which section it belongs', async () => {
  const named = (name: string) => seal(card('In breve', `<button id="own" aria-label="${name}">Sospendi</button>`));
  expect(await find(named('Sospendi il sigillo elettronico'), SEAL)).toBe('own');
  expect(await find(named('Sospendi la marca temporale'), SEAL)).toBeNull();
  expect(await find(named('Sospendi'), SEAL)).toBeNull();
  const long = { ...SEAL, names: [label('Sospendi il sigillo elettronico')] };
  const other = '<h1>Marca temporale</h1><p>Sigillo elettronico</p>';
  expect(
    await find(
      `<main>${other}${card('Rinnovo', '<button id="own">Sospendi il sigillo elettronico</button>')}</main>`,
      long,
    ),
  ).toBeNull();
});
