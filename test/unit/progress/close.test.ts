import { describe, expect, it } from 'vitest';
import type { ProgressEvent } from '../../../src/progress/events.ts';
import { latestClosed } from '../../../src/progress/path.ts';
import { CLOSED, confirmed, currentOf, followedBy, from, looked, started } from '../support/progress.ts';

const BEGUN = from(started('check-status'), looked('webmail-settings'));

it('closing puts the guide away and keeps its progress', () => {
  const closed = followedBy(BEGUN, CLOSED);
  expect(closed.active).toBeNull();
  const run = BEGUN.runs['check-status'];
  expect(closed.runs).toEqual({ 'check-status': { ...run, tab: 'shown' } });
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

describe('the tab at the edge', () => {
  const away: ProgressEvent = { type: 'sent-away', guide: 'check-status' };
  const again = started('check-status', { fresh: false });

  it('is for the unfinished guide that was closed last', () => {
    expect(latestClosed(BEGUN)).toBeNull();
    expect(latestClosed(followedBy(BEGUN, CLOSED))).toBe('check-status');
    const later = followedBy(BEGUN, CLOSED, CLOSED, CLOSED, CLOSED, started('two-step-on'), CLOSED);
    expect(latestClosed(later)).toBe('two-step-on');
  });

  it('goes with the guide that is taken up', () => {
    expect(latestClosed(followedBy(BEGUN, CLOSED, again))).toBeNull();
    expect(latestClosed(followedBy(BEGUN, CLOSED, again, CLOSED))).toBe('check-status');
  });

  it('stays away when it was sent away', () => {
    expect(latestClosed(followedBy(BEGUN, CLOSED, away))).toBeNull();
  });

  it('is for the guide that waits behind the sign-in', () => {
    const waiting = followedBy(BEGUN, { type: 'looked', page: 'login', facts: [], news: true });
    expect(waiting.active?.waiting).toBe('check-status');
    expect(latestClosed(followedBy(waiting, CLOSED))).toBe('check-status');
  });
});
