import type { Language } from '../../src/shared/languages.ts';

/** `YYYY-MM` in words. */
export const monthOf = (month: string, lang: Language): string => written(`${month}-15T12:00`, lang);

/** A day or a month in words. */
export const written = (day: string, lang: Language, more: Intl.DateTimeFormatOptions = {}): string =>
  new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { month: 'long', year: 'numeric', ...more }).format(
    new Date(day),
  );
