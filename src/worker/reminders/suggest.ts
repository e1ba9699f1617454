import { daysBefore, monthsAfter } from '../../shared/day.ts';
import type { ReminderKind } from '../../shared/reminder-kinds.ts';
import { isStale, PASSWORD_VALIDITY } from './known.ts';

/** A day to be reminded, and what it rests on. */
export interface Suggestion {
  /** `YYYY-MM-DD`. */
  day: string;
  /** `page`: the page said so; `known`: what was last known; `own`: a proposal of ours. */
  from: 'page' | 'known' | 'own';
}

/** A new password is made before the old one ends, in days. */
const AHEAD = 14;

/** Protection that is off should not be forgotten for longer, in days. */
const BACK_ON = 7;

/**
 * The day that is proposed; the user can change it.
 *
 * @param today `YYYY-MM-DD`
 * @param validUntil the day that the page named, if it did
 */
export function suggest(kind: ReminderKind, today: string, validUntil: string | null): Suggestion {
  if (kind !== 'password-expiry') return { day: daysBefore(today, -BACK_ON), from: 'own' };
  const ahead = (end: string) => (daysBefore(end, AHEAD) > today ? daysBefore(end, AHEAD) : daysBefore(today, -1));
  if (validUntil) return { day: ahead(validUntil), from: 'page' };
  const from = isStale(PASSWORD_VALIDITY, today) ? 'own' : 'known';
  return { day: ahead(monthsAfter(today, PASSWORD_VALIDITY.months)), from };
}
