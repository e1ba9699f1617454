// @vitest-environment happy-dom
import { computeAccessibleName, getRole } from 'dom-accessibility-api';
import { beforeEach, describe, expect, test } from 'vitest';
import { nameOf, namesOf, normalise, roleOf } from '../../../../src/in-page/locate/locate.ts';

const put = (html: string): Element => {
  document.body.innerHTML = html;
  const element = document.querySelector('[data-it]') ?? document.body.firstElementChild;
  if (!element) throw new Error('no element');
  return element;
};
beforeEach(() => {
  document.body.innerHTML = '';
});

describe('agrees with the reference implementation', () => {
  test.each([
    '<button>Prosegui</button>',
    '<button><span>Leggi</span> <b>e</b> Accetta</button>',
    '<button aria-label="Chiudi">×</button>',
    '<button title="Esci"></button>',
    '<span id="a">Elimina</span><button data-it aria-labelledby="a b">x</button><span id="b">riga 2</span>',
    '<a href="#">Conferma identità</a>',
    '<a href="#"><img alt="Impostazioni"></a>',
    '<label for="f">Casella PEC</label><input data-it id="f">',
    '<input type="submit" value="Accedi">',
    '<input type="image" alt="Cerca">',
    '<label><input data-it type="checkbox"> Ricordami</label>',
    '<label><input data-it type="radio" name="v"> Smart</label>',
    '<fieldset><legend>Versione Webmail PEC</legend></fieldset>',
    '<table><caption>Messaggi</caption><tr><td>x</td></tr></table>',
    '<h2>Verifica in 2 passaggi</h2>',
    '<div role="button" tabindex="0">Attiva</div>',
    '<div role="checkbox" aria-checked="false" aria-label="Ricordami"></div>',
    '<select aria-label="Lingua"><option>Italiano</option></select>',
    '<textarea title="Messaggio"></textarea>',
    '<ul role="menu" aria-label="Utente"><li role="menuitem" data-it>Esci</li></ul>',
    '<div role="dialog" aria-labelledby="t"><h2 id="t">Vuoi disattivare?</h2></div>',
    '<nav aria-label="Account"></nav>',
    '<details><summary data-it>Altro</summary></details>',
  ])('%s', (html) => {
    const element = put(html);
    expect(nameOf(element)).toBe(computeAccessibleName(element).replace(/\s+/g, ' '));
    expect(roleOf(element)).toBe(getRole(element));
  });
});

describe('says what people read', () => {
  const names = (html: string) => {
    const { primary, others } = namesOf(put(html));
    return [primary, ...others].map(normalise);
  };
  test.each([
    ['without the words of an icon font', '<button><i style="font-family: Acme Symbols">arrow_forward</i> Avanti</button>', 'avanti'],
    ['without a counter behind it', '<a href="#">Bozze<span class="n">7</span></a>', 'bozze'],
    ['with a number in its middle', '<button>Passo <b>3</b> di 5</button>', 'passo 3 di 5'],
    ['with what assistive technology is not told', '<button><span aria-hidden="true">Rubrica</span></button>', 'rubrica'],
    ['a label without the hint on the next line', '<label for="f">Codice fiscale:<small style="display:block">Sedici caratteri</small></label><input data-it id="f">', 'codice fiscale'],
  ])('%s', (_, html, name) => expect(names(html)).toContain(name)); // biome-ignore format: a table

  test('a component that is itself the button is one, and one with a button in it is not', () => {
    expect(roleOf(put('<acme-press tabindex="0">Invia</acme-press>'))).toBe('clickable');
    expect(roleOf(put('<acme-press tabindex="0"><button>Invia</button></acme-press>'))).toBe('generic');
  });
});

describe('goes beyond it', () => {
  test('an accesskey mark does not break the word', () => {
    expect(nameOf(put('<button><u>S</u>alva</button>'))).toBe('Salva');
  });
  test('a useless generic name gives way to the label', () => {
    const input = put('<div><span>Casella PEC</span><div><input data-it aria-label="input field"></div></div>');
    expect(nameOf(input)).toBe('Casella PEC');
  });
  test('a field without a label is called by the text before it', () => {
    expect(nameOf(put('<table><tr><td>Numero documento</td><td><input data-it></td></tr></table>'))).toBe(
      'Numero documento',
    );
  });
  test('a box without a label is called by the text behind it', () => {
    const html = '<p>Prima <input type="checkbox"> Uno <input type="checkbox" data-it> Due</p>';
    expect(nameOf(put(html))).toBe('Due');
  });
  test('not by the text of another field', () => {
    expect(nameOf(put('<p>Nome <input> <input data-it></p>'))).toBe('');
  });
  test('a title inside counts', () => {
    expect(nameOf(put('<button><i title="Impostazioni"></i></button>'))).toBe('Impostazioni');
    expect(nameOf(put('<button><svg><title>Avvisi</title></svg></button>'))).toBe('Avvisi');
  });
  test('the visible text stands beside an aria-label', () => {
    const names = namesOf(put('<button aria-label="Log in" title="Entra">Accedi</button>'));
    expect(names).toEqual({ primary: 'Log in', others: ['Accedi', 'Entra'] });
  });
  test('a placeholder is better than nothing', () => expect(nameOf(put('<input placeholder="Cerca">'))).toBe('Cerca'));
  test.each([
    ['capitals', '<button>DISATTIVA</button>', 'Disattiva'],
    ['a hard space', '<button>Verifica in 2&nbsp;passaggi</button>', 'Verifica in due passaggi'],
    ['a counter', '<a href="#">Avvisi (3)</a>', 'Avvisi'],
    ['a glyph before the word', '<a href="#">\ue8b8 Impostazioni</a>', 'Impostazioni'],
    ['an icon with a title', '<button><i title="Impostazioni">\ue8b8</i></button>', 'Impostazioni'],
    ['an icon that is named by ARIA', '<button><span role="img" aria-label="Esci"></span></button>', 'Esci'],
    ['a hidden part', '<button>Copia<span aria-hidden="true"> (Ctrl+C)</span></button>', 'Copia'],
  ])('%s does not change what it is called', (_, html, name) => {
    expect(normalise(nameOf(put(html)))).toBe(normalise(name));
  });
  test('a glyph alone is no name', () => expect(nameOf(put('<button>\ue8b8</button>'))).toBe(''));
});

describe('roles of our own', () => {
  test.each([
    ['<div onclick="x()">Attiva</div>', 'clickable'],
    ['<a>Attiva</a>', 'clickable'],
    ['<span tabindex="0">Attiva</span>', 'clickable'],
    ['<span tabindex="-1">Attiva</span>', 'generic'],
    ['<div role="nonsense button">Attiva</div>', 'button'],
    ['<div role="presentation">x</div>', 'generic'],
    ['<label>Password <input data-it type="password"></label>', 'textbox'],
    ['<label for="f" data-it>Sfoglia…</label><input type="file" id="f">', 'button'],
    ['<div contenteditable="true"></div>', 'textbox'],
  ])('%s is %s', (html, role) => expect(roleOf(put(html))).toBe(role));
});

describe('never reads what people typed', () => {
  test('values of fields stay out of names, those of buttons are the name', () => {
    const canary = 'CANARY-4711';
    const read: string[] = [];
    document.body.innerHTML = `<form aria-label="Dati"><p>Segreto <input id="a"><textarea id="b"></textarea>
      <select id="c"><option>${canary}</option></select><input type="password" id="d"></p>
      <button>Invia <input id="e"></button><input type="button" id="f" value="Accedi"></form>`;
    for (const field of document.querySelectorAll('input,textarea,select')) {
      if (field.id === 'f') continue;
      (field as HTMLInputElement).value = canary;
      Object.defineProperty(field, 'value', { get: () => `${canary}${read.push(field.id)}` });
    }
    const all = [...document.body.querySelectorAll('*')].map((element) => JSON.stringify(namesOf(element)));
    expect(all.filter((names) => names.includes(canary) && !names.includes('option'))).toEqual([
      // The option's own name is its text; nothing asks for it unless an option is the target.
      JSON.stringify({ primary: canary, others: [] }),
    ]);
    expect(read).toEqual([]);
    expect(nameOf(document.querySelector('#f') as Element)).toBe('Accedi');
  });
});
