import { describe, expect, it } from 'vitest';
import { GUIDES, stepCode } from '../../../../src/data/guides/catalogue.ts';
import { pairsIn, placesOf } from '../../../../src/data/guides/codes.ts';
import { CODES } from '../../../recorded/guides.ts';

const ALL = GUIDES.flatMap(({ id, steps }) => steps.map((step) => `${id}/${step.id}`));

describe('the code of a step', () => {
  it('is the one that was given out: leaflets and notes of helpdesks have it', () => {
    const now = Object.fromEntries(
      ALL.map((name) => {
        const [guide = '', step = ''] = name.split('/');
        return [name, stepCode(guide as Parameters<typeof stepCode>[0], step)];
      }),
    );
    expect(now).toEqual(CODES);
  });

  it('is given out once', () => {
    expect(new Set(Object.values(CODES)).size).toBe(ALL.length);
  });
});

describe('a code that is typed in', () => {
  it.each(Object.entries(CODES))('leads to %s however it is written: %s', (name, code) => {
    const [guide = '', step = ''] = code.split('-');
    for (const text of [
      code,
      guide + step,
      `${guide} ${step}`,
      `${guide}.${step}`,
      `${guide}–${step}`,
      `${guide} − ${step}`,
      `${guide}/${step}`,
      ` ${guide},  ${step} `,
      `Schritt ${code}`,
      `(${guide}:${step})`,
      [...(guide + step)].join(' '),
      code.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
      code.replace(/\d/g, (digit) => String.fromCodePoint(0x0660 + Number(digit))),
      `0${guide}-0${step}`,
    ])
      expect(
        placesOf(text)?.map((place) => `${place.guide}/${place.step}`),
        text,
      ).toEqual([name]);
  });

  it.each([`${GUIDES.length + 1}-1`, '7-0', '0-1', '7-99', '99', '3-3-8', '7-4-1', '1234567890', '7/4/2026', '12.30'])(
    'of no step gives none: %s',
    (text) => {
      expect(placesOf(text)).toEqual([]);
    },
  );

  it.each(['', '  ', '-', 'sieben vier', 'constructor'])('without a number is none: %o', (text) => {
    expect(placesOf(text)).toBeNull();
  });

  describe('in a larger catalogue', () => {
    const counts = [12, 4, 38, 10, 7, 5, 8, 9, 9, 9, 30];

    it('can mean two steps, and both are told', () => {
      expect(pairsIn('112', counts)).toEqual([
        [1, 12],
        [11, 2],
      ]);
    });

    it('means one where the other does not exist', () => {
      expect(pairsIn('1130', counts)).toEqual([[11, 30]]);
      expect(pairsIn('338', counts)).toEqual([[3, 38]]);
    });

    it('is divided by what stands between the numbers', () => {
      expect(pairsIn('1-12', counts)).toEqual([[1, 12]]);
      expect(pairsIn('11-2', counts)).toEqual([[11, 2]]);
      expect(pairsIn('1 12', counts)).toEqual([[1, 12]]);
      expect(pairsIn('33-8', counts)).toEqual([]);
      expect(pairsIn('33 8', counts)).toEqual([[3, 38]]);
    });
  });
});
