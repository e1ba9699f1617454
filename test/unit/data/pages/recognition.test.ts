import { describe, expect, it } from 'vitest';
import { HOSTS } from '../../../../src/data/pages/hosts.ts';
import type { Fact, Sign } from '../../../../src/data/pages/page.ts';
import { ALL_PAGES, targetByName } from '../../../../src/data/pages/targets.ts';
import { LIMITS, PLACE } from '../../../../src/data/pages/weights.ts';
import { sources } from '../../../support/source.ts';

const RECOGNITIONS = ALL_PAGES.map(({ id, recognition }) => ({ id, ...recognition }));
const KNOWN = RECOGNITIONS.filter(({ places }) => places.length > 0);
const all = (signs: readonly Sign[]) => signs.flatMap(({ any }) => any);

describe('a page', () => {
  it.each(RECOGNITIONS)('$id is looked for on genuine hosts only', ({ places }) => {
    for (const { host } of places) expect(HOSTS.map((known) => known.host)).toContain(host);
  });

  it.each(KNOWN)('$id is never known by its address and title alone', ({ signs }) => {
    const weak = signs.filter(({ any }) => any.every(({ see }) => see === 'title' || see === 'address'));
    const most = weak.reduce((sum, { weight }) => sum + Math.max(0, weight), PLACE.decides);
    expect(most).toBeLessThan(LIMITS.threshold + LIMITS.margin);
  });

  it.each(KNOWN)('$id does not hang on one sign', ({ signs }) => {
    for (const { weight } of signs) expect(Math.abs(weight)).toBeLessThan(LIMITS.threshold + LIMITS.margin);
    expect(signs.filter(({ weight }) => weight > 0).length).toBeGreaterThan(4);
  });

  it.each(KNOWN.filter(({ id }) => /^(webmail|login-authorise)/.test(id)))(
    '$id is hardly one that asks for a password',
    ({ signs }) => {
      const against = signs.filter(({ weight }) => weight < 0);
      expect(all(against)).toContainEqual({ see: 'field', type: 'password' });
    },
  );

  it('signs that look for controls name those that exist', () => {
    const named = all(RECOGNITIONS.flatMap(({ signs }) => signs)).flatMap((one) =>
      one.see === 'target' ? [one.target] : [],
    );
    expect(named.length).toBeGreaterThan(8);
    for (const name of named) expect(targetByName(name), name).not.toBeNull();
  });

  it('facts look only for controls that exist', () => {
    const facts = ALL_PAGES.flatMap(({ facts = {} }) => Object.values<Fact>(facts));
    const evidence = facts.flatMap(({ all, unless = [] }) => [...all, ...unless]);
    const named = evidence.flatMap((one) => ('target' in one ? [one.target] : []));
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
