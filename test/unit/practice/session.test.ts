import { describe, expect, it } from 'vitest';
import { authorise, expireIfDue, gateOf, refuse, submitSignIn, turnTwoStepOn } from '../../practice/core/session.ts';
import { applyPatch, freshState, resetState, type StatePatch } from '../../practice/core/state.ts';

const stateWith = (patch: StatePatch) => {
  const state = freshState();
  applyPatch(state, patch);
  return state;
};
const form = (password: string, version = '') =>
  new URLSearchParams({ username: 'maria.esempio@pec.example.it', password, version });

describe('signing in', () => {
  it('refuses the wrong password and an address that is none', () => {
    const state = freshState();
    expect(submitSignIn(state, 'webmail', form('sbagliata'))).toBe(false);
    expect(submitSignIn(state, 'webmail', new URLSearchParams({ username: 'maria', password: 'x' }))).toBe(false);
    expect(gateOf(state, 'webmail')).toBe('form');
  });

  it('waits for the phone while 2-step verification is on', () => {
    const state = stateWith({ twoStep: 'on' });
    expect(submitSignIn(state, 'webmail', form('giusta'))).toBe(true);
    expect(gateOf(state, 'webmail')).toBe('authorise');
    authorise(state);
    expect(gateOf(state, 'webmail')).toBe('open');
  });

  it('goes on at once while it is off, into the look that was chosen', () => {
    const state = stateWith({ twoStep: 'off' });
    submitSignIn(state, 'webmail', form('giusta', 'classic'));
    expect(state).toMatchObject({ signedIn: true, version: 'classic', pendingAuthorisation: null });
  });

  it('asks for another confirmation at the account pages, and only there', () => {
    const state = stateWith({ signedIn: true, twoStep: 'on' });
    expect(gateOf(state, 'identity')).toBe('open');
    expect(gateOf(state, 'account')).toBe('authorise');
    authorise(state);
    expect(gateOf(state, 'account')).toBe('open');
  });

  it('is back at the form after a refusal', () => {
    const state = freshState();
    submitSignIn(state, 'webmail', form('giusta'));
    refuse(state);
    expect(gateOf(state, 'webmail')).toBe('form');
    expect(state.refused).toBe(true);
  });

  it('shows the notice again if it was put off, not if it was declined', () => {
    const later = stateWith({ twoStep: 'off', notice: false, noticeLater: true });
    submitSignIn(later, 'webmail', form('giusta'));
    expect(later.notice).toBe(true);
    const declined = stateWith({ twoStep: 'off', notice: false });
    submitSignIn(declined, 'webmail', form('giusta'));
    expect(declined.notice).toBe(false);
  });

  it('finds an expired session once', () => {
    const state = stateWith({ signedIn: true, disturbances: { expire: true } });
    expect(expireIfDue(state)).toBe(true);
    expect(state.signedIn).toBe(false);
    expect(expireIfDue(state)).toBe(false);
  });
});

describe('2-step verification', () => {
  it('is turned off by the phone, and the mailbox is no longer compliant', () => {
    const state = stateWith({
      signedIn: true,
      compliant: true,
      identityConfirmed: true,
      pendingAuthorisation: 'two-step-off',
    });
    authorise(state);
    expect(state).toMatchObject({ twoStep: 'off', compliant: false });
    turnTwoStepOn(state);
    expect(state).toMatchObject({ twoStep: 'on', compliant: true });
  });
});

describe('the state', () => {
  it('keeps its groups as the same objects when it is changed and reset', () => {
    const state = freshState();
    const { disturbances } = state;
    applyPatch(state, { disturbances: { slow: 300 } });
    expect(state.disturbances).toBe(disturbances);
    expect(disturbances).toMatchObject({ slow: 300, cookies: 'off' });
    resetState(state);
    expect(state).toEqual(freshState());
    expect(state.disturbances).toBe(disturbances);
  });
});
