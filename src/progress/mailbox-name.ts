import * as v from 'valibot';

/** At most so many mailboxes are kept apart. */
export const MAX_MAILBOXES = 10;

/** What a user may call a mailbox: short, and no address. Empty: it is called by its number. */
export const mailboxNameSchema = v.pipe(v.string(), v.maxLength(30), v.regex(/^[^@\p{C}]*$/u));
