/** What was last known of a period of Aruba's, and when. Shown as such, never as a fact. */
export interface KnownPeriod {
  months: number;
  /** `YYYY-MM` of the source. */
  seen: string;
}

/** Validity of the mail-program password. Source: public-2026. It was 90 days, then 3 months before. */
export const PASSWORD_VALIDITY: KnownPeriod = { months: 6, seen: '2026-09' };

/** What is older than this is no longer offered as a starting point, in months. */
const STALE_AFTER = 18;

/** @param today `YYYY-MM-DD` */
export function isStale({ seen }: KnownPeriod, today: string): boolean {
  const months = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return months(today) - months(seen) > STALE_AFTER;
}
