import type { Translated } from '../../shared/text-keys.ts';
import { ACCOUNT_PAGES, WEBMAIL_HEADER_PAGES } from '../pages/groups.ts';
import { QUOTED } from '../pages/quoted-labels.ts';
import { defineGuide } from './guide.ts';

type Texts = Translated<
  typeof import('../../../locales/it/mail-program-password.json'),
  typeof import('../../../locales/de/mail-program-password.json'),
  typeof import('../../../locales/en/mail-program-password.json')
>;

/** A password of its own for Outlook, Thunderbird, Apple Mail. Only needed once 2-step verification is on. */
export const mailProgramPassword = defineGuide<Texts>()({
  id: 'mail-program-password',
  icon: 'key',
  minutes: [10, 20],
  goal: [{ fact: 'accountMailPrograms.passwordShown', pages: ['account-mail-programs'] }],
  steps: [
    {
      id: 'account-menu',
      kind: 'page',
      pages: WEBMAIL_HEADER_PAGES,
      target: 'webmailMessages.accountManagement',
      done: [{ by: 'click' }, { by: 'page', pages: ['login-authorise', ...ACCOUNT_PAGES] }],
    },
    {
      id: 'authorise',
      kind: 'phone',
      leadsTo: { phone: 'new-phone' },
      drawing: { kind: 'phone-notice', label: QUOTED.app.authorise.text },
      pages: ['login-authorise'],
      onlyWhereShown: true,
      done: [{ by: 'page', pages: ACCOUNT_PAGES }],
    },
    {
      id: 'menu',
      kind: 'page',
      pages: ACCOUNT_PAGES,
      target: 'accountHome.mailProgramsEntry',
      done: [{ by: 'page', pages: ['account-mail-programs'] }],
      reports: ['accountHome.twoStepOff'],
    },
    {
      // The click alone proves nothing: the page may say that access by mail programs is off.
      id: 'activate',
      kind: 'page',
      leadsTo: { access: 'mail-program-access' },
      pages: ['account-mail-programs'],
      target: 'accountMailPrograms.activate',
      done: [{ by: 'fact', fact: 'accountMailPrograms.passwordShown' }],
      reports: ['accountMailPrograms.accessOff', 'accountMailPrograms.active'],
    },
    {
      id: 'copy',
      kind: 'page',
      pages: ['account-mail-programs'],
      target: 'accountMailPrograms.copy',
      done: [{ by: 'click' }],
    },
    { id: 'paste', kind: 'outside', drawing: { kind: 'window-paste' } },
    { id: 'remind', kind: 'read', reminder: 'password-expiry' },
  ],
});
