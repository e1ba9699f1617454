import type { Translated } from '../../shared/text-keys.ts';
import { ACCOUNT_PAGES } from '../pages/groups.ts';
import { QUOTED } from '../pages/quoted-labels.ts';
import { defineGuide } from './guide.ts';

type Texts = Translated<
  typeof import('../../../locales/it/mail-program-password-renew.json'),
  typeof import('../../../locales/de/mail-program-password-renew.json'),
  typeof import('../../../locales/en/mail-program-password-renew.json')
>;

/** Only those who do not postpone the expiry have something to enter anew. */
const NEW = { choice: 'keep-or-new', is: ['new'] };

/** The password for mail programs runs out; its expiry is put off, or the next one is made. */
export const mailProgramPasswordRenew = defineGuide<Texts>()({
  id: 'mail-program-password-renew',
  icon: 'clock',
  minutes: [5, 15],
  goal: [{ fact: 'accountMailPrograms.passwordShown', pages: ['account-mail-programs'] }],
  steps: [
    {
      id: 'menu',
      kind: 'page',
      pages: ACCOUNT_PAGES,
      target: 'accountHome.mailProgramsEntry',
      done: [{ by: 'page', pages: ['account-mail-programs'] }],
    },
    {
      id: 'keep-or-new',
      kind: 'choice',
      options: ['postpone', 'new'],
      pages: ['account-mail-programs'],
      // Whoever has made one already is not asked.
      answers: { new: 'accountMailPrograms.passwordShown' },
    },
    {
      // The page offers it; what the control is called today nobody of us knows.
      id: 'postpone',
      kind: 'outside',
      when: { choice: 'keep-or-new', is: ['postpone'] },
      pages: ['account-mail-programs'],
      drawing: { kind: 'window-question', label: QUOTED.account.postpone.text },
    },
    {
      id: 'generate',
      kind: 'page',
      when: NEW,
      pages: ['account-mail-programs'],
      target: 'accountMailPrograms.generate',
      confirm: 'accountMailPrograms.confirmGenerate',
      done: [{ by: 'fact', fact: 'accountMailPrograms.passwordShown' }],
      reports: ['accountMailPrograms.accessOff'],
    },
    {
      id: 'copy',
      kind: 'page',
      when: NEW,
      pages: ['account-mail-programs'],
      target: 'accountMailPrograms.copy',
      done: [{ by: 'click' }],
    },
    { id: 'paste', kind: 'outside', when: NEW, drawing: { kind: 'window-paste' } },
    { id: 'remind', kind: 'read', reminder: 'password-expiry' },
  ],
});
