import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/shared/languages.ts';
import { sources } from '../../support/source.ts';

/** The lines of the security and Manifest V3 checklist that have to be shown by a test, by number. */
const LINES = [
  ...Array.from({ length: 17 }, (_, index) => `S${index + 1}`),
  ...Array.from({ length: 15 }, (_, index) => `M${index + 1}`),
];

const files = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.test.ts'))
  .map((path) => ({ path, text: readFileSync(`test/${path}`, 'utf8') }));

it.each(LINES)('line %s of the checklist stands in the title of a test', (line) => {
  const title = new RegExp(
    `(test|it|describe|always)\\b[^\\n;]*?(['"\`]).*\\[${line}\\]|^\\s*(['"\`]).*\\[${line}\\].*\\3,`,
    'm',
  );
  expect(files.filter(({ text }) => title.test(text)).map(({ path }) => path)).not.toEqual([]);
});

it.each(LINES)('docs/testing.md says which tests show line %s, and they have its number', (line) => {
  const row = readFileSync('docs/testing.md', 'utf8').match(new RegExp(`^\\| ${line} \\| (.+?) \\| (.+?) \\|$`, 'm'));
  const [, shown = '', inFirefox = ''] = row ?? [];
  const named = shown.match(/test\/[\w./-]+\.ts/g) ?? [];
  expect(named).not.toEqual([]);
  for (const path of named) expect(readFileSync(path, 'utf8'), path).toContain(`[${line}]`);
  for (const path of inFirefox.match(/test\/[\w./-]+\.ts/g) ?? [])
    expect(readFileSync(path, 'utf8'), path).not.toBe('');
});

it('the threat model names a test for every threat, and every file that it names is there', () => {
  const model = readFileSync('docs/threat-model.md', 'utf8');
  const rows = model.split('\n').filter((line) => /^\| (?!who|-)/.test(line));
  expect(rows.length).toBeGreaterThan(15);
  for (const row of rows) {
    const named = row.match(/test\/[\w./-]+\.ts/g) ?? [];
    expect(named, row).not.toEqual([]);
    for (const path of named) expect(readFileSync(path, 'utf8').length, path).toBeGreaterThan(0);
  }
});

it('a test file has one browser, which has the extension; contexts of their own would have none [M14]', () => {
  expect(files.filter(({ text }) => /createBrowserContext\s*\(/.test(text)).map(({ path }) => path)).toEqual([]);
});

it('managed storage is read only with a schema in the manifest [M15]', () => {
  const isRead = sources('src', 'extension').some(({ text }) => /storage\s*\.\s*managed/.test(text));
  expect(isRead).toBe('storage' in JSON.parse(readFileSync('manifest.json', 'utf8')));
});

it.each(LANGUAGES)('name and texts imply no endorsement by Aruba, in %s [S17]', (lang) => {
  const messages = JSON.parse(readFileSync(`extension/public/_locales/${lang}/messages.json`, 'utf8'));
  expect(messages.name.message).toBe('PEC Passo');
  const { intro } = JSON.parse(readFileSync(`locales/${lang}/common.json`, 'utf8')).panel;
  expect(intro).toMatch(/Non è un prodotto di Aruba|kein Produkt von Aruba|not a product of Aruba/);
});
