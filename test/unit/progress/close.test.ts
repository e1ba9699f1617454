import { expect, it } from 'vitest';
import { CLOSED, confirmed, currentOf, followedBy, from, looked, started } from '../support/progress.ts';

const BEGUN = from(started('check-status'), looked('webmail-settings'));

it('closing puts the guide away and keeps its progress', () => {
  const closed = followedBy(BEGUN, CLOSED);
  expect(closed.active).toBeNull();
  expect(closed.runs).toBe(BEGUN.runs);
});

it('what happens on pages meanwhile is not recorded', () => {
  const closed = followedBy(BEGUN, CLOSED);
  expect(followedBy(closed, looked('account-home'), confirmed('check-status', 'mailbox'))).toBe(closed);
});

it('the guide goes on later where it was', () => {
  const later = followedBy(
    BEGUN,
    CLOSED,
    started('check-status', { fresh: false }),
    confirmed('check-status', 'mailbox'),
  );
  expect(currentOf(later, 'check-status')).toBe('status');
});
