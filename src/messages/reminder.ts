import * as v from 'valibot';
import { REMINDERS } from '../shared/reminder-kinds.ts';

/** A day without a time, `YYYY-MM-DD`. */
export const daySchema = v.pipe(v.string(), v.isoDate());

/** A reminder of the browser, kept until it is due. No address, no name: only what and when. */
export const reminderSchema = v.strictObject({ kind: v.picklist(REMINDERS), day: daySchema });
export type Reminder = v.InferOutput<typeof reminderSchema>;

/** At most this many are kept; the oldest give way. */
export const MAX_REMINDERS = 10;

/** Reminders are due in the morning, in the user's own time. */
const HOUR = 9;

/** @returns the moment a reminder is due, in milliseconds since 1970, in the local time zone */
export function dueAt({ day }: Reminder): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, HOUR).getTime();
}
