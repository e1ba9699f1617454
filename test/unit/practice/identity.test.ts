import { describe, expect, it } from 'vitest';
import { changeIdentity, noticePlugin, stepsOf } from '../../practice/core/identity.ts';
import { applyPatch, freshState, type PracticeState, type StatePatch } from '../../practice/core/state.ts';

const at = (patch: StatePatch): PracticeState => {
  const state = freshState();
  applyPatch(state, patch);
  return state;
};
const next = (state: PracticeState) => changeIdentity(state, { go: 'next' });

describe('the identity wizard', () => {
  it('asks for personal data with the webcam only', () => {
    expect(stepsOf('webcam')).toContain('personal-data');
    expect(stepsOf('spid')).not.toContain('personal-data');
  });

  it('goes forward and back', () => {
    const state = freshState();
    next(state);
    changeIdentity(state, { method: 'webcam', go: 'next' });
    expect(state.identity.step).toBe('personal-data');
    changeIdentity(state, { go: 'back' });
    expect(state.identity.step).toBe('method');
  });

  it.each([
    ['the form is not accepted', { ticked: 4 }],
    ['a box is not ticked', { formAccepted: true, ticked: 3 }],
  ])('stays at the documents while %s', (_, identity) => {
    const state = at({ identity: { step: 'documents', ...identity } });
    next(state);
    expect(state.identity.step).toBe('documents');
    changeIdentity(state, { formAccepted: true, ticked: 4, go: 'next' });
    expect(state.identity.step).toBe('recognition');
  });

  it('jumps to earlier steps only', () => {
    const state = at({ identity: { step: 'method' } });
    changeIdentity(state, { step: 'recognition' });
    expect(state.identity.step).toBe('method');
    changeIdentity(state, { step: 'holder' });
    expect(state.identity.step).toBe('holder');
  });
});

describe('the recognition', () => {
  const recognition = (method: 'cns' | 'signature', computer: StatePatch['computer']) =>
    at({
      twoStep: 'on',
      identity: { step: 'recognition', method },
      computer: { device: true, plugin: true, ...computer },
    });

  it('asks for the PIN of a device that is there, and then confirms', () => {
    const state = recognition('cns', {});
    next(state);
    expect(state.identity.phase).toBe('pin');
    next(state);
    expect(state).toMatchObject({ identityConfirmed: true, compliant: true, identity: { step: 'result' } });
  });

  it('asks for the plug-in first, and finds it at a reload', () => {
    const state = recognition('signature', { plugin: false });
    next(state);
    expect(state.identity.phase).toBe('plugin');
    state.computer.plugin = true;
    noticePlugin(state);
    expect(state.identity.phase).toBe('pin');
  });

  it('offers another way for a signature device that is not recognised, not for a card', () => {
    const signature = recognition('signature', { device: false });
    next(signature);
    expect(signature.identity.phase).toBe('alternative');
    next(signature);
    expect(signature.identityConfirmed).toBe(false);
    changeIdentity(signature, { signedFile: 'firmato.pdf', go: 'next' });
    expect(signature.identityConfirmed).toBe(true);
    const card = recognition('cns', { device: false });
    next(card);
    expect(card.identity).toMatchObject({ phase: 'start', problem: expect.stringContaining('non rilevati') });
  });
});
