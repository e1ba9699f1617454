import { expect, it } from 'vitest';
import { reduce } from '../../../src/progress/reduce.ts';
import { EMPTY_PROGRESS } from '../../../src/progress/state.ts';
import { CLOSED, confirmed, followedBy, from, looked, started } from '../support/progress.ts';

it('every change counts one up, however much it moves', () => {
  expect(EMPTY_PROGRESS.revision).toBe(0);
  const begun = from(started('confirm-identity', { choices: { 'choose-method': 'cns' } }));
  expect(begun.revision).toBe(1);
  expect(followedBy(begun, looked('identity-recognition')).revision).toBe(2);
  expect(followedBy(begun, looked('login')).revision).toBe(2);
  expect(followedBy(begun, looked('login'), looked('webmail-messages')).revision).toBe(3);
});

it('what changes nothing does not count', () => {
  const begun = from(started('check-status'));
  expect(followedBy(begun, confirmed('check-status', 'status'), looked('login')).revision).toBe(begun.revision + 1);
  expect(followedBy(begun, CLOSED, CLOSED, looked('login')).revision).toBe(begun.revision + 1);
});

it('the time of a change is kept with it', () => {
  const begun = reduce(EMPTY_PROGRESS, started('check-status'), 5);
  const next = reduce(begun, confirmed('check-status', 'settings'), 9);
  expect(next.runs['check-status']).toMatchObject({ started: 5, updated: 9, steps: { settings: { at: 9 } } });
});
