import { dayOf } from '../shared/day.ts';
import { betweenSessions } from '../shared/timings.ts';

/**
 * Whether somebody who was here last at one moment comes back on a new day: another date, and a pause long enough that it is not
 * the same evening. A clock that was set back makes no new day.
 *
 * @param last in milliseconds since 1970
 */
export const isNewDay = (last: number, now: number): boolean =>
  now - last > betweenSessions && dayOf(new Date(now)) !== dayOf(new Date(last));
