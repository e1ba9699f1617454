import * as v from 'valibot';
import { expect, it } from 'vitest';
import { firstVersion } from '../../../src/progress/versions.ts';

const one = v.strictObject({ version: v.literal(1), name: v.string() });
const two = v.strictObject({ version: v.literal(2), names: v.array(v.string()) });
const three = v.strictObject({ version: v.literal(3), names: v.array(v.string()), count: v.number() });

const VERSIONS = firstVersion(one)
  .next(two, ({ name }) => ({ version: 2, names: [name] }))
  .next(three, ({ names }) => ({ version: 3, names, count: names.length }));

it('the newest is read as it is', () => {
  const record = { version: 3, names: [], count: 0 };
  expect(VERSIONS.read(record)).toEqual({ state: 'fine', record });
});

it.each([
  { version: 1, name: 'a' },
  { version: 2, names: ['a'] },
])('$version is brought up step by step', (old) => {
  expect(VERSIONS.read(old)).toEqual({ state: 'upgraded', record: { version: 3, names: ['a'], count: 1 } });
});

it.each([4, 5, 1e9, Number.POSITIVE_INFINITY])('version %d is newer than all', (version) => {
  expect(VERSIONS.read({ version, anything: 1 })).toEqual({ state: 'newer' });
});

it.each([
  undefined,
  null,
  '',
  3,
  [],
  {},
  { version: 0 },
  { version: -1 },
  { version: 1.5 },
  { version: Number.NaN },
  { version: '3', names: [], count: 0 },
  { version: 1, names: [] },
  { version: 3, names: [], count: 0, extra: 1 },
])('%j is damaged', (raw) => {
  expect(VERSIONS.read(raw)).toEqual({ state: 'damaged' });
});

it('a way up to what the newest version refuses ends in damage, not in a record that nobody can read again', () => {
  const few = v.pipe(
    two,
    v.check(({ names }) => !names.includes('twice')),
  );
  const versions = firstVersion(one).next(few, ({ name }) => ({ version: 2, names: [name] }));
  expect(versions.read({ version: 1, name: 'twice' })).toEqual({ state: 'damaged' });
  expect(versions.read({ version: 1, name: 'once' }).state).toBe('upgraded');
});

it('a gap, a repetition or a way that ends elsewhere does not compile', () => {
  const first = firstVersion(one);
  // @ts-expect-error Version 2 is missing.
  first.next(three, () => ({ version: 3, names: [], count: 0 }));
  // @ts-expect-error Version 1 is there already.
  first.next(one, (old) => old);
  // @ts-expect-error The chain begins with version 1.
  firstVersion(two);
  // @ts-expect-error The way up must make what the schema says.
  first.next(two, ({ name }) => ({ version: 2, names: name }));
  // @ts-expect-error The old record has no such field.
  first.next(two, ({ names }) => ({ version: 2, names }));
  expect(first.read({ version: 1, name: 'a' }).state).toBe('fine');
});
