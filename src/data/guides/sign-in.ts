import type { Translated } from '../../shared/text-keys.ts';
import { SIGNED_IN_PAGES } from '../pages/groups.ts';
import { QUOTED } from '../pages/quoted-labels.ts';
import { defineGuide } from './guide.ts';

type Texts = Translated<
  typeof import('../../../locales/it/sign-in.json'),
  typeof import('../../../locales/de/sign-in.json'),
  typeof import('../../../locales/en/sign-in.json')
>;

/** Open the mailbox. Other guides lead through it when the user is not signed in. */
export const signIn = defineGuide<Texts>()({
  id: 'sign-in',
  icon: 'door',
  minutes: [2, 5],
  goal: [{ pages: SIGNED_IN_PAGES }],
  steps: [
    {
      id: 'address',
      kind: 'page',
      pages: ['login'],
      target: 'login.mailbox',
      done: [{ by: 'change' }, { by: 'page', pages: ['login-authorise', ...SIGNED_IN_PAGES] }],
      reports: ['login.failed', 'login.expired'],
    },
    {
      id: 'password',
      kind: 'page',
      leadsTo: { forgotten: 'forgotten-password' },
      pages: ['login'],
      target: 'login.password',
      done: [{ by: 'change' }, { by: 'page', pages: ['login-authorise', ...SIGNED_IN_PAGES] }],
      reports: ['login.failed', 'login.expired'],
    },
    {
      id: 'version',
      kind: 'page',
      pages: ['login'],
      target: 'login.versionSmart',
      onlyWhereShown: true,
      done: [{ by: 'checked' }, { by: 'page', pages: ['login-authorise', ...SIGNED_IN_PAGES] }],
    },
    {
      // The click alone proves nothing: with wrong data the form comes back, and both fields are to be filled in again.
      id: 'submit',
      kind: 'page',
      pages: ['login'],
      target: 'login.submit',
      done: [{ by: 'page', pages: ['login-authorise', ...SIGNED_IN_PAGES] }],
      redo: { proof: { by: 'fact', fact: 'login.failed' }, from: 'address' },
      reports: ['login.failed', 'login.expired'],
    },
    {
      id: 'authorise',
      kind: 'phone',
      leadsTo: { phone: 'new-phone' },
      drawing: { kind: 'phone-notice', label: QUOTED.app.authorise.text },
      pages: ['login-authorise'],
      onlyWhereShown: true,
      done: [{ by: 'page', pages: SIGNED_IN_PAGES }],
      // Refused, or too late: the form is there again.
      redo: { proof: { by: 'page', pages: ['login'] }, from: 'address' },
    },
    {
      id: 'inbox',
      kind: 'read',
      pages: ['webmail-messages'],
      done: [{ by: 'page', pages: SIGNED_IN_PAGES }],
    },
  ],
});
