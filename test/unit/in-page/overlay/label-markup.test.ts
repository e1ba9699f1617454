import { expect, it } from 'vitest';
import { piecesOf } from '../../../../src/in-page/overlay/label-markup.ts';

it.each([
  ['it', '«', '»'],
  ['de', '„', '“'],
  ['en', '“', '”'],
])('labels of the page have the quotation marks of %s', (lang, open, close) => {
  expect(piecesOf('a [[Salva]], b', lang)).toEqual([
    { open: '', say: 'a ', close: '' },
    { open, say: 'Salva', close },
    { open: '', say: ', b', close: '' },
  ]);
});

it('a text without labels is one piece, an empty one none, and single brackets are text', () => {
  expect(piecesOf('nothing [here] to set off', 'en')).toHaveLength(1);
  expect(piecesOf('', 'en')).toEqual([]);
  expect(piecesOf('[[Salva]]', 'it').map(({ say }) => say)).toEqual(['Salva']);
});
