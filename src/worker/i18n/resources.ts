import type { Resource } from 'i18next';
import type { Language } from '../../shared/languages.ts';
import { type Quotes, quotesIn } from './quotes.ts';

/** Every locale file, by language and namespace (the file's name). A new guide's file is found by itself. */
const files = import.meta.glob<object>('../../../locales/*/*.json', { eager: true, import: 'default' });

/** The texts as they are said: labels of Aruba's pages that they name (`{{webmailMessages.settings}}`) are filled in. */
export const RESOURCES: Resource = {};
for (const [path, texts] of Object.entries(files)) {
  const [lang = '', file = ''] = path.split('/').slice(-2);
  RESOURCES[lang] = { ...RESOURCES[lang], [file.replace('.json', '')]: filled(texts, quotesIn(lang as Language)) };
}

/** Names without a dot are filled in later, and one that there is no label for is refused by the unit tests. */
function filled<T>(texts: T, quotes: Quotes): T {
  return JSON.parse(JSON.stringify(texts), (_, value) =>
    typeof value === 'string'
      ? value.replaceAll(/\{\{(\w+\.\w+)\}\}/g, (whole, name: string) => quotes[name] ?? whole)
      : value,
  );
}
