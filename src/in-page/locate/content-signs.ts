/**
 * What texts give away about who they belong to: kinds of content, in the languages that the pages have. `key` is a text
 * after `normalise`; numbers behind it are counters.
 */

const INBOX = '(posta )?in arrivo|inbox';
const FOLDER = new RegExp(
  `^(${INBOX}|inviat[ie]|posta (inviata|indesiderata)|sent|bozze|drafts|cestino|trash|spam|junk)( \\d+)?$`,
);
const MAIL = new RegExp(
  `^(${INBOX}|scrivi|componi|nuovo messaggio|compose|new message|rispondi( a tutti)?|reply( all)?|inoltra|forward)( \\d+)?$`,
);
/** Whether it is worth looking closer at a text; a quick test on what is written, before it is normalised. */
export const mayBeMailWord = (text: string): boolean =>
  /arrivo|inbox|inviat|posta|sent|bozze|draft|cestino|trash|spam|junk|scrivi|compo|messag|rispond|reply|inoltra|forward/i.test(
    text,
  );

/** A folder that every mailbox has. */
export const isFolder = (key: string): boolean => FOLDER.test(key);
/** A word of the view of messages itself: the inbox, and what is done with a message. */
export const isMailWord = (key: string): boolean => MAIL.test(key);
/** A date with the name of its month begins the text. */
const CELL =
  /@[^\s@]+\.[a-z]|\d[:./-]\d\d?(\D|$)|\d\s?([kmg]i?b|bytes?)\b|^\s*(\d\d? [a-z]{3,9}\b(?! [a-z])|(oggi|ieri|today|yesterday)\b)/i;
/** Longer texts are no cells of a list. In characters. */
const MAX_CELL = 60;

/** Whether a text is what rows of lists have in a cell: a date, a size, an address. */
export const isCell = (text: string): boolean => text.length < MAX_CELL && CELL.test(text);

const OFFER =
  /\b(cookies?|(live )?chat|assistente virtuale|poss(o|iamo) aiutar|can (i|we) help|bisogno di (aiuto|assistenza)|sondaggio|survey|tua opinione|offert[ae]|promo(zion[ei])?|scont[oi]|newsletter|sponsor|pubblicità)/i;

/** Whether a text speaks of what is put over or beside a page: cookies, a chat, a survey, an offer. */
export const isOffer = (text: string): boolean => OFFER.test(text);
