import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GUIDES } from '../../../src/data/guides/catalogue.ts';
import { guidesTable } from '../../../tools/guides-table/main.ts';

describe('docs/guides.md', () => {
  it('is what `npm run guides-table` makes', () => {
    expect(readFileSync('docs/guides.md', 'utf8')).toBe(guidesTable());
  });
});

describe('docs/coverage.md', () => {
  /** The part of the tables that says where something is: the last cell of every row. */
  const cells = readFileSync('docs/coverage.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| line'))
    .map((line) => line.split('|').at(-2) ?? '');
  const quoted = cells.flatMap((cell) =>
    [...cell.matchAll(/`([a-z0-9-]+(?:\/[a-z0-9-]+)?)`/g)].map(([, name]) => name),
  );
  const guides = GUIDES.map(({ id }) => id as string);
  const steps = GUIDES.flatMap((guide) => guide.steps.map((step) => `${guide.id}/${step.id}`));
  /** A step may stand without its guide behind another one of the same guide. */
  const known = new Set([...guides, ...steps, ...steps.map((name) => name.split('/')[1]), 'webmail-classic', 'login']);

  it('names only guides and steps that exist', () => {
    expect(quoted.length).toBeGreaterThan(100);
    expect(quoted.filter((name) => !known.has(name))).toEqual([]);
  });

  it('covers every step of the guides that come from the two documents', () => {
    const named = new Set(quoted.map((name) => name?.split('/').at(-1)));
    const missing = steps.filter((name) => {
      const [guide, step] = name.split('/');
      return quoted.some((one) => one?.split('/')[0] === guide) && !named.has(step);
    });
    expect(missing).toEqual([]);
  });
});
