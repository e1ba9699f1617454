/** What one can be reminded of. */
export const REMINDERS = ['password-expiry', 'two-step-back-on'] as const;
export type ReminderKind = (typeof REMINDERS)[number];
