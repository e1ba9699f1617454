import { describe, expect, it } from 'vitest';
import { sources } from '../../support/source.ts';
import { breaches, CLEARABLE, RULES } from '../support/rules.ts';

/** The few places that may, each with its reason. */
const ALLOWED: Record<string, Record<string, string>> = {
  'what is in a field': {
    'src/in-page/locate/name.ts':
      'The caption of a button that is an <input> is its value; fields that are typed into are left out.',
    'extension/shared/file-button.tsx': 'Our own field, in our own page: the file that the user chose.',
    'extension/shared/dropped-file.ts': 'Our own page: the file that the user has dropped on it.',
    'extension/panel/helpdesk-field.tsx': 'Our own fields, in our own panel: a step code, and what a link is for.',
    'extension/shared/mailbox-list.tsx': 'Our own field, in our own page: the name that the user gives a mailbox.',
    'extension/panel/reminder-form.tsx': 'Our own field, in our own panel: the day of a reminder.',
  },
};

describe.each(RULES)('$what [S12] [S13] [S14]', (rule) => {
  const { what, because, bad } = rule;
  const allowed = Object.keys(ALLOWED[what] ?? {});
  const FILES = sources('src', 'extension');

  it(`stands nowhere in the product. ${because}`, () => {
    const found = FILES.filter(({ path }) => !allowed.includes(path)).flatMap((source) => breaches(source, rule));
    expect(found).toEqual([]);
  });

  it('is allowed only where it is still needed', () => {
    const needed = FILES.filter((source) => allowed.includes(source.path) && breaches(source, rule).length > 0);
    expect(needed.map(({ path }) => path).sort()).toEqual(allowed.toSorted());
  });

  it.each(bad)('would be found: %s', (text) => {
    expect(breaches({ path: `${what}: ${text}.tsx`, text }, rule)).not.toEqual([]);
  });

  it('is not seen where it is not', () => {
    const text = 'const evaluate = (values: Map<string, string>) => values.get("click"); // fetch, eval, innerHTML\n';
    expect(breaches({ path: `${what}.ts`, text }, rule)).toEqual([]);
  });
});

describe('a timer that a page can clear [M3]', () => {
  it('stands nowhere in src, nor in what runs in pages', () => {
    const ours = ['content-api.ts', 'mask', 'numbers', 'overlay', 'pointer', 'report', 'sentinel'];
    const files = sources('src', 'extension').filter(
      ({ path }) => path.startsWith('src/') || ours.includes(path.split('/')[1] ?? ''),
    );
    expect(new Set(files.map(({ path }) => path.split('/')[1]))).toEqual(expect.objectContaining(new Set(ours)));
    expect(files.flatMap((source) => breaches(source, CLEARABLE))).toEqual([]);
  });

  it.each(CLEARABLE.bad)('would be found: %s', (text) => {
    expect(breaches({ path: `clearable: ${text}.ts`, text }, CLEARABLE)).not.toEqual([]);
  });
});

it('src knows neither `browser` nor `chrome`, not even by another name', () => {
  const found = sources('src').filter(({ text }) =>
    /\b(chrome|browser)\s*(\?\.|\.|\[)\s*\w+\s*(\.|\(|\?)|runtime\.sendMessage/.test(text),
  );
  expect(found.map(({ path }) => path)).toEqual([]);
});
