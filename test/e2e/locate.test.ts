import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type * as Locate from '../../src/locate/locate.ts';
import type { TargetDescription } from '../../src/locate/locate.ts';
import { openLocate } from './locate-page.ts';

declare global {
  var locate: typeof Locate;
}

let browser: Browser;
let page: Page;
let show: (html: string) => Promise<void>;

beforeAll(async () => {
  ({ browser, page, show } = await openLocate());
}, 60_000);
afterAll(() => browser?.close());

const label = (text: string) => ({ text, lang: 'it' as const, seen: '2026-09', source: 'test' });
const target = (role: string, name: string, rest: Partial<TargetDescription> = {}): TargetDescription => ({
  roles: role.split(' '),
  names: name.split('|').map(label),
  ...rest,
});

/** What is found, by its `data-is` (or that of what holds it), or the reason why nothing is. */
const ask = (wanted: TargetDescription): Promise<string> =>
  page.evaluate((description) => {
    const result = locate.find(document, description);
    if (result.status === 'not-found') return result.reason;
    const holder = locate.composedClosest(result.element, '[data-is]');
    return holder?.getAttribute('data-is') ?? `<${result.element.localName}>`;
  }, wanted);

describe('web components', () => {
  const components = `<script>
    const define = (name, html) => customElements.define(name, class extends HTMLElement {
      connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = html(this); }
    });
    define('aru-text', (e) => '<span>' + e.getAttribute('text') + '</span>');
    define('aru-button', (e) => '<button title="' + (e.getAttribute('label') ?? '') + '" data-is="' + e.getAttribute('is-this') + '"><span><slot></slot></span></button>');
    define('aru-input', (e) => '<div><aru-text text="' + e.getAttribute('caption') + '"></aru-text><div><input data-is="' + e.getAttribute('is-this') + '" aria-label="input field" type="' + (e.getAttribute('type') ?? 'text') + '"></div></div>');
  </script>`;

  test('finds a button by the text slotted into it', async () => {
    await show(
      `<aru-button is-this="off">Disattiva</aru-button><aru-button is-this="on">Attiva</aru-button>${components}`,
    );
    expect(await ask(target('button', 'Disattiva'))).toBe('off');
    expect(await ask(target('button', 'Attiva'))).toBe('on');
  });

  test('takes the visible label for a useless generic name', async () => {
    await show(
      `<aru-input is-this="box" caption="Casella PEC"></aru-input><aru-input is-this="pass" type="password" caption="Password"></aru-input>${components}`,
    );
    expect(await ask(target('textbox', 'Casella PEC'))).toBe('box');
    expect(await ask(target('textbox', 'Password', { inputType: ['password'] }))).toBe('pass');
  });
});

describe('opposites', () => {
  test.each([
    ['Attiva', 'Disattiva'],
    ['Accetta', 'Rifiuta'],
    ['Avanti', 'Indietro'],
    ['Abilita', 'Disabilita'],
  ])('%s is never taken for %s', async (a, b) => {
    await show(`<h1>Sicurezza</h1><button>${b}</button>`);
    expect(await ask(target('button', a, { surroundings: { heading: ['Sicurezza'] } }))).not.toContain('<');
    await show(`<h1>Sicurezza</h1><button>${a}</button>`);
    expect(await ask(target('button', b, { surroundings: { heading: ['Sicurezza'] } }))).not.toContain('<');
  });
});

describe('plain pages', () => {
  test('narrows by heading', async () => {
    await show(
      `<section><h2>Posta</h2><button data-is="a">Attiva</button></section><section><h2>Verifica in 2 passaggi</h2><button data-is="b">Attiva</button></section>`,
    );
    expect(await ask(target('button', 'Attiva', { surroundings: { heading: ['Verifica in due passaggi'] } }))).toBe(
      'b',
    );
    expect(await ask(target('button', 'Attiva'))).toBe('ambiguous');
  });
  test('finds a container by its role and name', async () => {
    await show(
      `<fieldset data-is="boxes"><legend>Condizioni contrattuali</legend><input type=checkbox><input type=checkbox></fieldset><ul data-is="list" aria-label="Gestori"><li>A</li></ul>`,
    );
    expect(await ask(target('group', 'Condizioni contrattuali'))).toBe('boxes');
    expect(await ask(target('list', 'Gestori'))).toBe('list');
  });
  test('hidden duplicates do not count', async () => {
    await show(
      `<button style="display:none">Prosegui</button><div style="height:0;overflow:hidden"><button>Prosegui</button></div><button data-is="it">Prosegui</button>`,
    );
    expect(await ask(target('button', 'Prosegui'))).toBe('it');
  });
});
