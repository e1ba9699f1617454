/** What one can be reminded of. */
export const REMINDERS = ['password-expiry', 'two-step-back-on', 'two-step-new-provider'] as const;
export type ReminderKind = (typeof REMINDERS)[number];
