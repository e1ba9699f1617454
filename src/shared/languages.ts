/** The languages of the texts, in the order in which they are offered. */
export const LANGUAGES = ['it', 'de', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What each language calls itself. */
export const LANGUAGE_NAMES: Record<Language, string> = { it: 'Italiano', de: 'Deutsch', en: 'English' };

export const isLanguage = (text: string): text is Language => LANGUAGES.some((language) => language === text);

/** The language that a card's switch goes to; after the last one comes the first. */
export const languageAfter = (lang: Language): Language =>
  LANGUAGES[(LANGUAGES.indexOf(lang) + 1) % LANGUAGES.length] ?? lang;
