import type { Translated } from '../../shared/text-keys.ts';
import { ACCOUNT_PAGES, WEBMAIL_HEADER_PAGES } from '../pages/groups.ts';
import { defineGuide } from './guide.ts';

type Texts = Translated<
  typeof import('../../../locales/it/check-status.json'),
  typeof import('../../../locales/de/check-status.json'),
  typeof import('../../../locales/en/check-status.json')
>;

/** Is my mailbox already compliant? */
export const checkStatus = defineGuide<Texts>()({
  id: 'check-status',
  icon: 'checklist',
  minutes: [3, 6],
  about: 'adapting',
  goal: [
    { fact: 'accountHome.twoStepOn', pages: ACCOUNT_PAGES },
    { fact: 'accountHome.twoStepOff', pages: ACCOUNT_PAGES },
  ],
  steps: [
    {
      id: 'settings',
      kind: 'page',
      pages: WEBMAIL_HEADER_PAGES,
      target: 'webmailMessages.settings',
      done: [{ by: 'click' }, { by: 'page', pages: ['webmail-settings'] }],
    },
    {
      id: 'mailbox',
      kind: 'page',
      pages: ['webmail-settings'],
      target: 'webmailSettings.mailbox',
      done: [{ by: 'click' }, { by: 'fact', fact: 'webmailSettings.compliant' }],
    },
    {
      id: 'status',
      kind: 'read',
      pages: ['webmail-settings'],
      reports: ['webmailSettings.compliant'],
    },
    {
      id: 'two-step-state',
      kind: 'page',
      pages: ACCOUNT_PAGES,
      target: 'accountHome.passwordEntry',
      done: [{ by: 'click' }],
      reports: ['accountHome.twoStepOn', 'accountHome.twoStepOff'],
    },
  ],
});
