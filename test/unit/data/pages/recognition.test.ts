import { describe, expect, it } from 'vitest';
import { HOSTS } from '../../../../src/data/pages/hosts.ts';
import type { Evidence } from '../../../../src/data/pages/page.ts';
import { ALL_PAGES, targetByName } from '../../../../src/data/pages/targets.ts';
import { sources } from '../../support/source.ts';

const RECOGNITIONS = ALL_PAGES.flatMap(({ id, recognition }) => [recognition].flat().map((one) => ({ id, ...one })));

describe('a page', () => {
  it.each(RECOGNITIONS)('$id is looked for on genuine hosts only', ({ places }) => {
    for (const { host } of places) expect(HOSTS.map((known) => known.host)).toContain(host);
  });

  it.each(RECOGNITIONS.filter(({ places }) => places.length > 0))(
    '$id is never known by its address alone',
    ({ needs }) => {
      expect(needs.length).toBeGreaterThan(0);
      for (const group of needs) expect(group.length).toBeGreaterThan(0);
    },
  );

  it.each(RECOGNITIONS.filter(({ id }) => /^(webmail|account)-|login-authorise/.test(id)))(
    '$id is not one that asks for a password',
    ({ excludes = [] }) => {
      expect(excludes).toContainEqual({ see: 'field', type: 'password' });
    },
  );

  it('the title of a document alone recognises nothing', () => {
    const weak = RECOGNITIONS.filter(
      ({ needs }) => needs.length > 0 && needs.every((group) => group.some(({ see }) => see === 'title')),
    );
    expect(weak.map(({ id }) => id)).toEqual([]);
  });

  it('facts look only for controls that exist', () => {
    const evidence: Evidence[] = ALL_PAGES.flatMap(({ facts = {} }) => Object.values(facts).flat());
    const named = evidence.flatMap((one) => (one.see === 'target' ? [one.target] : []));
    expect(named.length).toBeGreaterThan(3);
    for (const name of named) expect(targetByName(name), name).not.toBeNull();
  });
});

it('nothing that recognises pages knows the practice site', () => {
  const files = sources('src/data/pages', 'src/in-page/detect', 'src/in-page/locate', 'src/in-page/guidance');
  expect(files.length).toBeGreaterThan(40);
  const knowing = files.filter(({ text }) =>
    /practice|esercitazione|\.test\b(?!\()|localhost|127\.0\.0\.1/i.test(text),
  );
  expect(knowing.map(({ path }) => path)).toEqual([]);
});
