import { expect, it } from 'vitest';
import { type Failure, readFailures, withFailure } from '../../../src/messages/failure.ts';

it('the last twenty failures are kept', () => {
  let all: Failure[] = [];
  for (let at = 0; at < 25; at++) all = withFailure(all, 'background', new RangeError('x'), at);
  expect(all.map(({ at }) => at)).toEqual(Array.from({ length: 20 }, (_, index) => index + 5));
  expect(readFailures(all)).toEqual(all);
});

it('nothing of the error is kept but a name that is known', () => {
  class PersonalError extends Error {
    override name = 'mario@pec.example';
  }
  const all = withFailure([], 'disk', new PersonalError('secret'), 1);
  expect(withFailure(all, 'disk', 'secret', 2)).toEqual([
    { place: 'disk', kind: 'other', at: 1 },
    { place: 'disk', kind: 'other', at: 2 },
  ]);
});

it('what was stored by somebody else is not read', () => {
  for (const stored of [undefined, null, 'x', [{ place: 'nowhere', kind: 'Error', at: 1 }], [{ at: 1 }]])
    expect(readFailures(stored)).toEqual([]);
});

it('keeps the name that a page sends only where it is one of the list', () => {
  const all = withFailure(withFailure([], 'page', 'TypeError', 1), 'page', 'anna@pec.it', 2);
  expect(all.map(({ place, kind }) => `${place} ${kind}`)).toEqual(['page TypeError', 'page other']);
});
