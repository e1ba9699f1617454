import { readFileSync } from 'node:fs';
import type { Language } from '../../src/shared/languages.ts';

/**
 * What a text of the locale files says for certain: its longest piece without placeholders, labels and line breaks. Tests
 * look for it in a card, so that a better wording does not break them.
 *
 * @param key as in the product: `common:card.searching`, `two-step-off:steps.settings.where`
 */
export function wordsOf(lang: Language, key: string): string {
  const [file, path = ''] = key.split(':');
  let text: unknown = JSON.parse(readFileSync(`locales/${lang}/${file}.json`, 'utf8'));
  for (const name of path.split('.')) text = Reflect.get(Object(text), name);
  if (typeof text !== 'string') throw new Error(`${lang} has no text ${key}`);
  const pieces = text.split(/\{\{.*?\}\}|\[\[.*?\]\]|\n/).map((piece) => piece.trim());
  const [longest = ''] = pieces.sort((a, b) => b.length - a.length);
  // As it is shown: a number is not parted from what it counts.
  return longest.replaceAll(/(\d) (?=\p{L})/gu, '$1\u00a0').replaceAll('2-step', '2\u2011step');
}
