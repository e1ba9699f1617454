import { describe, expect, it } from 'vitest';
import { isNewDay } from '../../../src/progress/new-day.ts';

/** In the time zone of whoever runs this. */
const at = (day: number, hour: number, minute = 0): number => new Date(2026, 9, day, hour, minute).getTime();

describe('a new day', () => {
  it.each([
    ['the next morning', at(6, 18), at(7, 9)],
    ['the small hours after an early evening', at(6, 19), at(7, 0, 30)],
    ['a month later', at(1, 9), new Date(2026, 10, 1, 9).getTime()],
    // An hour is lost or won in the night between.
    ['the end of summer time', at(24, 22), at(25, 8)],
  ])('is %s', (_, last, now) => expect(isNewDay(last, now)).toBe(true));

  it.each([
    ['an hour later', at(6, 9), at(6, 10)],
    ['the evening of the same day', at(6, 6), at(6, 23, 59)],
    ['a few minutes across midnight', at(6, 23, 50), at(7, 0, 10)],
    ['a long evening across midnight', at(6, 22), at(7, 1)],
    ['the same moment', at(6, 9), at(6, 9)],
    ['a clock that was set back by a day', at(7, 9), at(6, 9)],
    ['a clock that was set back by years', at(6, 9), new Date(2020, 0, 1).getTime()],
  ])('is not %s', (_, last, now) => expect(isNewDay(last, now)).toBe(false));
});
