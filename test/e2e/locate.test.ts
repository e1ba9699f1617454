import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type * as Locate from '../../src/in-page/locate/locate.ts';
import type { Surroundings, TargetDescription } from '../../src/in-page/locate/locate.ts';
import { openLocate } from '../support/locate-page.ts';
import { untilIn } from '../support/until.ts';

declare global {
  var locate: typeof Locate;
}

let browser: Browser;
let page: Page;
let show: (html: string) => Promise<void>;

beforeAll(async () => {
  ({ browser, page, show } = await openLocate());
});
afterAll(() => browser?.close());

const label = (text: string) => ({ text, lang: 'it' as const, seen: '2026-09', source: 'test' });
const target = (role: string, name: string, rest: Partial<TargetDescription> = {}): TargetDescription => ({
  roles: role.split(' '),
  names: name ? name.split('|').map(label) : [],
  ...rest,
});
const within = (surroundings: Surroundings): Partial<TargetDescription> => ({ surroundings });

/** What is found, by the nearest `data-is` round it, or the reason why nothing is. */
const ask = (wanted: TargetDescription): Promise<string> =>
  page.evaluate((description) => {
    const result = locate.find(document, description);
    if (result.status === 'not-found') return result.reason;
    const holder = locate.composedClosest(result.element, '[data-is]');
    return holder?.getAttribute('data-is') ?? `<${result.element.localName}>`;
  }, wanted);

/** Describes what `data-is` names on one page and asks for it on the next. */
const carry = async (is: string, from: string, to: string): Promise<string> => {
  await show(from);
  const described = await page.evaluate((name) => {
    const element = document.querySelector(`[data-is="${name}"]`);
    return element && JSON.stringify(locate.describe(element));
  }, is);
  if (!described) throw new Error(`nothing is ${is}`);
  await show(to);
  return ask(JSON.parse(described));
};

describe('web components with open shadow roots', () => {
  const components = `<script>
    const define = (name, html) => customElements.define(name, class extends HTMLElement {
      connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = html((key) => this.getAttribute(key) ?? ''); }
    });
    define('aru-text', (get) => '<span>' + get('text') + '</span>');
    define('aru-button', (get) => '<button data-is="' + get('is-this') + '"><span><slot></slot></span></button>');
    define('aru-input', (get) => '<div><aru-text text="' + get('caption') + '"></aru-text><div><input data-is="' + get('is-this')
      + '" aria-label="input field" type="' + (get('type') || 'text') + '"></div></div>');
    define('aru-field', (get) => '<div><input data-is="' + get('is-this') + '" aria-label="input field"></div>');
    define('aru-input-checkbox', (get) => '<div role="checkbox" tabindex="0" aria-checked="false" style="width:16px;height:16px" data-is="' + get('is-this') + '"></div><aru-text text="' + get('caption') + '"></aru-text>');
    define('aru-symbol', () => '<svg width="16" height="16"></svg>');
    define('aru-sheet-modal', () => '<div style="position:fixed;inset:100px;background:white"><slot></slot></div>');
  </script>`;

  test('a button by the text slotted into it', async () => {
    await show(
      `<aru-button is-this="off">Disattiva</aru-button><aru-button is-this="on">Attiva</aru-button>${components}`,
    );
    expect(await ask(target('button', 'Disattiva'))).toBe('off');
    expect(await ask(target('button', 'Attiva'))).toBe('on');
  });
  test('a field by its visible label, not by the useless name that all fields have', async () => {
    await show(`<aru-input is-this="box" caption="Casella PEC"></aru-input>
      <aru-input is-this="pass" type="password" caption="Password"></aru-input>${components}`);
    expect(await ask(target('textbox', 'Casella PEC'))).toBe('box');
    expect(await ask(target('textbox', 'Password', { inputType: ['password'] }))).toBe('pass');
    expect(await ask(target('textbox', 'input field'))).toBe('no-candidate');
  });
  test('a field by a label attribute of its component', async () => {
    await show(
      `<aru-field is-this="a" label="Codice"></aru-field><aru-field is-this="b" label="Telefono"></aru-field>${components}`,
    );
    expect(await ask(target('textbox', 'Telefono'))).toBe('b');
  });
  test('a painted check box by the text beside it', async () => {
    await show(`<aru-input-checkbox is-this="a" caption="Ricordami"></aru-input-checkbox>
      <aru-input-checkbox is-this="b" caption="Accetto le condizioni"></aru-input-checkbox>${components}`);
    expect(await ask(target('checkbox', 'Accetto le condizioni'))).toBe('b');
  });
  test('an icon button by the title of its icon', async () => {
    await show(`<button data-is="alert"><aru-symbol title="Avvisi" symbol="bell"></aru-symbol></button>${components}`);
    expect(await ask(target('button', 'Avvisi'))).toBe('alert');
  });
  test('headings count through shadow roots', async () => {
    await show(`<section><h2><aru-text text="Posta"></aru-text></h2><aru-button is-this="no">Attiva</aru-button></section>
      <section><h2><aru-text text="Verifica in 2 passaggi"></aru-text></h2><aru-button is-this="yes">Attiva</aru-button></section>${components}`);
    expect(await ask(target('button', 'Attiva', within({ heading: ['Verifica in 2 passaggi'] })))).toBe('yes');
  });
  test('a dialog component without ARIA is a dialog', async () => {
    await show(`<aru-button is-this="page">Disattiva</aru-button>
      <aru-sheet-modal><h2>Vuoi disattivare?</h2><aru-button is-this="dialog">Disattiva</aru-button></aru-sheet-modal>${components}`);
    expect(await ask(target('button', 'Disattiva', within({ dialog: [] })))).toBe('page');
    expect(await ask(target('button', 'Disattiva', within({ dialog: ['Vuoi disattivare'] })))).toBe('dialog');
    expect(await ask(target('button', 'Disattiva'))).toBe('ambiguous');
  });
});

describe('what must never be confused', () => {
  test.each([
    ['Attiva', 'Disattiva'],
    ['Accetta', 'Rifiuta'],
    ['Avanti', 'Indietro'],
    ['Prosegui', 'Indietro'],
    ['Abilita', 'Disabilita'],
    ['Enable', 'Disable'],
    ['Accept', 'Decline'],
    ['Conferma', 'Annulla'],
    ['Attiva verifica', 'Disattiva verifica'],
    ['Accetto', 'Non accetto'],
    ['Verifica in 2 passaggi', 'Verifica in 3 passaggi'],
    ['Rispondi', 'Rispondi a tutti'],
    ['Invia', 'Inviata'],
    ['Attiva', 'Riattiva'],
  ])('%s and %s', async (a, b) => {
    for (const [wanted, there] of [
      [a, b],
      [b, a],
    ]) {
      await show(`<main><h1>Sicurezza</h1><p>Testo</p><button>${there}</button></main>`);
      const context = within({ heading: ['Sicurezza'], landmark: ['main'], near: ['Testo'] });
      expect(await ask(target('button', wanted ?? '', context)), `${wanted} on a page with ${there}`).not.toMatch(/^</);
    }
  });
  test('a tooltip that says the opposite of the text', async () => {
    await show('<button title="Attiva">Disattiva</button>');
    expect(await ask(target('button', 'Attiva'))).toBe('no-candidate');
  });
  describe('an old name out of sight, another text to read', () => {
    const wanted = target(
      'button link checkbox textbox tab',
      'Disattiva',
      within({ heading: ['Verifica in 2 passaggi'] }),
    );
    const put = (html: string) => show(`<main><h2>Verifica in 2 passaggi</h2>${html}</main>`);
    test.each([
      '<button title="Disattiva">Elimina casella</button>',
      '<button title="Disattiva" id="disattiva" name="disattiva">Elimina casella</button>',
      '<button aria-label="Disattiva">Elimina casella</button>',
      '<button aria-label="Disattiva" title="Disattiva"><span aria-hidden="true">Elimina casella</span></button>',
      '<button aria-label="Disattiva"><svg width="16" height="16"></svg> Elimina casella</button>',
      '<button aria-label="Disattiva">Attiva</button>',
      '<button title="Disattiva">Non disattivare</button>',
      '<button title="Disattiva">Disattiva e chiudi la casella</button>',
      '<button title="Disattiva">OK</button>',
      '<button data-original-title="Disattiva">Elimina</button>',
      '<button aria-description="Disattiva">Elimina</button>',
      '<button><i title="Disattiva"></i>Elimina casella</button>',
      '<button><span aria-label="Disattiva">Elimina casella</span></button>',
      '<button><span style="position:absolute;width:1px;height:1px;overflow:hidden">Disattiva</span><span aria-hidden="true">Elimina casella</span></button>',
      '<button title="Disattiva" style="font-family:Arial,\'Segoe UI Symbol\'">Elimina casella</button>',
      '<button aria-labelledby="old">Elimina casella</button><span id="old" hidden>Disattiva</span>',
      '<a href="#" title="Disattiva">Elimina casella</a>',
      '<div role="tab" tabindex="0" aria-label="Disattiva">Elimina casella</div>',
      '<div tabindex="0" title="Disattiva">Elimina casella</div>',
      '<aru-button label="Disattiva" title="Disattiva"><button>Elimina casella</button></aru-button>',
      '<input type="submit" title="Disattiva" value="Elimina casella">',
      '<input type="button" aria-label="Disattiva" value="Elimina casella">',
      '<label><input type="checkbox" aria-label="Disattiva"> Elimina casella</label>',
      '<label for="f">Codice fiscale</label><input id="f" aria-label="Disattiva" placeholder="Disattiva">',
    ])('%s', async (html) => {
      await put(html);
      expect(await ask(wanted)).toMatch(/^(no-candidate|below-threshold|veto|ambiguous)$/);
    });
    test('a text that is given into the slot of a component', async () => {
      for (const [text, answer] of [
        ['Elimina casella', 'no-candidate'],
        ['Disattiva', '<button>'],
      ]) {
        await put(`<aru-key>${text}</aru-key>`);
        await page.evaluate(() => {
          const root = document.querySelector('aru-key')?.attachShadow({ mode: 'open' });
          if (root) root.innerHTML = '<button title="Disattiva"><slot></slot></button>';
        });
        expect(await ask(wanted)).toBe(answer);
      }
    });
    test('beside the true one it does not count either', async () => {
      await put('<button title="Disattiva">Elimina casella</button><button data-is="it">Disattiva</button>');
      expect(await ask(wanted)).toBe('it');
      await put('<button data-is="it" title="Disattiva">Disabilita</button>');
      expect(await ask(wanted)).toBe('it');
    });
    test.each([
      ['an icon', '<button title="Disattiva"><svg width="16" height="16"></svg></button>'],
      ['a glyph', '<button title="Disattiva"><i>\ue012</i></button>'],
      [
        'a word of an icon font',
        '<button aria-label="Disattiva"><i style="font-family:\'Material Icons\'">settings</i></button>',
      ],
      ['a sign', '<button title="Disattiva">×</button>'],
      ['initials', '<button title="Disattiva">MR</button>'],
      ['a counter', '<button title="Disattiva"><span>12</span></button>'],
      ['a counter beside it', '<button aria-label="Disattiva">Disattiva <span>3</span></button>'],
      ['a counter in brackets', '<button title="Disattiva">Disattiva (3)</button>'],
      ['the same', '<button aria-label="Disattiva" title="Disattiva">DISATTIVA</button>'],
      ['another form', '<button title="Disattiva">Disattivare</button>'],
      ['a generic name', '<button aria-label="Disattiva">Button</button>'],
      ['a hint for the eye', '<button>Disattiva <span aria-hidden="true">si apre una finestra</span></button>'],
      [
        'a card',
        '<button aria-label="Disattiva"><div>Disattiva</div><div>La password basta per entrare</div></button>',
      ],
      ['the state of a switch', '<div role="switch" tabindex="0" aria-label="Disattiva">Acceso</div>'],
      ['text out of sight', '<button title="Disattiva"><span hidden>Elimina casella</span></button>'],
    ])('as before: %s', async (_, html) => {
      await put(html);
      expect(await ask({ ...wanted, roles: ['button', 'switch'] })).toMatch(/^</);
    });
    test('a part of a long name, but never another number', async () => {
      const step = target('button', 'Verifica in 2 passaggi');
      await put('<button aria-label="Verifica in 2 passaggi" data-is="it">Verifica</button>');
      expect(await ask(step)).toBe('it');
      for (const text of ['Verifica in 3 passaggi', 'Verifica in <b>3</b> passaggi', 'Elimina verifica']) {
        await put(`<button aria-label="Verifica in 2 passaggi">${text}</button>`);
        expect(await ask(step), text).toBe('no-candidate');
      }
    });
    test('an icon that got a text', async () => {
      const icon =
        '<p>Posta</p><button data-is="it" title="Controlla i messaggi"><svg width="16" height="16"></svg></button>';
      expect(await carry('it', icon, icon.replace('<svg', 'Aggiorna<svg'))).toBe('it');
      const one = icon.replace('Controlla i messaggi', 'Disattiva');
      expect(await carry('it', one, one.replace('<svg', 'Elimina casella<svg'))).not.toBe('it');
    });
  });
  test('the same word in a section that is known to be another', async () => {
    await show('<main><h1>Account</h1><h2>Avvisi di accesso</h2><button data-is="other">Disattiva</button></main>');
    expect(
      await ask(target('button', 'Disattiva', within({ heading: ['Verifica in 2 passaggi'], landmark: ['main'] }))),
    ).toBe('below-threshold');
  });
  test('a name of another kind of control', async () => {
    await show('<h2>Password</h2><label>Altro <input type="text"></label><button>Password</button>');
    expect(await ask(target('textbox', 'Password', { inputType: ['password'] }))).toBe('no-candidate');
    await show('<label>Password <input type="text"></label>');
    expect(await ask(target('textbox', 'Password', { inputType: ['password'] }))).toBe('veto');
  });
  test('what stands in a list of messages', async () => {
    const rows = Array.from(
      { length: 6 },
      (_, k) =>
        `<tr><td>Mittente ${k}</td><td><a href="#">${k === 3 ? 'Conferma identità' : `Oggetto ${k}`}</a></td></tr>`,
    );
    await show(`<header><button hidden>Conferma identità</button></header><table>${rows.join('')}</table>`);
    expect(await ask(target('button link', 'Conferma identità'))).toBe('veto');
  });
  test('a sender in the list is not the user menu', async () => {
    const rows = Array.from(
      { length: 6 },
      (_, k) => `<li><span>${k}</span> <a href="#">mittente${k}@example.it</a></li>`,
    );
    await show(`<ul>${rows.slice(0, 1).join('')}<li>x</li></ul>`);
    expect(await ask(target('button link', '', { nameIs: 'mail-address', ...within({ landmark: ['banner'] }) }))).toBe(
      'veto',
    );
    await show(`<header><button data-is="me" title="io@pec.example.it">IO</button></header><ul>${rows.join('')}</ul>`);
    expect(await ask(target('button link', '', { nameIs: 'mail-address', ...within({ landmark: ['banner'] }) }))).toBe(
      'me',
    );
  });
});

describe('what people read', () => {
  const wanted: TargetDescription = {
    roles: ['button'],
    names: [{ text: 'Attiva', lang: 'it', seen: '2026-09', source: 'test' }],
  };
  const answer = () =>
    page.evaluate((target) => {
      const result = locate.find(document, target);
      return result.status === 'found' ? result.element.id : null;
    }, wanted);

  test('are also words that a style sheet paints', async () => {
    await show('<style>#t::after{content:"Attiva"}</style><main><p>Servizio</p><button id="t"></button></main>');
    expect(await answer()).toBe('t');
  });
  test('and they count against an old tooltip', async () => {
    await show(
      '<style>#t::before{content:"Rifiuta questo invito"}</style><main><button id="t" title="Attiva"></button></main>',
    );
    expect(await answer()).toBeNull();
  });
  test('but not a tooltip of a style sheet, nor a sign', async () => {
    await show(
      '<style>#t::before{content:"Apre un nuovo pannello";position:absolute}#t::after{content:"\\203a"}</style><main><button id="t">Attiva</button></main>',
    );
    expect(await answer()).toBe('t');
  });
  test('is no word that a font draws as a picture', async () => {
    const style = '<style>.pict{font-family:"Demo Icons",sans-serif}</style>';
    await show(`${style}<main><button id="t">Attiva <i class="pict">chevron_right</i></button></main>`);
    expect(await answer()).toBe('t');
    expect(await page.evaluate(() => locate.nameOf(document.querySelector('#t') as Element))).toBe('Attiva');
    await show(`${style}<main><button id="t">Attiva <i>tutto</i></button></main>`);
    expect(await answer()).toBeNull();
  });
});

describe('new wordings', () => {
  test('words of the section may be added', async () => {
    await show(
      '<main><h2>Verifica in 2 passaggi</h2><p>Stato: attiva</p><button data-is="it">Disattiva verifica</button></main>',
    );
    expect(
      await ask(
        target('button', 'Disattiva', within({ heading: ['Verifica in 2 passaggi'], near: ['Stato: attiva'] })),
      ),
    ).toBe('it');
  });
  test('with the number of the section, but never another one', async () => {
    const wanted = target('button', 'Disattiva', within({ heading: ['Verifica in 2 passaggi'] }));
    for (const [number, answer] of [
      ['2', '<button>'],
      ['due', '<button>'],
      ['3', 'no-candidate'],
    ]) {
      await show(
        `<main><h2>Verifica in 2 passaggi</h2><button>Disattiva la verifica in ${number} passaggi</button></main>`,
      );
      expect(await ask(wanted), number).toBe(answer);
    }
  });
  test('but not without the section', async () => {
    await show('<main><h2>Posta</h2><button>Disattiva verifica</button></main>');
    expect(await ask(target('button', 'Disattiva', within({ heading: ['Verifica in 2 passaggi'] })))).not.toMatch(/^</);
  });
  test('a weak wording supports, but does not decide', async () => {
    const weak = {
      ...target('button', 'Disattiva'),
      names: [label('Disattiva'), { ...label('Disable'), weak: true as const }],
    };
    await show('<h2>Two-step verification</h2><button>Disable</button>');
    expect(await ask(weak)).toMatch(/no-candidate|below-threshold/);
    await show('<main><h2>Verifica in 2 passaggi</h2><button data-is="it">Disable</button></main>');
    expect(await ask({ ...weak, ...within({ heading: ['Verifica in 2 passaggi'], landmark: ['main'] }) })).toBe('it');
  });
});

describe('several of the same name', () => {
  const two = (first: string, second: string) => `<main>${first}${second}</main>`;
  test('nothing tells them apart', async () => {
    await show('<button>Prosegui</button><p>x</p><button>Prosegui</button>');
    expect(await ask(target('button', 'Prosegui'))).toBe('ambiguous');
  });
  test('by heading', async () => {
    await show(
      two(
        '<section><h2>Posta</h2><button data-is="a">Attiva</button></section>',
        '<section><h2>Verifica in 2 passaggi</h2><button data-is="b">Attiva</button></section>',
      ),
    );
    expect(await ask(target('button', 'Attiva', within({ heading: ['Verifica in due passaggi'] })))).toBe('b');
  });
  test('by a heading that is only painted as one', async () => {
    await show(
      two(
        '<div><div>Posta</div><div><button data-is="a">Attiva</button></div></div>',
        '<div><div>Verifica in 2 passaggi</div><div><button data-is="b">Attiva</button></div></div>',
      ),
    );
    expect(await ask(target('button', 'Attiva', within({ heading: ['Verifica in 2 passaggi'] })))).toBe('b');
  });
  test('by landmark', async () => {
    await show(
      '<nav><a href="#" data-is="menu">Verifica in 2 passaggi</a></nav><main><a href="#" data-is="text">Verifica in 2 passaggi</a></main>',
    );
    expect(await ask(target('link', 'Verifica in 2 passaggi', within({ landmark: ['navigation'] })))).toBe('menu');
  });
  test('by group', async () => {
    const set = (name: string, is: string) =>
      `<fieldset><legend>${name}</legend><label><input type="radio" name="${is}" data-is="${is}"> Sì</label></fieldset>`;
    await show(set('Ricevute', 'a') + set('Notifiche', 'b'));
    expect(await ask(target('radio', 'Sì', within({ group: ['Notifiche'] })))).toBe('b');
  });
  test('by row, and never the twin in the next one', async () => {
    const row = (name: string) => `<tr><td>${name}</td><td><button data-is="${name}">Modifica</button></td></tr>`;
    const wanted = target('button', 'Modifica', within({ row: ['Cellulare'] }));
    await show(`<table>${row('Email')}${row('Cellulare')}</table>`);
    expect(await ask(wanted)).toBe('Cellulare');
    await show(`<table>${row('Email')}${row('Telefono')}</table>`);
    expect(await ask(wanted)).toMatch(/veto|ambiguous/);
    await show(`<table>${row('Email')}<tr><td>x</td></tr></table>`);
    expect(await ask(wanted)).toBe('veto');
  });
  test('the dialog in front', async () => {
    await show(
      '<button data-is="page">Conferma</button><div role="dialog" aria-label="Vuoi disattivare la verifica?"><button data-is="dialog">Conferma</button></div>',
    );
    expect(await ask(target('button', 'Conferma', within({ dialog: ['Vuoi disattivare'] })))).toBe('dialog');
    expect(await ask(target('button', 'Conferma', within({ dialog: [] })))).toBe('page');
  });
  test('a target outside of dialogs is not looked for in one', async () => {
    await show('<div role="dialog" aria-label="Aiuto"><button>Conferma</button></div>');
    expect(await ask(target('button', 'Conferma', within({ dialog: [] })))).toBe('veto');
  });
  test('an open group of the same name yields to the entry in it', async () => {
    const group = (open: boolean) => `<div><button data-is="group" aria-expanded="${open}">Account e sicurezza</button>
      <ul ${open ? '' : 'hidden'}><li><a href="#" data-is="entry">Account e sicurezza</a></li></ul></div>`;
    const wanted = target('link button', 'Account e sicurezza');
    await show(group(false));
    expect(await ask(wanted)).toBe('group');
    await show(group(true));
    expect(await ask(wanted)).toBe('entry');
  });
});

describe('what cannot be seen does not count', () => {
  test.each([
    ['display', '<button style="display:none">Prosegui</button>'],
    ['visibility', '<div style="visibility:hidden"><button>Prosegui</button></div>'],
    ['opacity', '<div style="opacity:0"><button>Prosegui</button></div>'],
    ['hidden', '<div hidden><button>Prosegui</button></div>'],
    ['inert', '<div inert><button>Prosegui</button></div>'],
    ['aria-hidden', '<div aria-hidden="true"><button>Prosegui</button></div>'],
    ['closed details', '<details><summary>Altro</summary><button>Prosegui</button></details>'],
    ['content-visibility', '<div style="content-visibility:hidden"><button>Prosegui</button></div>'],
    ['closed accordion', '<div style="height:0;overflow:hidden"><button>Prosegui</button></div>'],
    [
      'one pixel',
      '<button style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)">Prosegui</button>',
    ],
    ['far off', '<button style="position:absolute;left:-9999px">Prosegui</button>'],
    ['clip-path', '<button style="clip-path:inset(50%)">Prosegui</button>'],
    ['scaled away', '<div style="transform:scale(0)"><button>Prosegui</button></div>'],
    [
      'the next step of a wizard',
      '<div style="width:300px;overflow:hidden"><div style="display:flex;width:600px;transform:translateX(0)"><div style="width:300px">Uno</div><div style="width:300px"><button>Prosegui</button></div></div></div>',
    ],
    ['a hidden frame', '<iframe style="display:none" srcdoc="<button>Prosegui</button>"></iframe>'],
  ])('%s', async (_, html) => {
    await show(html);
    await new Promise((done) => setTimeout(done, 50));
    expect(await ask(target('button', 'Prosegui'))).toBe('hidden');
    await show(`${html}<button data-is="it">Prosegui</button>`);
    expect(await ask(target('button', 'Prosegui'))).toBe('it');
  });
  test.each([
    ['below the window', '<div style="height:3000px"></div><button data-is="it">Prosegui</button>'],
    [
      'further down in a scrolling box',
      '<div style="height:100px;overflow:auto"><div style="height:900px"></div><button data-is="it">Prosegui</button></div>',
    ],
    [
      'a scrolling box in a page that does not scroll',
      '<div style="height:200px;overflow:hidden"><div style="height:100%;overflow-y:auto"><div style="height:900px"></div><button data-is="it">Prosegui</button></div></div>',
    ],
    [
      'display: contents',
      '<div style="display:contents"><button data-is="it"><span style="display:contents">Prosegui</span></button></div>',
    ],
    ['half cut off', '<div style="height:10px;overflow:hidden"><button data-is="it">Prosegui</button></div>'],
    [
      'fixed in a small box',
      '<div style="width:0;height:0;overflow:hidden"><button data-is="it" style="position:fixed;top:9px;left:9px">Prosegui</button></div>',
    ],
    ['an inline link round a block', '<a href="#" data-is="it"><div>Prosegui</div></a>'],
  ])('but is found: %s', async (_, html) => {
    await show(html);
    expect(await ask(target('button link', 'Prosegui'))).toBe('it');
  });
  test('a box that is painted by its label', async () => {
    await show(
      '<input type="radio" id="r" style="opacity:0;position:absolute"><label for="r" data-is="label">Smart</label>',
    );
    expect(await ask(target('radio', 'Smart'))).toBe('label');
    await show('<input type="checkbox" id="r" style="display:none"><label for="r" data-is="label">Accetto</label>');
    expect(await ask(target('checkbox', 'Accetto'))).toBe('label');
  });
  test('a file field behind its label', async () => {
    await show('<input type="file" id="f" hidden><label for="f" data-is="label">Sfoglia…</label>');
    expect(await ask(target('button', 'Sfoglia'))).toBe('label');
  });
});

describe('frames', () => {
  test('a same-origin frame is part of the page', async () => {
    await show('<iframe></iframe>');
    await page.evaluate(() => {
      const inner = document.querySelector('iframe')?.contentDocument;
      if (inner) inner.body.innerHTML = '<h1>Dati del titolare</h1><button data-is="inside">Prosegui</button>';
    });
    expect(await ask(target('button', 'Prosegui', within({ heading: ['Dati del titolare'] })))).toBe('inside');
  });
  test('the frame of a message is not', async () => {
    await show('<iframe sandbox="allow-same-origin" srcdoc="<a href=#>Conferma identità</a>"></iframe>');
    await untilIn(page, 'the frame', () => document.querySelector('iframe')?.contentDocument?.querySelector('a'));
    expect(await ask(target('link', 'Conferma identità'))).toBe('veto');
  });
});

describe('the control, not what is round it or in it', () => {
  test('a disabled control is found and said to be disabled', async () => {
    const disabled = () =>
      page.evaluate(
        (d) => {
          const result = locate.find(document, d);
          return result.status === 'found' && result.disabled;
        },
        target('button', 'Prosegui'),
      );
    for (const html of [
      '<button disabled>Prosegui</button>',
      '<fieldset disabled><button>Prosegui</button></fieldset>',
      '<button aria-disabled="true">Prosegui</button>',
    ]) {
      await show(html);
      expect(await disabled(), html).toBe(true);
    }
    await show('<button>Prosegui</button>');
    expect(await disabled()).toBe(false);
  });
  test('the inner one of two', async () => {
    await show('<ul role="menu"><li role="menuitem"><a href="#" data-is="link">Esci</a></li></ul>');
    expect(await ask(target('menuitem link', 'Esci'))).toBe('link');
  });
  test('a plain box that scripts listen on', async () => {
    await show(
      '<style>.b{cursor:pointer;padding:9px}</style><div class="b" data-is="it"><span>Prosegui</span></div><p>Prosegui</p>',
    );
    expect(await ask(target('button', 'Prosegui'))).toBe('it');
  });
  test('text that cannot be pressed is nothing', async () => {
    await show('<p>Prosegui</p>');
    expect(await ask(target('button', 'Prosegui'))).toBe('no-candidate');
  });
  test('a card by its first line', async () => {
    const card = (name: string) =>
      `<div><input type="radio" name="m" id="${name}" data-is="${name}"> <label for="${name}"><b>${name}</b><br><small>Che cosa serve per ${name}</small></label></div>`;
    await show(['SPID', 'Firma Digitale', 'Webcam'].map(card).join(''));
    expect(await ask(target('radio button', 'Webcam'))).toBe('Webcam');
    await show('<button data-is="it"><div>Firma Digitale</div><div>Con un dispositivo e il suo PIN</div></button>');
    expect(await ask(target('button', 'Firma Digitale'))).toBe('it');
    await show('<button><b>Rispondi</b> a tutti</button>');
    expect(await ask(target('button', 'Rispondi'))).toBe('no-candidate');
  });
  test('containers can be asked for', async () => {
    await show(`<fieldset data-is="boxes"><legend>Condizioni contrattuali</legend><input type="checkbox"></fieldset>
      <ul data-is="list" aria-label="Gestori"><li>A</li><li>B</li></ul><section data-is="section"><h2>Documenti</h2><p>x</p></section>`);
    expect(await ask(target('group', 'Condizioni contrattuali'))).toBe('boxes');
    expect(await ask(target('list', 'Gestori'))).toBe('list');
    expect(await ask(target('region group', 'Documenti'))).toBe('section');
  });
  test('a list without a name by its class', async () => {
    await show(
      '<a href="#">Entra con SPID</a><ul class="x spid-menu" data-is="list"><li><button>Uno</button></li><li><button>Due</button></li></ul><ul><li>z</li></ul>',
    );
    expect(await ask(target('list', '', { attributes: { class: ['spid-menu'] } }))).toBe('list');
  });
});

describe('described on one page, found on the next', () => {
  const card = (title: string, is: string, name: string) =>
    `<section><h2>${title}</h2><p>Testo di ${title}</p><button data-is="${is}">${name}</button></section>`;
  test('among cards with the same button', async () => {
    const cards = ['Posta', 'Verifica', 'Notifiche'];
    const from = cards.map((title) => card(title, title, 'Modifica')).join('');
    const to = [...cards]
      .reverse()
      .map((title) => card(title, title, 'Modifica'))
      .join('');
    for (const title of cards) expect(await carry(title, from, to)).toBe(title);
    // It is gone and its twins stay.
    const rest = [card('Posta', 'Posta', 'Modifica'), card('Notifiche', 'Notifiche', 'Modifica')].join('');
    expect(await carry('Verifica', from, rest)).not.toMatch(/Posta|Notifiche/);
    expect(await carry('Verifica', from, card('Posta', 'Posta', 'Modifica'))).not.toBe('Posta');
  });
  test('describing a part of a control describes the control', async () => {
    await show('<button><span data-is="x">Prosegui</span></button>');
    const roles = await page.evaluate(() => locate.describe(document.querySelector('span') as Element).roles);
    expect(roles).toEqual(['button']);
  });
  test('generated changes do not bring the wrong one', async () => {
    // Seeded: pages of cards; each change shuffles, wraps, renames headings, drops or doubles cards.
    let seed = 7;
    const random = (n: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return Math.floor((seed / 2147483648) * n);
    };
    const titles = ['Posta', 'Verifica in 2 passaggi', 'Notifiche', 'Password', 'Contatti', 'Archivio'];
    const verbs = ['Attiva', 'Disattiva', 'Modifica', 'Elimina'];
    let right = 0;
    let asked = 0;
    for (let round = 0; round < 40; round++) {
      const cards = titles.map((title) => ({ title, name: verbs[random(verbs.length)] ?? '' }));
      const from = cards.map(({ title, name }) => card(title, title, name)).join('');
      const aim = cards[random(cards.length)] ?? { title: '', name: '' };
      const kept = cards.filter((one) => one === aim || random(4) > 0).sort(() => random(3) - 1);
      const gone = random(3) === 0;
      const left = gone ? kept.filter((one) => one !== aim) : kept;
      const to = left
        .map(({ title, name }) => (random(2) ? `<div>${card(title, title, name)}</div>` : card(title, title, name)))
        .join('<hr>');
      const answer = await carry(aim.title, from, `<main>${to}</main>`);
      const isCard = titles.includes(answer);
      expect(isCard && (gone || answer !== aim.title), `${round}: ${aim.name} of ${aim.title} → ${answer}`).toBe(false);
      asked += gone ? 0 : 1;
      right += answer === aim.title ? 1 : 0;
    }
    expect(right / asked).toBeGreaterThan(0.9);
  });
});

test('values of fields are never read', async () => {
  await show(`<form><label>Casella PEC <input id="a" value="x"></label><label>Password <input type="password"></label>
    <textarea>y</textarea><select><option>Uno<option>Due</select><input type="submit" value="Accedi" data-is="go"></form>`);
  const read = await page.evaluate(
    (wanted) => {
      const seen: string[] = [];
      for (const type of [HTMLInputElement, HTMLTextAreaElement, HTMLSelectElement, HTMLOptionElement]) {
        for (const key of ['value', 'selectedOptions', 'selectedIndex', 'text', 'checked', 'files', 'valueAsDate']) {
          const old = Object.getOwnPropertyDescriptor(type.prototype, key);
          if (!old?.get) continue;
          Object.defineProperty(type.prototype, key, {
            ...old,
            get() {
              if (this.type !== 'submit') seen.push(`${type.name}.${key}`);
              return old.get?.call(this);
            },
          });
        }
      }
      for (const target of wanted) locate.find(document, target);
      for (const element of document.querySelectorAll('*')) locate.describe(element);
      return seen;
    },
    [
      target('button', 'Accedi'),
      target('textbox', 'Casella PEC'),
      target('combobox textbox', 'Nonesiste'),
      target('textbox', ''),
    ],
  );
  expect(read).toEqual([]);
  expect(await ask(target('button', 'Accedi'))).toBe('go');
});

test('an answer can be explained', async () => {
  await show('<main><h2>Verifica</h2><button>Attiva</button></main>');
  const text = await page.evaluate(
    (d) => locate.explain(locate.find(document, d)),
    target('button', 'Attiva', within({ heading: ['Verifica'] })),
  );
  expect(text).toContain('found "Attiva"');
  expect(text).toContain('heading 1');
});

test('an empty document is no error', async () => {
  const answer = await page.evaluate(
    (d) => {
      const empty = document.implementation.createHTMLDocument('');
      empty.documentElement.remove();
      return locate.find(empty, d).status;
    },
    target('button', 'Attiva'),
  );
  expect(answer).toBe('not-found');
});
