import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { GUIDE_IDS } from '../../../src/data/guides/catalogue.ts';
import type { GuideId } from '../../../src/data/guides/guide.ts';
import { textsOf } from './texts.ts';

const table = readFileSync(new URL('../../../docs/coverage.md', import.meta.url), 'utf8');

it('the table of coverage names only texts that exist', () => {
  const named = [...table.matchAll(/`([a-z0-9-]+)\/([a-z0-9-]+)` ((?:\*[a-z_]+\*(?:, )?)+)/g)];
  expect(named.length).toBeGreaterThan(100);
  for (const [, guide = '', step, fields = ''] of named) {
    expect(GUIDE_IDS, guide).toContain(guide);
    const keys = Object.keys(textsOf('it', guide as GuideId));
    for (const field of fields.match(/[a-z_]+/g) ?? []) {
      const key = `steps.${step}.${field}`;
      expect(
        keys.some((one) => one === key || one.startsWith(`${key}.`)),
        `${guide} ${key}`,
      ).toBe(true);
    }
  }
});
