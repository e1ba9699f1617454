import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openLocate } from '../support/locate-page.ts';

let browser: Browser;
let page: Page;
let show: (html: string) => Promise<void>;

beforeAll(async () => {
  ({ browser, page, show } = await openLocate());
});
afterAll(() => browser?.close());

/** Whose words the elements with `data-is` are, by that name. */
const owners = (content?: 'mail' | 'settings' | 'none'): Promise<Record<string, string>> =>
  page.evaluate((known) => {
    const snapshot = new locate.Survey(document, known);
    const marked = [...document.querySelectorAll('[data-is]')];
    return Object.fromEntries(
      marked.map((element) => [element.getAttribute('data-is'), locate.ownerOf(snapshot, element)]),
    );
  }, content);

const HEADER = `<header><nav><a href="#m" data-is="part">Messaggi</a> <a href="#c">Contatti</a> <a href="#s" data-is="settings">Impostazioni</a></nav></header>`;
const FOLDERS = `<div class="left"><button>Scrivi</button><ul><li><a href="#i" data-is="folder">In arrivo (3)</a></li><li><a href="#o">Inviati</a></li><li><a href="#p" data-is="named">Account e sicurezza</a></li></ul></div>`;
const webmail = (middle: string): string => `${HEADER}${FOLDERS}<div class="middle">${middle}</div>`;

describe('on a page of messages', () => {
  test('the header is the site’s, and of the folders only those that every mailbox has', async () => {
    await show(webmail('<p>Nessun messaggio</p>'));
    expect(await owners()).toEqual({ part: 'site', settings: 'site', folder: 'site', named: 'written' });
  });

  const SUBJECT = '<a href="#1" data-is="it">Impostazioni</a>';
  test.each([
    ['a list without dates', `<ul><li><b>Banca</b> ${SUBJECT}</li><li><b>Comune</b> <a href="#2">Avviso</a></li></ul>`],
    [
      'rows placed one by one',
      `<div style="position:absolute;top:90px">Banca ${SUBJECT}</div><div style="position:absolute;top:120px">Comune</div>`,
    ],
    ['a message with headings and a menu in it', `<h1>La tua PEC</h1><main><nav>${SUBJECT}</nav></main>`],
    ['quoted text', `<blockquote>${SUBJECT}</blockquote>`],
    [
      'a window with a date',
      `<div role="dialog" aria-label="Impostazioni"><p>Da: Banca, 12/03/2026</p>${SUBJECT}</div>`,
    ],
  ])('%s is not', async (_, middle) => {
    await show(webmail(middle));
    expect(await owners()).toMatchObject({ it: 'written', settings: 'site' });
  });

  test('nor is a message in a frame of any kind', async () => {
    await show(webmail('<iframe></iframe>'));
    const owner = await page.evaluate(() => {
      const inner = document.querySelector('iframe')?.contentDocument;
      if (!inner) throw new Error('no frame');
      inner.body.innerHTML = '<nav><a href="#">Impostazioni</a></nav>';
      const link = inner.querySelector('a');
      return link && locate.ownerOf(new locate.Survey(document), link);
    });
    expect(owner).toBe('written');
  });

  test('a menu that hangs over the page is the site’s, one row of a list that does is not', async () => {
    const hanging = (is: string) =>
      `<div class="pop" style="position:absolute;top:60px;right:0"><a href="#" data-is="${is}">Gestione account</a></div>`;
    await show(`${webmail('<p>Nessun messaggio</p>')}${hanging('it')}`);
    expect(await owners()).toMatchObject({ it: 'site' });
    await show(`${webmail('<p>Nessun messaggio</p>')}${hanging('it')}${hanging('other')}`);
    expect(await owners()).toMatchObject({ it: 'written', other: 'written' });
  });

  test('what the address says comes first', async () => {
    await show(webmail('<a href="#" data-is="it">Copia</a>'));
    expect(await owners('none')).toMatchObject({ it: 'site' });
    expect(await owners('mail')).toMatchObject({ it: 'written' });
  });
});

describe('on any page', () => {
  const rows = (open: string, close: string) =>
    [1, 2, 3]
      .map(
        (n) =>
          `${open}<span>Telefono ${n}</span> <time>1${n}/03/2026 10:2${n}</time> <button data-is="r${n}">Disattiva</button>${close}`,
      )
      .join('');
  test.each([
    ['div', '<div>', '</div>'],
    ['li', '<li>', '</li>'],
    ['a custom element', '<device-row style="display:block">', '</device-row>'],
  ])('rows with dates are somebody’s, made of %s', async (_, open, close) => {
    await show(
      `<main><h1>Dispositivi</h1><div>${rows(open, close)}</div><button data-is="own">Disattiva</button></main>`,
    );
    expect(await owners()).toEqual({ r1: 'written', r2: 'written', r3: 'written', own: 'site' });
  });

  test('cards with a heading and a date are not', async () => {
    const card = (n: number) =>
      `<div><h2>Sezione ${n}</h2><p>Dal 1${n}/03/2026</p><button data-is="c${n}">Apri</button></div>`;
    await show(`<main>${card(1)}${card(2)}${card(3)}</main>`);
    expect(await owners()).toEqual({ c1: 'site', c2: 'site', c3: 'site' });
  });

  test.each([
    ['a cookie bar', '<div><p>Usiamo i cookie per il servizio.</p><button data-is="it">Accetta</button></div>'],
    [
      'an offer that hangs over the page',
      '<div style="position:fixed;bottom:0"><div><p>Le nostre offerte per te</p></div><div><button data-is="it">Attiva</button></div></div>',
    ],
    ['a chat', '<div><p>Ciao! Posso aiutarti?</p><a href="#" data-is="it">Prosegui</a></div>'],
    ['a survey', '<div role="dialog"><p>Un breve sondaggio</p><p><button data-is="it">Conferma</button></p></div>'],
  ])('%s is of others', async (_, box) => {
    await show(`<main><h1>Verifica in 2 passaggi</h1><button data-is="own">Attiva</button></main>${box}`);
    expect(await owners()).toEqual({ own: 'site', it: 'third-party' });
  });
});

describe('a link or form that leads to another site is never a target', () => {
  const target = {
    roles: ['link', 'button'],
    names: [{ text: 'Gestione account', lang: 'it' as const, seen: '', source: 't' }],
  };
  const found = (): Promise<string> => page.evaluate((wanted) => locate.find(document, wanted).status, target);

  test.each([
    ['#here', 'found'],
    ['https://account.aruba.it/pec', 'found'],
    ['https://aruba.it.example/pec', 'not-found'],
    ['https://account-aruba.it/', 'not-found'],
    ['mailto:someone@pec.example', 'not-found'],
  ])('%s: %s', async (href, status) => {
    await show(`<p><a href="${href}">Gestione account</a></p>`);
    expect(await found()).toBe(status);
  });

  test('a form', async () => {
    await show('<form action="https://collect.example/"><button>Gestione account</button></form>');
    expect(await found()).toBe('not-found');
    await show('<form action="https://account.aruba.it/"><button>Gestione account</button></form>');
    expect(await found()).toBe('found');
  });
});

describe('tables of a page without messages', () => {
  const table = (...rows: string[]) => `<main><table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table></main>`;
  const IT = '<a href="#1" data-is="it">Verifica in 2 passaggi</a>';
  const MENU = ['Home', 'Email e cellulare', 'Storico accessi'];
  const METHODS = ['SPID', 'CIE', 'Firma Digitale'];

  test.each([
    [
      'a menu of one column',
      table('<td>SICUREZZA</td>', ...MENU.map((one) => `<td><a href="#">${one}</a></td>`), `<td>${IT}</td>`),
    ],
    [
      'a choice with an explanation in each row',
      table(
        ...METHODS.map((one) => `<td><input type="radio" name="m"></td><td>${one}</td><td>con il PIN</td>`),
        '<td><input type="radio" name="m" data-is="it"></td><td>Webcam</td><td>con un operatore</td>',
      ),
    ],
    [
      'a form with a label in each row',
      table(
        ...['Nome', 'Cognome', 'Scadenza'].map((one) => `<td>${one}</td><td><input></td>`),
        '<td>Numero</td><td><input data-is="it"></td>',
      ),
    ],
  ])('%s is the site’s', async (_, html) => {
    await show(html);
    expect(await owners('none')).toEqual({ it: 'site' });
  });

  test.each([
    [
      'a list of things',
      table(...METHODS.map((one) => `<td>${one}</td><td>Ufficio</td>`), `<td>Banca</td><td>${IT}</td>`),
    ],
    [
      'a list whose rows can be ticked',
      table(
        ...METHODS.map((one) => `<td><input type="checkbox"></td><td>${one}</td><td>Ufficio</td>`),
        `<td><input type="checkbox"></td><td>Banca</td><td>${IT}</td>`,
      ),
    ],
  ])('%s is not', async (_, html) => {
    await show(html);
    expect(await owners('none')).toEqual({ it: 'written' });
  });
});
