import * as v from 'valibot';

/** The longest number of a ticket. */
export const MAX_TICKET_LENGTH = 30;

/** The number of a ticket as helpdesks write them. Whatever could be an address is none. */
export const ticketSchema = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(MAX_TICKET_LENGTH),
  v.regex(/^[\p{L}\d #/._-]*$/u),
);
