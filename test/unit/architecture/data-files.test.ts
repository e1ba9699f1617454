import { describe, expect, it } from 'vitest';
import { GUIDE_IDS } from '../../../src/data/guides/catalogue.ts';
import { PAGE_IDS } from '../../../src/data/pages/catalogue.ts';
import { importsOf, parse, placeOf, type Source, sources, walk } from '../../support/source.ts';

/** The files that a catalogue puts together. */
function listedIn(catalogue: string): Source[] {
  const folder = catalogue.split('/').slice(0, 2).join('/');
  const all = sources(folder);
  const own = all.find(({ path }) => path === catalogue);
  const listed = own ? importsOf(own).flatMap(({ to, isType }) => (isType ? [] : [to])) : [];
  return all.filter(({ path }) => listed.includes(path));
}

const PAGES = listedIn('src/data/pages/catalogue.ts');
const GUIDES = listedIn('src/data/guides/catalogue.ts').filter(({ path }) => path !== 'src/data/guides/guide.ts');

const valuesOf = (source: Source): string[] => importsOf(source).flatMap(({ to, isType }) => (isType ? [] : [to]));

describe('a guide file', () => {
  /** Lists of pages and labels that several guides share; everything else is a type or the builder. */
  const BUILDERS = [
    'src/data/guides/guide.ts',
    'src/data/pages/groups.ts',
    'src/data/pages/identity-pages.ts',
    'src/data/pages/quoted-labels.ts',
  ];

  it.each(GUIDES)('$path uses only the builder and lists of pages and labels', (source) => {
    expect(valuesOf(source).filter((path) => !BUILDERS.includes(path))).toEqual([]);
  });

  it.each(GUIDES)('$path is data: it has no function and no condition', (source) => {
    const found: string[] = [];
    walk(parse(source).program, (node) => {
      if (
        /Function|IfStatement|ConditionalExpression|Loop|ForStatement|WhileStatement|ClassDeclaration/.test(node.type)
      )
        found.push(`${node.type} ${placeOf(source, node)}`);
    });
    expect(found).toEqual([]);
  });

  it('is there for every guide', () => {
    expect(GUIDES.map(({ path }) => path).sort()).toEqual(GUIDE_IDS.map((id) => `src/data/guides/${id}.ts`).sort());
  });
});

describe('a page file', () => {
  /** What reads the map; a page that knew it would know all pages. */
  const READERS = ['catalogue', 'targets', 'names', 'hosts', 'groups', 'quoted-labels', 'label-names', 'covers'].map(
    (name) => `src/data/pages/${name}.ts`,
  );

  it.each(PAGES)('$path uses only builders and parts of sibling pages', (source) => {
    const values = valuesOf(source);
    expect(values.filter((path) => !path.startsWith('src/data/pages/') || READERS.includes(path))).toEqual([]);
  });

  it.each(PAGES)('$path defines one page', (source) => {
    expect(source.text.match(/= definePage\(/g)).toHaveLength(1);
  });

  it('is there for every page', () => {
    expect(PAGES).toHaveLength(PAGE_IDS.length);
  });
});
