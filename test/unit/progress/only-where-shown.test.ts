import { expect, it } from 'vitest';
import {
  absent,
  confirmed,
  currentOf,
  followedBy,
  from,
  looked,
  opened,
  proved,
  recordsOf,
  started,
  wentBack,
} from '../support/progress.ts';

const AT_VERSION = from(
  started('sign-in'),
  looked('login'),
  proved('sign-in', 'address', 'change'),
  proved('sign-in', 'password', 'change'),
);

it('what the complete page does not show is passed over by itself', () => {
  expect(currentOf(AT_VERSION, 'sign-in')).toBe('version');
  const progress = followedBy(AT_VERSION, absent('sign-in', 'version'));
  expect(currentOf(progress, 'sign-in')).toBe('submit');
  expect(recordsOf(progress, 'sign-in').at(-1)).toBe('version skipped absent');
});

it('a control that was there and left alone does not count as done', () => {
  const progress = followedBy(AT_VERSION, looked('webmail-messages'));
  expect(recordsOf(progress, 'sign-in')).toEqual([
    'address done change',
    'password done change',
    'version skipped page',
    'submit done page',
    'authorise skipped page',
    'inbox done page',
  ]);
});

it('the confirmation on the phone counts as done only if its page was seen', () => {
  const asked = from(started('sign-in'), looked('login'), looked('login-authorise'), looked('webmail-messages'));
  const notAsked = from(started('sign-in'), looked('login'), looked('webmail-messages'));
  expect(recordsOf(asked, 'sign-in')).toContain('authorise done page');
  expect(recordsOf(notAsked, 'sign-in')).toContain('authorise skipped page');
});

it('the plug-in counts as done only if the page of the recognition was seen', () => {
  const at = (...pages: Parameters<typeof looked>[0][]) =>
    from(started('confirm-identity', { choices: { 'choose-method': 'cns' } }), ...pages.map((page) => looked(page)));
  expect(recordsOf(at('identity-recognition', 'identity-result'), 'confirm-identity')).toContain(
    'cns-plugin done page',
  );
  expect(recordsOf(at('identity-documents', 'identity-result'), 'confirm-identity')).toContain(
    'cns-plugin skipped page',
  );
});

it('what was done once is not turned into "skipped" by going back and passing over it', () => {
  const picked = followedBy(AT_VERSION, proved('sign-in', 'version', 'checked'), wentBack('sign-in', 'submit'));
  expect(currentOf(picked, 'sign-in')).toBe('version');
  for (const event of [opened('login-authorise'), absent('sign-in', 'version')])
    expect(recordsOf(followedBy(picked, event), 'sign-in')).toContain('version done checked');
});

it('what was passed over counts as done when it is done after all', () => {
  const back = followedBy(AT_VERSION, absent('sign-in', 'version'), wentBack('sign-in', 'submit'));
  expect(recordsOf(followedBy(back, confirmed('sign-in', 'version')), 'sign-in')).toContain('version done user');
});
