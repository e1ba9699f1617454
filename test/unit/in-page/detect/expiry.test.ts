import { describe, expect, test } from 'vitest';
import { expiryIn, periodIn } from '../../../../src/in-page/detect/expiry.ts';

describe('the day until which something is valid', () => {
  test.each([
    ['La password è valida fino al 12/05/2027.', '2027-05-12'],
    ['Scadenza: 1.2.2027', '2027-02-01'],
    ['Expires on 2027-05-12', '2027-05-12'],
    ['Scade il 12/05/2027. Password valida fino al 12/05/2027.', '2027-05-12'],
  ])('%s', (text, day) => expect(expiryIn(text)).toBe(day));

  test.each([
    ['a date of something else', 'Creata il 12/05/2026.'],
    ['two ends', 'Scade il 12/05/2027. Scade il 13/05/2027.'],
    ['a day that there is not', 'Scade il 31/02/2027.'],
    ['a date far behind the word', `Scade ${'molto '.repeat(20)}12/05/2027`],
    ['nothing', ''],
  ])('none: %s', (_, text) => expect(expiryIn(text)).toBeNull());
});

describe('the length of validity', () => {
  test.each([
    ['Vale 6 mesi.', { months: 6, days: 0 }],
    ['La validità di 90 giorni decorre da oggi', { months: 0, days: 90 }],
    ['Valid for 3 months', { months: 3, days: 0 }],
  ])('%s', (text, period) => expect(periodIn(text)).toEqual(period));
  test.each(['Attendi 6 mesi', 'Vale molto', ''])('none: %s', (text) => expect(periodIn(text)).toBeNull());
});
