import type { Resource } from 'i18next';

/** Every locale file, by language and namespace (the file's name). A new guide's file is found by itself. */
const files = import.meta.glob<Record<string, unknown>>('../../../locales/*/*.json', {
  eager: true,
  import: 'default',
});

export const RESOURCES: Resource = {};
for (const [path, texts] of Object.entries(files)) {
  const [lang = '', file = ''] = path.split('/').slice(-2);
  RESOURCES[lang] = { ...RESOURCES[lang], [file.replace('.json', '')]: texts };
}
