import { describe, expect, it } from 'vitest';
import { GUIDE_IDS } from '../../../src/data/guides/catalogue.ts';
import { LANGUAGES } from '../../../src/shared/languages.ts';
import { FILES, labelsIn, placeholdersIn, sentencesOf, textsOf } from './texts.ts';

/** Texts that belong to no guide: found by themselves, so that a new file is held to the same rules. */
const OTHERS = [...new Set(Object.keys(FILES).map((path) => path.split('/')[1] ?? ''))].filter(
  (name) => !GUIDE_IDS.some((id) => id === name),
);

describe.each(OTHERS)('%s', (name) => {
  const italian = textsOf('it', name);

  it('has the same keys, placeholders and labels of pages in all languages', () => {
    for (const lang of LANGUAGES) {
      const texts = textsOf(lang, name);
      expect(Object.keys(texts), lang).toEqual(Object.keys(italian));
      for (const [key, text] of Object.entries(texts)) {
        expect(text, `${lang} ${key}`).not.toBe('');
        expect(placeholdersIn(text).sort(), `${lang} ${key}`).toEqual(placeholdersIn(italian[key] ?? '').sort());
        expect(labelsIn(text).sort(), `${lang} ${key}`).toEqual(labelsIn(italian[key] ?? '').sort());
      }
    }
  });

  it('is short and plain: at most 25 words in a sentence, no em dash, no exclamation mark, no markup', () => {
    for (const lang of LANGUAGES)
      for (const [key, text] of Object.entries(textsOf(lang, name))) {
        for (const sentence of sentencesOf(text))
          expect(sentence.split(/\s+/).length, `${lang} ${key}`).toBeLessThanOrEqual(25);
        expect(text, `${lang} ${key}`).not.toMatch(/[—!]|<\/?\w| {2}|^\s|\s$/);
      }
  });

  it('has the apostrophes and quotation marks of its language, and addresses people with Lei and Sie', () => {
    const foreign = { it: /['"„“”‘]/, de: /['"«»”’‘]/, en: /['"«»„‘]/ };
    // Buttons say what they do in the infinitive, as everywhere in the product.
    const familiar = {
      it: /^(Aggiungi|Apri|Cambia|Cancella|Chiudi|Descrivi|Leggi|Mostra|Premi|Salva|Scegli|Scrivi|Togli|Torna)\b|\b(tuo|tua|tuoi|tue)\b/,
      de: /\b(du|dein|deine|dir|dich)\b/i,
      en: /$^/,
    };
    for (const lang of LANGUAGES)
      for (const [key, text] of Object.entries(textsOf(lang, name))) {
        expect(text.replaceAll(/\[\[.+?\]\]/g, ''), `${lang} ${key}`).not.toMatch(foreign[lang]);
        expect(text, `${lang} ${key}`).not.toMatch(familiar[lang]);
      }
  });
});
