import { dateLocale, type Language } from '../../shared/languages.ts';

/** `YYYY-MM` in words. */
export const monthOf = (month: string, lang: Language): string =>
  new Intl.DateTimeFormat(dateLocale(lang), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-15`),
  );
