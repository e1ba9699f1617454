/** A date of the page, written as in Italy (12/05/2027, 12.05.2027) or as `2027-05-12`. */
const DATE = /(\d{1,2})[./](\d{1,2})[./](\d{4})|(\d{4})-(\d{2})-(\d{2})/;

/** Words before a date that make it the end of something. English ones for the page's English version. */
const UNTIL = /(scade|scadr[aà]|scadenza|valid[oa] fino|fino al|expires|valid until|expiry)[^\d]{0,40}$/i;

/**
 * The day until which something is valid, if the page says one.
 *
 * @param text what can be read on the page
 * @returns `YYYY-MM-DD`, or `null` when there is none, or more than one
 * @example expiryIn('La password è valida fino al 12/05/2027.') // '2027-05-12'
 */
export function expiryIn(text: string): string | null {
  const found = new Set<string>();
  for (const match of text.matchAll(new RegExp(DATE, 'g'))) {
    const day = isoDay(match);
    if (day && UNTIL.test(text.slice(Math.max(0, match.index - 60), match.index))) found.add(day);
  }
  const [only] = found;
  return found.size === 1 && only ? only : null;
}

function isoDay([, date, month, year, isoYear, isoMonth, isoDate]: RegExpMatchArray): string | null {
  const [y, m, d] = [Number(year ?? isoYear), Number(month ?? isoMonth), Number(date ?? isoDate)];
  const day = new Date(Date.UTC(y, m - 1, d));
  return day.getUTCMonth() === m - 1 && day.getUTCDate() === d ? day.toISOString().slice(0, 10) : null;
}

/** A length of time that the page gives instead of a date. */
const PERIOD = /(?:vale|valida|validit[aà](?: di)?|valid for)\s+(\d{1,3})\s+(mes[ei]|months?|giorn[oi]|days?)/i;

/**
 * The length of validity that the page names, if it names one.
 * @example periodIn('Vale 6 mesi.') // { months: 6, days: 0 }
 */
export function periodIn(text: string): { months: number; days: number } | null {
  const [, number, unit] = text.match(PERIOD) ?? [];
  if (!number || !unit) return null;
  return /^m/i.test(unit) ? { months: Number(number), days: 0 } : { months: 0, days: Number(number) };
}
