import { expect, it } from 'vitest';
import { withLabelOnPage } from '../../../../src/in-page/guidance/card-state.ts';

const TEXT =
  'Press [[Account e sicurezza]] (account and security), not [[Esci]]. [[Account e sicurezza]] is in the menu.';
const NEWEST = 'Account e sicurezza';
const MEANINGS = { 'account e sicurezza': 'account and security', 'sicurezza e password': 'security and password' };

it('the wording on the page takes the place of the newest one, wherever that stands', () => {
  expect(withLabelOnPage('[[Account e sicurezza]], not [[Esci]]', 'Sicurezza e password', NEWEST)).toBe(
    '[[Sicurezza e password]], not [[Esci]]',
  );
});

it('brings its own meaning along, and a wording that nobody knows has none', () => {
  const text = 'Press [[Account e sicurezza]] (account and security), not [[Esci]].';
  expect(withLabelOnPage(text, 'SICUREZZA E PASSWORD', NEWEST, MEANINGS)).toBe(
    'Press [[SICUREZZA E PASSWORD]] (security and password), not [[Esci]].',
  );
  expect(withLabelOnPage(text, 'Sicurezza', NEWEST, MEANINGS)).toBe('Press [[Sicurezza]], not [[Esci]].');
});

it('the text stays where the page says the same, says nothing, or there is nothing to point at', () => {
  for (const [label, newest] of [
    [NEWEST, NEWEST],
    ['', NEWEST],
    ['Sicurezza e password', ''],
    ['', ''],
    ['maria.esempio@pec.example.it', NEWEST],
  ] as const)
    expect(withLabelOnPage(TEXT, label, newest)).toBe(TEXT);
});

it('only whole labels are exchanged', () => {
  expect(withLabelOnPage('Account e sicurezza [[Account]]', 'x', NEWEST)).toBe('Account e sicurezza [[Account]]');
});
