import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LASTS } from '../../../src/data/pages/overdue.ts';
import { facts, overdue, pageMap } from '../../../tools/page-map/main.ts';

const FACTS = facts();

it('docs/page-map.md is what the page files say: run "npm run page-map"', () => {
  expect(readFileSync('docs/page-map.md', 'utf8')).toBe(pageMap());
});

it('every fact has a month and expires', () => {
  expect(FACTS.length).toBeGreaterThan(30);
  for (const { what, seen, until } of FACTS) {
    expect(`${seen} ${until}`, what).toMatch(/^20\d\d-(0[1-9]|1[0-2]) 20\d\d-(0[1-9]|1[0-2])$/);
    expect(until > seen, what).toBe(true);
  }
});

it('a fact is overdue from its month on, not before', () => {
  const fact = { what: 'a label', seen: '2024-09', until: '2026-03', source: 'x' };
  expect(LASTS).toBe(18);
  expect(overdue([fact], '2026-02-28')).toEqual([]);
  expect(overdue([fact], '2026-03-01')).toEqual([fact]);
});

// A warning, not a test that fails: a fact that is old may well be true, and only a look at the live pages can tell.
const old = overdue(FACTS, new Date().toISOString());
if (old.length > 0)
  console.warn(
    `${old.length} facts about Aruba's pages are overdue; look at the live pages (CONTRIBUTING.md, "Change a label"):\n${old
      .map(({ what, seen, source }) => `  ${seen}  ${what} (${source})`)
      .join('\n')}`,
  );
