import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/shared/languages.ts';
import { readLocales } from '../../../tools/package/locales.ts';
import { MAX_BYTES, refuseBuild, refuseSize, refuseTranslations, refuseTree } from '../../../tools/package/refusals.ts';
import { describe as describePackage, refuseLicences, withDependencies } from '../../../tools/sbom/packages.ts';

const build = (files: Record<string, string>) =>
  new Map(
    Object.entries({ 'manifest.json': '{"version":"1.2.3"}', 'a.js': 'const a = 1;', ...files }).map(
      ([path, text]) => [path, Buffer.from(text)] as const,
    ),
  );

describe('a build', () => {
  it('for users is packed', () => {
    expect(refuseBuild(build({}), '1.2.3')).toEqual([]);
  });

  it.each([
    ['a server for development', { 'loader.js': "import 'http://localhost:5173/src/main.ts'" }],
    ['hot modules', { 'loader.js': 'if (import.meta.hot) import.meta.hot.accept()' }],
    ['a link to a source map', { 'a.js': '//# sourceMappingURL=a.js.map' }],
    ['components that name their sources', { 'a.js': 'jsx(Card, { fileName: "/home/x/card.tsx" })' }],
    ['a source map', { 'a.js.map': '{}' }],
    ['parts of the tests', { 'a.js': 'find("[data-practice]")' }],
    ['another version', { 'manifest.json': '{"version":"1.2.4"}' }],
  ])('with %s is not', (_what, files) => {
    expect(refuseBuild(build(files as Record<string, string>), '1.2.3')).toHaveLength(1);
  });

  it('that is not there is not', () => {
    expect(refuseBuild(new Map(), '1.2.3')[0]).toContain('npm run build');
  });
});

it('a tree with changes is not packed, and the files are named', () => {
  expect(refuseTree('')).toEqual([]);
  expect(refuseTree(' M src/shared/timings.ts')[0]).toContain('src/shared/timings.ts');
});

it('a package may be large, but not too large', () => {
  expect(refuseSize('a.zip', MAX_BYTES)).toEqual([]);
  expect(refuseSize('a.zip', MAX_BYTES + 1)).toHaveLength(1);
});

describe('translations', () => {
  it('are all there', () => {
    const locales = readLocales();
    expect(Object.keys(locales).length).toBeGreaterThan(20);
    expect(refuseTranslations(locales, LANGUAGES)).toEqual([]);
  });

  const full = { 'it/a': { title: 'Ciao', steps: { one: ['x'] } }, 'de/a': { title: 'Hallo', steps: { one: ['x'] } } };
  it.each([
    ['a text', { ...full, 'de/a': { steps: { one: ['x'] } } }, 'The text "title" of a is missing in de.'],
    ['an empty text', { ...full, 'de/a': { ...full['de/a'], title: ' ' } }, 'The text "title" of a is missing in de.'],
    ['a deep text', { ...full, 'it/a': { title: 'Ciao' } }, 'The text "steps.one.0" of a is missing in it.'],
    ['a file', { ...full, 'it/b': { title: 'B' } }, 'The text "title" of b is missing in de.'],
  ])('%s that is missing is named', (_what, locales, sentence) => {
    expect(refuseTranslations(full, ['it', 'de'])).toEqual([]);
    expect(refuseTranslations(locales, ['it', 'de'])).toEqual([sentence]);
  });
});

describe('licences of what is bundled', () => {
  const { dependencies } = packageFile();

  it('may all go into the package, with their texts', () => {
    const bundled = withDependencies(Object.keys(dependencies));
    expect([...bundled.keys()]).toEqual(expect.arrayContaining(Object.keys(dependencies)));
    expect(refuseLicences([...bundled.values()])).toEqual([]);
  });

  it('that were not decided on are refused', () => {
    const preact = describePackage('node_modules/preact');
    expect(refuseLicences([{ ...preact, licence: 'AGPL-3.0-only' }])[0]).toContain('AGPL-3.0-only');
    expect(refuseLicences([{ ...preact, text: '' }])[0]).toContain('preact');
  });
});

function packageFile(): { dependencies: Record<string, string> } {
  return JSON.parse(readFileSync('package.json', 'utf8'));
}
