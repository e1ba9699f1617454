import { describe, expect, test } from 'vitest';
import { openParts, signParts, united, wordParts } from '../../../../src/in-page/mask/text-parts.ts';

const shown = (text: string, parts = openParts(text)): string =>
  parts.map(({ from, to }) => text.slice(from, to)).join('|');

describe('a text that is known', () => {
  test.each([
    ['Verifica in 2 passaggi', 'Verifica in 2 passaggi'],
    ['Posta in arrivo (307)', 'Posta in arrivo '],
    ['Posta in arrivo [12]', 'Posta in arrivo '],
    ['Posta in arrivo （99+）', 'Posta in arrivo '],
    ['(01234567890)', ''],
    ['Impostazioni 🅼🅰🆁🅸🅾', 'Impostazioni '],
    ['Impostazioni ★★★', 'Impostazioni '],
    ['Verifica in 2 passaggi (2)', 'Verifica in 2 passaggi '],
    ['✓ Verificato', '✓ Verificato'],
    ['✓✔✓ Verificato', '✓| Verificato'],
    ['Verificato ✓✔', 'Verificato '],
  ])('%s', (text, readable) => {
    expect(shown(text)).toBe(readable);
  });
});

test('pieces of a text come in order, and those that overlap as one', () => {
  const pieces = [
    { from: 6, to: 9 },
    { from: 0, to: 4 },
    { from: 2, to: 5 },
    { from: 3, to: 4 },
  ];
  expect(united(pieces)).toEqual([
    { from: 0, to: 5 },
    { from: 6, to: 9 },
  ]);
});

describe('a declaration', () => {
  test.each([
    ['Dichiaro di aver letto le clausole', 'Dichiaro di aver letto le clausole'],
    ['Dichiaro di essere Maria Rossi', 'Dichiaro di essere '],
    ['Dichiaro che il numero 3475550199 è mio', 'Dichiaro che il numero |è mio'],
    ['Confermo la casella maria@pec.example.it e firmo', 'Confermo la casella |e firmo'],
  ])('%s', (text, readable) => {
    expect(shown(text, wordParts(text))).toBe(readable);
  });
});

describe('signs', () => {
  test.each(['×', '…', '›', ' • ', '*', '\ue5cd'])('%s is the face of a control', (text) => {
    expect(shown(text, signParts(text))).toBe(text);
  });
  test.each(['Ⓜⓐ', '☎', '★★★', '♥', '🅼', '\ue001\ue002\ue003'])('%s may be letters', (text) => {
    expect(signParts(text)).toEqual([]);
  });
  test('one sign beside a label is its icon, and a letter in a circle is none', () => {
    expect(['⚙', '✉️', '★'].map((text) => signParts(text, true).length)).toEqual([1, 1, 1]);
    expect(['Ⓛ', '🅻', '★★'].map((text) => signParts(text, true).length)).toEqual([0, 0, 0]);
  });
});
