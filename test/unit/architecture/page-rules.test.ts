import { expect, it } from 'vitest';
import { GUIDE_IDS } from '../../../src/data/guides/catalogue.ts';
import { PAGE_IDS } from '../../../src/data/pages/catalogue.ts';
import { parse, placeOf, type Source, sources, walk } from '../../support/source.ts';

/** What works for any page and any guide. What is particular to one stands in its data. */
const ENGINE = [
  'src/in-page',
  'src/progress',
  'src/worker',
  'src/messages',
  'extension/background',
  'extension/overlay',
];
const IDS: readonly string[] = [...PAGE_IDS, ...GUIDE_IDS];

function namesOf(source: Source): string[] {
  const found: string[] = [];
  walk(parse(source).program, (node) => {
    const said = node.type === 'Literal' ? node.value : (node.value as { cooked?: string } | undefined)?.cooked;
    if ((node.type === 'Literal' || node.type === 'TemplateElement') && IDS.includes(String(said)))
      found.push(`${placeOf(source, node)} ${said}`);
  });
  return found;
}

it('the engine names no page and no guide: what is particular to one is data of its own', () => {
  expect(sources(...ENGINE).flatMap(namesOf)).toEqual([]);
});

it.each(["page === 'login'", "const a = { 'webmail-classic': '' }", 'go(`two-step-off`)'])(
  'would be found: %s',
  (text) => {
    expect(namesOf({ path: `${text}.ts`, text })).toHaveLength(1);
  },
);
