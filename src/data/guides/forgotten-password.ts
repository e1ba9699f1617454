import type { Translated } from '../../shared/text-keys.ts';
import { SIGNED_IN_PAGES } from '../pages/groups.ts';
import { defineGuide } from './guide.ts';

type Texts = Translated<
  typeof import('../../../locales/it/forgotten-password.json'),
  typeof import('../../../locales/de/forgotten-password.json'),
  typeof import('../../../locales/en/forgotten-password.json')
>;

/** A new password for the mailbox. Only the link to it is known; the pages behind it are text. */
export const forgottenPassword = defineGuide<Texts>()({
  id: 'forgotten-password',
  icon: 'question',
  minutes: [5, 15],
  goal: [{ pages: SIGNED_IN_PAGES }],
  steps: [
    { id: 'link', kind: 'page', pages: ['login'], target: 'login.forgotten', done: [{ by: 'click' }] },
    { id: 'form', kind: 'outside', drawing: { kind: 'window-sign-in' } },
    { id: 'e-mail', kind: 'outside', drawing: { kind: 'window-question', label: 'Link' } },
    { id: 'choose', kind: 'outside', drawing: { kind: 'window-paste' } },
    { id: 'sign-in', kind: 'read', pages: ['login'], done: [{ by: 'page', pages: SIGNED_IN_PAGES }] },
  ],
});
