import type { Translated } from '../../shared/text-keys.ts';
import { ACCOUNT_PAGES, WEBMAIL_HEADER_PAGES } from '../pages/groups.ts';
import { QUOTED } from '../pages/quoted-labels.ts';
import { defineGuide } from './guide.ts';

type Texts = Translated<
  typeof import('../../../locales/it/contacts.json'),
  typeof import('../../../locales/de/contacts.json'),
  typeof import('../../../locales/en/contacts.json')
>;

/** The ordinary e-mail address and the mobile number by which Aruba reaches the holder. */
export const contacts = defineGuide<Texts>()({
  id: 'contacts',
  icon: 'at',
  minutes: [5, 10],
  steps: [
    {
      id: 'account-menu',
      kind: 'page',
      pages: WEBMAIL_HEADER_PAGES,
      target: 'webmailMessages.accountManagement',
      done: [{ by: 'click' }, { by: 'page', pages: ['login-authorise', ...ACCOUNT_PAGES] }],
    },
    { id: 'menu', kind: 'page', pages: ACCOUNT_PAGES, target: 'accountHome.contactsEntry', done: [{ by: 'click' }] },
    { id: 'check', kind: 'read', pages: ['account-home'] },
    { id: 'change', kind: 'choice', options: ['fine', 'change', 'lost'] },
    {
      // There are two buttons of that name, and only the user knows which one is meant: nothing is ringed.
      id: 'edit',
      kind: 'outside',
      when: { choice: 'change', is: ['change'] },
      pages: ['account-home'],
      drawing: { kind: 'window-question', label: QUOTED.account.edit.text },
    },
    {
      id: 'verify',
      kind: 'outside',
      when: { choice: 'change', is: ['change'] },
      drawing: { kind: 'window-question', label: QUOTED.account.verify.text },
    },
    // The page is not the one that confirms the holder's identity, and nobody of us has seen it.
    { id: 'lost', kind: 'outside', when: { choice: 'change', is: ['lost'] }, drawing: { kind: 'window-sign-in' } },
  ],
});
