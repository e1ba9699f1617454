import type { Translated } from '../../shared/text-keys.ts';
import { ACCOUNT_PAGES } from '../pages/groups.ts';
import { defineGuide } from './guide.ts';

type Texts = Translated<
  typeof import('../../../locales/it/mail-program-password-renew.json'),
  typeof import('../../../locales/de/mail-program-password-renew.json'),
  typeof import('../../../locales/en/mail-program-password-renew.json')
>;

/** The password for mail programs runs out; this makes the next one. */
export const mailProgramPasswordRenew = defineGuide<Texts>()({
  id: 'mail-program-password-renew',
  minutes: [5, 15],
  steps: [
    {
      id: 'menu',
      kind: 'page',
      pages: ACCOUNT_PAGES,
      target: 'accountHome.mailProgramsEntry',
      done: [{ by: 'page', pages: ['account-mail-programs'] }],
    },
    {
      id: 'generate',
      kind: 'page',
      pages: ['account-mail-programs'],
      target: 'accountMailPrograms.generate',
      confirm: 'accountMailPrograms.confirmGenerate',
      done: [{ by: 'fact', fact: 'accountMailPrograms.passwordShown' }],
      reports: ['accountMailPrograms.accessOff'],
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
