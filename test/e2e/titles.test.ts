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
}, 60_000);
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
