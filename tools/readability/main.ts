import { readdirSync, readFileSync } from 'node:fs';
import { GUIDE_IDS } from '../../src/data/guides/catalogue.ts';
import { LANGUAGES, type Language } from '../../src/shared/languages.ts';

/** How easily a text is read, by the formula of its language; the higher the easier. */
export interface Readability {
  lang: Language;
  formula: 'Gulpease' | 'Amstad' | 'Flesch';
  score: number;
  bar: number;
  /** Words. */
  longest: number;
}

const FORMULAS = { it: 'Gulpease', de: 'Amstad', en: 'Flesch' } as const;
const GUIDE_BARS: Record<Language, number> = { it: 84, de: 70, en: 80 };
const STORE_BARS: Record<Language, number> = { it: 70, de: 68, en: 75 };

/** Prints how easily the guides and the store's texts are read: `npm run readability`. Fails below a bar. */
export function main(): number {
  const all = [
    ...guides().map((one) => ({ what: 'guides', ...one })),
    ...store().map((one) => ({ what: 'store', ...one })),
  ];
  for (const { what, lang, formula, score, bar, longest } of all)
    console.log(
      `${what.padEnd(7)} ${lang} ${formula.padEnd(9)} ${score.toFixed(1).padStart(6)}  bar ${bar}, longest sentence ${longest} words${score < bar ? '  TOO HARD' : ''}`,
    );
  return all.some(({ score, bar, longest }) => score < bar || longest > 25) ? 1 : 0;
}

/** All texts that the guides show; the words for looking one up are never shown. */
export const guides = (): Readability[] =>
  LANGUAGES.map((lang) =>
    measure(
      lang,
      GUIDE_IDS.flatMap((id) => said({ ...JSON.parse(readFileSync(`locales/${lang}/${id}.json`, 'utf8')), words: '' })),
      GUIDE_BARS[lang],
    ),
  );

/** What the stores show, and the page on privacy. */
export const store = (): Readability[] =>
  LANGUAGES.map((lang) => {
    const { summary, description } = JSON.parse(readFileSync(`store/${lang}/listing.json`, 'utf8'));
    const files = readdirSync(`store/${lang}`).filter((file) => file.endsWith('.md'));
    return measure(
      lang,
      [summary, description, ...files.map((file) => readFileSync(`store/${lang}/${file}`, 'utf8'))],
      STORE_BARS[lang],
    );
  });

const said = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value as Record<string, unknown>).flatMap(said);

/** Labels of Aruba's pages belong to the page; what stands in brackets explains the word before it. */
const plain = (text: string): string =>
  text
    .replaceAll(/\{\{\w+\.?\w*\}\}/g, 'X')
    .replaceAll(/\s\([^)]*\)/g, '')
    .replaceAll(/[#•*«»„“”"]/g, ' ');

/** Dots in addresses and numbers end no sentence. */
const sentencesOf = (text: string): string[] => text.split(/\n|(?<=[.?!:])\s+/).filter((one) => /\p{L}/u.test(one));
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.@-]*/gu) ?? [];

function measure(lang: Language, texts: string[], bar: number): Readability {
  const sentences = texts.flatMap((text) => sentencesOf(plain(text)));
  const words = sentences.flatMap(wordsOf);
  const letters = words.join('').replaceAll(/[^\p{L}\p{N}]/gu, '').length;
  const length = words.length / sentences.length;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word, lang), 0) / words.length;
  const score = {
    it: 89 + (300 * sentences.length - 10 * letters) / words.length,
    de: 180 - length - 58.5 * syllables,
    en: 206.835 - 1.015 * length - 84.6 * syllables,
  }[lang];
  // A colon gives a pause to breathe, but for the length it ends no sentence.
  const whole = texts.flatMap((text) => plain(text).split(/\n|(?<=[.?!])\s+/));
  const longest = Math.max(...whole.map((sentence) => wordsOf(sentence).length));
  return { lang, formula: FORMULAS[lang], score, bar, longest };
}

/** Groups of vowels; in English an "e" at the end is silent. */
function syllablesOf(word: string, lang: Language): number {
  const small = word.toLowerCase();
  const heard = lang === 'en' ? small.replace(/(?<=[^aeiouyl])e$|(?<=[^aeiouytd])ed$/, '') : small;
  return Math.max(1, heard.match(/[aeiouyàèéìòùäöü]+/g)?.length ?? 1);
}
