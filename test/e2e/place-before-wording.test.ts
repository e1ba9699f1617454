import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TargetDescription } from '../../src/in-page/locate/locate.ts';
import { openLocate } from '../support/locate-page.ts';

let browser: Browser;
let page: Page;
let show: (html: string) => Promise<void>;

beforeAll(async () => {
  ({ browser, page, show } = await openLocate());
});
afterAll(() => browser?.close());

const label = (text: string) => ({ text, lang: 'it' as const, seen: '2026-09', source: 'test' });
/** One word, known to stand under a title in the main part. */
const SHORT: TargetDescription = {
  roles: ['button', 'link'],
  names: [label('Attiva')],
  surroundings: { heading: ['Firma automatica'], near: ['Durata'], landmark: ['main'] },
};
/** Several words, with neighbours and no title. */
const LONG: TargetDescription = {
  roles: ['button', 'link'],
  names: [label('Apri il registro')],
  surroundings: { near: ['Durata', 'Annulla'] },
};

const ask = (wanted: TargetDescription): Promise<string | null> =>
  page.evaluate((target) => {
    const result = locate.find(document, target);
    return result.status === 'found' ? result.element.id : null;
  }, wanted);

const MAIN = '<h1>Firma automatica</h1><p>Durata</p>';
const control = (text: string) => `<button id="other">${text}</button>`;
/** Where something else of the same wording can stand while the control itself is gone. */
const ELSEWHERE: Record<string, (one: string) => string> = {
  'the header': (one) => `<header><a href="#1">Prodotti</a> ${one}</header><main>${MAIN}</main>`,
  'a product menu': (one) => `<nav aria-label="Prodotti"><a href="#1">Posta</a> ${one}</nav><main>${MAIN}</main>`,
  'an aside': (one) => `<main>${MAIN}</main><aside><p>Per te.</p>${one}</aside>`,
  'a box beside the main part': (one) => `<main>${MAIN}</main><div><p>Per te.</p>${one}</div>`,
  'the footer': (one) => `<main>${MAIN}</main><footer>${one}</footer>`,
  'a row of something else': (one) =>
    `<main>${MAIN}<ul><li><span>Voce</span> <button>Apri</button></li><li><span>Altra voce</span> ${one}</li></ul></main>`,
  'a row without a role': (one) =>
    `<main>${MAIN}<div><div><span>Server di arrivo</span> ${one}</div><div><span>Server di uscita</span> <button>Apri</button></div></div></main>`,
  'a section with another title': (one) => `<main>${MAIN}<section><h2>Rinnovo</h2>${one}</section></main>`,
  'another window': (one) => `<main>${MAIN}</main><div role="dialog" aria-label="Rinnovo">${one}</div>`,
};

describe.each(Object.entries(ELSEWHERE))('in %s', (_, put) => {
  test('one word is not the control', async () => {
    await show(put(control('Attiva')));
    expect(await ask(SHORT)).toBeNull();
  });
  test('nor are several', async () => {
    await show(put(control('Apri il registro')));
    expect(await ask(LONG)).toBeNull();
  });
  test('and the true control is still found', async () => {
    const own = '<button id="own">Attiva</button>';
    await show(put(control('Attiva')).replace(MAIN, `${MAIN}${own}`));
    expect(await ask(SHORT)).toBe('own');
  });
});

test('a heading in another part of the page names nothing here', async () => {
  await show(`<main><section><h2>Firma automatica</h2><p>Testo</p></section><div>${control('Attiva')}</div></main>`);
  expect(await ask({ ...SHORT, surroundings: { heading: ['Firma automatica'] } })).toBeNull();
  await show(`<main><section><h2>Firma automatica</h2><p>Testo</p>${control('Attiva')}</section></main>`);
  expect(await ask({ ...SHORT, surroundings: { heading: ['Firma automatica'] } })).toBe('other');
});

test('one word without anything known beside it is no control that is described by its place', async () => {
  await show(`<main><p>Benvenuti</p>${control('Attiva')}</main>`);
  expect(await ask(SHORT)).toBeNull();
  expect(await ask({ roles: ['button'], names: [label('Attiva')] })).toBe('other');
});

test('a name that comes first in its row is the row itself', async () => {
  const row = (text: string, id: string) => `<li><button id="${id}">${text}</button> <span>Una descrizione</span></li>`;
  await show(`<main>${MAIN}<ul>${row('Attiva', 'other')}${row('Altro', 'x')}</ul></main>`);
  expect(await ask(SHORT)).toBe('other');
});

describe('a line with a value in it is about that value', () => {
  const COPY: TargetDescription = {
    roles: ['button', 'link'],
    names: [label('Attiva')],
    surroundings: { heading: ['Firma automatica'], near: ['Codice'] },
  };
  test.each([
    ['the name of a server', `<div>Nodo di uscita: nodo.servizi.example ${control('Attiva')}</div>`],
    ['the same in boxes', `<div><span>Nodo</span><code>nodo.servizi.example</code>${control('Attiva')}</div>`],
    ['an address', `<p>ufficio@posta.example ${control('Attiva')}</p>`],
    ['a port', `<p>Accesso sicuro: 8443 ${control('Attiva')}</p>`],
  ])('%s', async (_, line) => {
    await show(`<main><h1>Firma automatica</h1><p>Testo</p>${line}</main>`);
    expect(await ask(COPY)).toBeNull();
    await show(
      `<main><h1>Firma automatica</h1><p>Testo</p>${line}<p>Codice</p><button id="own">Attiva</button></main>`,
    );
    expect(await ask(COPY)).toBe('own');
  });
  test('but not where the line says what is known to stand there', async () => {
    await show(`<main><h1>Firma automatica</h1><div>Codice: ab.cd.ef ${control('Attiva')}</div></main>`);
    expect(await ask(COPY)).toBe('other');
  });
});

describe('a part of the page that is there twice', () => {
  const MENU = (id: string, text = 'Archivio') =>
    `<header style="background:#fff"><nav><a href="#1">Posta</a> <a href="#2">${text}</a> <a id="${id}" href="#3">Registro</a></nav></header>`;
  const REGISTER: TargetDescription = {
    roles: ['link'],
    names: [label('Registro')],
    surroundings: { landmark: ['navigation'] },
  };
  const twice = (second: string) =>
    `${MENU('first')}<div style="height:4000px"></div><div style="position:fixed;top:0">${second}</div>`;

  test('is one, and the copy in sight counts', async () => {
    await show(twice(MENU('second')));
    await page.evaluate(() => scrollTo(0, 900));
    expect(await ask(REGISTER)).toBe('second');
  });
  test('is two where the other says something else', async () => {
    await show(twice(MENU('second', 'Fatture')));
    await page.evaluate(() => scrollTo(0, 900));
    expect(await ask(REGISTER)).toBeNull();
  });
});
