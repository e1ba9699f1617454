import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMailAddress, normalise, tidy, wordsOf } from '../../../../src/in-page/locate/normalise.ts';
import { assertProperty } from '../../../support/property.ts';

describe('normalise', () => {
  test.each([
    ['  Verifica\u00a0in  2\npassaggi ', 'verifica in 2 passaggi'],
    ['VERIFICA IN DUE PASSAGGI', 'verifica in 2 passaggi'],
    ['(307) Messaggi', 'messaggi'],
    ['Posta in arrivo [99+]', 'posta in arrivo'],
    ['Sfoglia…', 'sfoglia'],
    ['Sfoglia...', 'sfoglia'],
    ['Tessera Sanitaria – Carta Nazionale Servizi', 'tessera sanitaria carta nazionale servizi'],
    ['Tessera Sanitaria - Carta Nazionale Servizi', 'tessera sanitaria carta nazionale servizi'],
    ["Altri metodi per confermare l'identità", 'altri metodi per confermare l identità'],
    ['Altri metodi per confermare l’identità', 'altri metodi per confermare l identità'],
    ['Password:', 'password'],
    ['Casella PEC *', 'casella pec'],
    ['\ue8b8 Impostazioni', 'impostazioni'],
    ['Ｐｒｏｓｅｇｕｉ', 'prosegui'],
    ['At\u00adtiva', 'attiva'],
    ['\ue8b8', ''],
    ['', ''],
    ['×', '×'],
    ['identita\u0300', 'identità'],
  ])('%j becomes %j', (from, to) => expect(normalise(from)).toBe(to));

  test('keeps numbers that are part of the name', () => {
    expect(normalise('Passaggio 2')).not.toBe(normalise('Passaggio 3'));
    expect(normalise('Verifica in 2 passaggi')).not.toBe(normalise('Verifica in 3 passaggi'));
  });
  test('is the same when done twice', () =>
    assertProperty(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => normalise(normalise(text)) === normalise(text)),
    ));
  test('does not care for case and white space', () =>
    assertProperty(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1 }), (words) => {
        expect(normalise(` ${words.join('\u00a0\n ').toUpperCase()} `)).toBe(normalise(words.join(' ')));
      }),
    ));
  test('words', () => {
    expect(wordsOf('Attiva (3) ora!')).toEqual(['attiva', 'ora']);
    expect(wordsOf('')).toEqual([]);
  });
});

test('tidy keeps the wording', () => expect(tidy('  Leggi\u00a0e \n Accetta\ue000 ')).toBe('Leggi e Accetta'));

test.each([
  ['mario.rossi@pec.example.it', true],
  [' mario.rossi@pec.example.it ', true],
  ['Mario Rossi <mario@pec.it>', false],
  ['mario@pec', false],
  ['Esci', false],
])('%j is a mail address: %s', (text, is) => expect(isMailAddress(text)).toBe(is));
