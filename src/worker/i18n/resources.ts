import type { ResourceLanguage } from 'i18next';
import type { Language } from '../../shared/languages.ts';
import { type Quotes, quotesIn } from './quotes.ts';

/** Every locale file, by language and namespace (the file's name). A new guide's file is found by itself. */
const files = import.meta.glob<object>('../../../locales/*/*.json', { eager: true, import: 'default' });

/**
 * The texts of one language as they are said, by namespace: labels of Aruba's pages that they name
 * (`{{webmailMessages.settings}}`) are filled in.
 */
export function resourcesIn(lang: Language): ResourceLanguage {
  const quotes = quotesIn(lang);
  const own = Object.entries(files).flatMap(([path, texts]) => {
    const [folder, file = ''] = path.split('/').slice(-2);
    return folder === lang ? [[file.replace('.json', ''), filled(texts, quotes)]] : [];
  });
  return Object.fromEntries(own);
}

/** Names without a dot are filled in later, and one that there is no label for is refused by the unit tests. */
function filled<T>(texts: T, quotes: Quotes): T {
  return JSON.parse(JSON.stringify(texts), (_, value) =>
    typeof value === 'string'
      ? unbroken(value).replaceAll(/\{\{(\w+\.\w+)\}\}/g, (whole, name: string) => quotes[name] ?? whole)
      : value,
  );
}

/** A number and what it counts stay on one line ("2 passaggi", "6 mesi"), and so does "2-step". */
function unbroken(text: string): string {
  return text.replaceAll(/(\d|\{\{(?:months|to)\}\}) (?=\p{L})/gu, '$1\u00a0').replaceAll('2-step', '2\u2011step');
}
