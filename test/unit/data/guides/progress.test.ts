import { describe, expect, it } from 'vitest';
import type { GuideId } from '../../../../src/data/guides/guide.ts';
import { reduce } from '../../../../src/progress/reduce.ts';
import { EMPTY_PROGRESS, type Progress, type SeenPage } from '../../../../src/progress/state.ts';

/** A walk through a guide: pages that are seen (with facts), options that are chosen, "next" for the rest. */
function walk(guide: GuideId, choices: Record<string, string> = {}) {
  let progress: Progress = reduce(EMPTY_PROGRESS, { type: 'started', guide, step: null, choices: {}, fresh: true }, 1);
  const current = () => progress.runs[guide]?.current ?? null;
  return {
    current,
    /** The active guide: another one while the user is led through the sign-in. */
    active: () => progress.active?.guide,
    see(page: SeenPage, ...facts: string[]) {
      progress = reduce(progress, { type: 'looked', page, facts, news: true }, 2);
      return current();
    },
    choose(option: string) {
      progress = reduce(progress, { type: 'chosen', guide, step: current() ?? '', option }, 3);
      return current();
    },
    /** Goes on with "next" and the choices to the end; the steps that were shown. */
    toTheEnd() {
      const shown: string[] = [];
      for (let step = current(); step; step = current()) {
        if (shown.includes(step)) throw new Error(`stuck at ${step}`);
        shown.push(step);
        const option = choices[step];
        progress = reduce(
          progress,
          option ? { type: 'chosen', guide, step, option } : { type: 'confirmed', guide, step },
          4,
        );
      }
      return shown;
    },
  };
}

describe('confirm-identity', () => {
  it('begins at the step of the page that is open', () => {
    expect(walk('confirm-identity').see('webmail-messages')).toBe('start');
    expect(walk('confirm-identity').see('identity-holder')).toBe('holder');
    expect(walk('confirm-identity').see('identity-method')).toBe('choose-method');
    expect(walk('confirm-identity').see('identity-recognition')).toBe('choose-method');
  });

  it('leads to the step that fits the page once the method is chosen', () => {
    const places: [SeenPage, string, string][] = [
      ['identity-method', 'spid', 'method-continue'],
      ['identity-method', 'cie', 'method-other'],
      ['identity-personal-data', 'webcam', 'personal-document'],
      ['identity-documents', 'cns', 'documents-open'],
      ['identity-recognition', 'spid', 'spid-enter'],
      ['identity-recognition', 'cns', 'cns-prepare'],
      ['identity-recognition', 'signature', 'signature-prepare'],
      ['identity-recognition', 'webcam', 'webcam-check'],
    ];
    for (const [page, option, step] of places) {
      const guide = walk('confirm-identity');
      guide.see(page);
      guide.choose(option);
      expect(guide.see(page), `${page} ${option}`).toBe(step);
    }
  });

  it('ends when the page says that the identity is confirmed, not when it failed', () => {
    const guide = walk('confirm-identity');
    expect(guide.see('identity-result', 'identityResult.failed')).toBe('result');
    expect(guide.see('identity-result', 'identityResult.confirmed')).toBeNull();
  });

  it('goes past the preparations when the page asks for the PIN', () => {
    const guide = walk('confirm-identity');
    guide.see('identity-recognition');
    guide.choose('cns');
    guide.see('identity-recognition');
    expect(guide.see('identity-recognition', 'identityRecognition.pinAsked')).toBe('cns-pin');
  });

  it.each([
    ['spid', 14],
    ['cns', 18],
    ['webcam', 20],
    ['cie', 13],
    ['remote-signature', 13],
  ])('by %s has its own steps and no others', (method, count) => {
    const shown = walk('confirm-identity', { 'choose-method': method }).toTheEnd();
    expect(shown).toHaveLength(count);
    const others = ['spid', 'cns', 'signature', 'webcam'].filter((name) => name !== method);
    expect(shown.filter((id) => others.some((name) => id.startsWith(`${name}-`)))).toEqual([]);
  });

  it('by signature forks once more', () => {
    const recognised = walk('confirm-identity', { 'choose-method': 'signature', 'signature-recognised': 'recognised' });
    expect(recognised.toTheEnd().slice(-4)).toEqual([
      'signature-recognised',
      'signature-pin',
      'signature-pin-continue',
      'result',
    ]);
    const not = walk('confirm-identity', { 'choose-method': 'signature', 'signature-recognised': 'not-recognised' });
    expect(not.toTheEnd().slice(-6)).toEqual([
      'signature-recognised',
      'signature-download',
      'signature-sign',
      'signature-upload',
      'signature-upload-continue',
      'result',
    ]);
  });

  it('leads through the sign-in when the panel asks for it again', () => {
    const guide = walk('confirm-identity');
    guide.see('webmail-messages');
    guide.see('login');
    expect(guide.active()).toBe('sign-in');
    guide.see('identity-holder');
  });
});

describe('two-step-on', () => {
  it('is done wherever an account page shows that it is on', () => {
    expect(walk('two-step-on').see('account-home', 'accountHome.twoStepOn')).toBeNull();
    expect(walk('two-step-on').see('account-home', 'accountHome.twoStepOff')).toBe('contacts');
  });

  it('has one way or the other in the app', () => {
    expect(walk('two-step-on', { 'start-choice': 'message' }).toTheEnd()).not.toContain('menu-path');
    expect(walk('two-step-on', { 'start-choice': 'menu' }).toTheEnd()).not.toContain('activate-message');
  });
});

describe('the passwords for mail programs', () => {
  it('begin where the user is', () => {
    expect(walk('mail-program-password').see('account-home')).toBe('menu');
    expect(walk('mail-program-password').see('account-mail-programs')).toBe('activate');
    const renew = walk('mail-program-password-renew');
    expect(renew.see('account-mail-programs')).toBe('keep-or-new');
    expect(renew.choose('new')).toBe('generate');
  });

  it('go on to copying only when the page shows the password', () => {
    for (const [id, step] of [
      ['mail-program-password', 'activate'],
      ['mail-program-password-renew', 'generate'],
    ] as const) {
      const guide = walk(id);
      guide.see('account-mail-programs');
      if (id === 'mail-program-password-renew') guide.choose('new');
      expect(guide.see('account-mail-programs', 'accountMailPrograms.accessOff')).toBe(step);
      expect(guide.see('account-mail-programs', 'accountMailPrograms.passwordShown')).toBe('copy');
    }
  });

  it('ask nobody whether to postpone who has made a new one already', () => {
    const guide = walk('mail-program-password-renew');
    expect(guide.see('account-mail-programs', 'accountMailPrograms.passwordShown')).toBe('copy');
  });

  it('ask for the confirmation on the phone where the page does', () => {
    const guide = walk('mail-program-password');
    guide.see('webmail-messages');
    expect(guide.see('login-authorise')).toBe('authorise');
    expect(guide.see('account-home')).toBe('menu');
  });
});

describe('two-step-off', () => {
  it('asks for the reason first, and takes the confirmation from the page', () => {
    const guide = walk('two-step-off');
    expect(guide.see('webmail-messages')).toBe('reason');
    expect(guide.choose('migration')).toBe('settings');
    expect(guide.see('account-two-step', 'accountTwoStep.on')).toBe('deactivate');
    expect(guide.see('account-two-step', 'accountTwoStep.waiting')).toBe('authorise');
    expect(guide.see('account-two-step', 'accountTwoStep.off')).toBe('confirmed');
  });
});
