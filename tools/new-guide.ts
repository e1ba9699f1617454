import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { GUIDE_IDS } from '../src/guides/guide.ts';
import { LANGUAGES } from '../src/i18n/languages.ts';

/**
 * Begins a new guide: `npm run new:guide <id>`. Writes the guide with one step, its texts in all languages, still empty,
 * and a test; then says what is left. The unit tests fail until the texts are there.
 */
export function main([id = '']: string[]): number {
  const problem = problemWith(id);
  if (problem) {
    console.error(`${problem}\nusage: npm run new:guide <id>, for example: npm run new:guide change-password`);
    return 2;
  }
  const name = id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  writeFileSync(`src/guides/${id}.ts`, guideFile(id, name));
  for (const lang of LANGUAGES) writeFileSync(`locales/${lang}/${id}.json`, TEXTS);
  writeFileSync(`test/unit/guides/${id}.test.ts`, testFile(id));
  edit('src/guides/guide.ts', /(export const GUIDE_IDS = \[[^\]]*)\]/, `$1  '${id}',\n]`);
  edit('src/guides/catalogue.ts', /(\n\n\/\*\* Every guide)/, `\nimport { ${name} } from './${id}.ts';$1`);
  edit('src/guides/catalogue.ts', /(GUIDES: readonly Guide\[\] = \[[^\]]*)\]/, `$1  ${name},\n]`);
  console.log(`The guide ${id} is begun. What is left:
  1. src/guides/${id}.ts: its steps
  2. locales/{${LANGUAGES.join(',')}}/${id}.json: its texts, for each step
  3. test/unit/guides/guides.test.ts (CATALOGUE), test/unit/locales/texts.test.ts (TITLES),
     test/unit/architecture/data-files.test.ts (number of guides), docs/coverage.md (what it covers, \`${id}/…\`):
     the lists that are kept by hand on purpose
  4. npm run fix && npm run guides-table && npm run check
  5. npm run walk -- ${id} --lang de, or npm start -- --guide ${id}`);
  return 0;
}

function problemWith(id: string): string | null {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) return `"${id}" is no id: small letters, digits and hyphens.`;
  if ((GUIDE_IDS as readonly string[]).includes(id) || existsSync(`src/guides/${id}.ts`))
    return `${id} is there already.`;
  return null;
}

function edit(file: string, where: RegExp, by: string): void {
  const before = readFileSync(file, 'utf8');
  const after = before.replace(where, by);
  if (after === before) throw new Error(`${file} does not look as expected: add the guide there by hand`);
  writeFileSync(file, after);
}

const guideFile = (id: string, name: string): string => `import { WEBMAIL_HEADER_PAGES } from '../pages/groups.ts';
import { defineGuide } from './guide.ts';

/** What the user has in the end. */
export const ${name} = defineGuide({
  id: '${id}',
  minutes: [1, 2],
  steps: [
    {
      id: 'settings',
      kind: 'page',
      pages: WEBMAIL_HEADER_PAGES,
      target: 'webmailMessages.settings',
      done: [{ by: 'click' }, { by: 'page', pages: ['webmail-settings'] }],
    },
  ],
});
`;

const TEXTS = `${JSON.stringify(
  {
    title: '',
    purpose: '',
    need: [''],
    steps: { settings: { title: '', text: '', where: '', opener: '' } },
    done: { title: '', text: '' },
  },
  null,
  2,
)}\n`;

const testFile = (id: string): string => `import { expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/i18n/languages.ts';
import { readLocales } from '../../../tools/package/locales.ts';
import { refuseTranslations } from '../../../tools/package/refusals.ts';

it('${id} has all its texts in all languages', () => {
  const texts = Object.entries(readLocales()).filter(([path]) => path.endsWith('/${id}'));
  expect(refuseTranslations(Object.fromEntries(texts), LANGUAGES)).toEqual([]);
});
`;
