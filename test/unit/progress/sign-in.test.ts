import { describe, expect, it } from 'vitest';
import { GUIDES } from '../../../src/data/guides/catalogue.ts';
import { SIGN_IN_PAGES, SIGNED_IN_PAGES } from '../../../src/data/pages/groups.ts';
import {
  CLOSED,
  chosen,
  confirmed,
  currentOf,
  followedBy,
  from,
  linked,
  looked,
  opened,
  proved,
  recordsOf,
  skipped,
  started,
} from '../support/progress.ts';

const STEPS = GUIDES.flatMap((guide) => guide.steps.map((step) => ({ guide, step, name: `${guide.id}/${step.id}` })));
const WAITING = from(started('check-status'), looked('login'));

describe('the way through the sign-in', () => {
  it.each(STEPS)('begins from $name exactly when it needs another page', ({ guide, step }) => {
    for (const page of SIGN_IN_PAGES) {
      const { active } = from(linked(`${guide.id}/${step.id}`), looked(page));
      const needed = guide.id !== 'sign-in' && step.pages !== undefined && !step.pages.includes(page);
      const expected = needed ? { guide: 'sign-in', waiting: guide.id } : { guide: guide.id, waiting: null };
      expect(active, page).toEqual(expected);
    }
  });

  it('begins at the step that fits the page', () => {
    expect(currentOf(WAITING, 'sign-in')).toBe('address');
    expect(currentOf(from(started('check-status'), looked('login-authorise')), 'sign-in')).toBe('authorise');
  });

  it('leaves the waiting guide as it was', () => {
    expect(currentOf(WAITING, 'check-status')).toBe('settings');
    expect(recordsOf(WAITING, 'check-status')).toEqual([]);
  });

  it('does not begin for a guide that was put away or is finished', () => {
    expect(from(started('check-status'), CLOSED, looked('login')).active).toBeNull();
    const ids = ['settings', 'mailbox', 'status', 'two-step-state'];
    const finished = from(started('check-status'), ...ids.map((id) => confirmed('check-status', id)));
    expect(followedBy(finished, looked('login')).active?.guide).toBe('check-status');
  });

  it('goes on while the form comes back', () => {
    const progress = followedBy(WAITING, proved('sign-in', 'address', 'change'), looked('login', 'login.failed'));
    expect(progress.active).toEqual({ guide: 'sign-in', waiting: 'check-status' });
    expect(currentOf(progress, 'sign-in')).toBe('password');
  });
});

describe('a form that has come back', () => {
  const steps = ['address', 'password', 'version', 'submit'];
  const sent = from(started('sign-in'), ...steps.map((step) => confirmed('sign-in', step)));
  const atSubmit = from(started('sign-in'), ...steps.slice(0, 3).map((step) => confirmed('sign-in', step)));

  it('with an error is filled in again from the address', () => {
    const again = followedBy(atSubmit, opened('login', 'login.failed'));
    expect(currentOf(again, 'sign-in')).toBe('address');
    expect(recordsOf(again, 'sign-in')).toEqual([]);
  });

  it('is not begun again because the old error is still there', () => {
    expect(currentOf(followedBy(atSubmit, looked('login', 'login.failed')), 'sign-in')).toBe('submit');
  });

  it('after the phone said no, or too late, is filled in again too', () => {
    const waiting = followedBy(sent, opened('login-authorise'));
    expect(currentOf(waiting, 'sign-in')).toBe('authorise');
    expect(currentOf(followedBy(waiting, looked('login')), 'sign-in')).toBe('authorise');
    expect(currentOf(followedBy(waiting, opened('login')), 'sign-in')).toBe('address');
  });
});

describe('the way back from the sign-in', () => {
  it('knows of a confirmation that was given on the way', () => {
    const progress = from(started('mail-program-password'), looked('login'), looked('login-authorise'));
    const back = followedBy(progress, looked('account-home'));
    expect(recordsOf(back, 'mail-program-password')).toEqual(['account-menu done page', 'authorise done page']);
  });

  it.each(SIGNED_IN_PAGES)('is taken by itself when %s is seen', (page) => {
    const progress = followedBy(WAITING, looked(page));
    expect(progress.active).toEqual({ guide: 'check-status', waiting: null });
    expect(currentOf(progress, 'sign-in')).toBeNull();
  });

  it('takes the page along as a proof', () => {
    const off = from(started('two-step-off'), chosen('two-step-off', 'reason', 'other'), looked('login'));
    const progress = followedBy(off, looked('login-authorise'), looked('account-two-step'));
    expect(progress.active?.guide).toBe('two-step-off');
    expect(currentOf(progress, 'two-step-off')).toBe('deactivate');
  });

  it('takes the facts along as a proof', () => {
    const progress = from(started('two-step-on'), looked('login'), looked('account-home', 'accountHome.twoStepOn'));
    expect(progress.active?.guide).toBe('two-step-on');
    expect(currentOf(progress, 'two-step-on')).toBeNull();
  });

  it('is taken when the user says that all of it is done', () => {
    const steps = ['address', 'password', 'version', 'submit', 'authorise', 'inbox'];
    const progress = followedBy(WAITING, ...steps.map((step) => skipped('sign-in', step)));
    expect(progress.active).toEqual({ guide: 'check-status', waiting: null });
  });

  it('holds when the user has said so and an old form is still there', () => {
    const steps = ['address', 'password', 'version', 'submit', 'authorise', 'inbox'];
    const back = followedBy(WAITING, ...steps.map((step) => skipped('sign-in', step)));
    expect(followedBy(back, looked('login')).active?.guide).toBe('check-status');
    expect(followedBy(back, opened('login')).active?.guide).toBe('sign-in');
  });

  it('is not taken by a page that people see without being signed in', () => {
    for (const page of ['unknown', 'login', 'login-authorise'] as const)
      expect(followedBy(WAITING, looked(page)).active?.guide).toBe('sign-in');
  });

  it('is taken when the identity panel is seen', () => {
    const progress = from(started('confirm-identity'), looked('login'), looked('identity-holder'));
    expect(progress.active?.guide).toBe('confirm-identity');
  });

  it('is forgotten when everything is put away, or another guide is started', () => {
    expect(followedBy(WAITING, CLOSED).active).toBeNull();
    expect(followedBy(WAITING, started('two-step-on')).active).toEqual({ guide: 'two-step-on', waiting: null });
  });
});
