import { expect, it } from 'vitest';
import type { GuideId } from '../../../src/data/guides/guide.ts';
import { EMPTY_PROGRESS } from '../../../src/progress/state.ts';
import { CLOSED, confirmed, currentOf, followedBy, from, looked, recordsOf, started } from '../support/progress.ts';

const BEGUN = from(started('check-status'), confirmed('check-status', 'settings'));
const FINISHED = followedBy(
  BEGUN,
  ...['mailbox', 'status', 'two-step-state'].map((step) => confirmed('check-status', step)),
);

it('a started guide is in front, at its first step, with nothing done', () => {
  const progress = from(started('two-step-off'));
  expect(progress.active).toEqual({ guide: 'two-step-off', waiting: null });
  expect(currentOf(progress, 'two-step-off')).toBe('reason');
  expect(recordsOf(progress, 'two-step-off')).toEqual([]);
});

it('a continued guide is where it was, with all that was done', () => {
  const progress = followedBy(BEGUN, CLOSED, started('check-status', { fresh: false }));
  expect(currentOf(progress, 'check-status')).toBe('mailbox');
  expect(progress.runs['check-status']?.steps).toEqual(BEGUN.runs['check-status']?.steps);
});

it('a restarted guide has forgotten everything', () => {
  const seen = followedBy(BEGUN, looked('webmail-settings'));
  const progress = followedBy(seen, started('check-status'));
  expect(progress.runs['check-status']).toEqual({
    started: 1000,
    updated: 1000,
    current: 'settings',
    choices: {},
    steps: {},
    seen: [],
    held: false,
  });
});

it('a finished guide that is continued begins again and keeps what it knew', () => {
  expect(currentOf(FINISHED, 'check-status')).toBeNull();
  const progress = followedBy(FINISHED, started('check-status', { fresh: false }));
  expect(currentOf(progress, 'check-status')).toBe('settings');
  expect(recordsOf(progress, 'check-status')).toHaveLength(4);
});

it('a second guide leaves the progress of the first as it is', () => {
  const progress = followedBy(BEGUN, started('sign-in'));
  expect(progress.active?.guide).toBe('sign-in');
  expect(progress.runs['check-status']).toBe(BEGUN.runs['check-status']);
});

it('a guide or a step that does not exist cannot be started', () => {
  expect(from(started('constructor' as GuideId))).toBe(EMPTY_PROGRESS);
  expect(followedBy(BEGUN, started('check-status', { step: 'reason' }))).toBe(BEGUN);
  expect(followedBy(BEGUN, started('check-status', { step: '__proto__' }))).toBe(BEGUN);
});
