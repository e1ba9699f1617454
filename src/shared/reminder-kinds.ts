/** What one can be reminded of. */
export const REMINDERS = [
  'password-expiry',
  'two-step-back-on',
  'two-step-new-provider',
  'two-step-either-way',
] as const;
export type ReminderKind = (typeof REMINDERS)[number];
