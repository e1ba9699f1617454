import { expect, it } from 'vitest';
import { withLabelOnPage } from '../../../../src/in-page/guidance/card-state.ts';

const TEXT =
  'Press [[Account e sicurezza]] (account and security), not [[Esci]]. [[Account e sicurezza]] is in the menu.';
const NEWEST = 'Account e sicurezza';

it('the wording on the page takes the place of the newest one, wherever that stands', () => {
  expect(withLabelOnPage(TEXT, 'Sicurezza e password', NEWEST)).toBe(
    'Press [[Sicurezza e password]] (account and security), not [[Esci]]. [[Sicurezza e password]] is in the menu.',
  );
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
