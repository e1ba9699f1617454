import type { Translated } from '../../shared/text-keys.ts';
import { ACCOUNT_PAGES, WEBMAIL_HEADER_PAGES } from '../pages/groups.ts';
import { QUOTED } from '../pages/quoted-labels.ts';
import { defineGuide } from './guide.ts';

type Texts = Translated<
  typeof import('../../../locales/it/two-step-off.json'),
  typeof import('../../../locales/de/two-step-off.json'),
  typeof import('../../../locales/en/two-step-off.json')
>;

/** Turn off 2-step verification. It lowers the protection of the mailbox, and the last step depends on the reason. */
export const twoStepOff = defineGuide<Texts>()({
  id: 'two-step-off',
  icon: 'shield-off',
  minutes: [5, 10],
  about: 'moving',
  lowersProtection: true,
  goal: [{ fact: 'accountTwoStep.off', pages: ['account-two-step'] }],
  goalMissed: [{ fact: 'accountTwoStep.on', pages: ['account-two-step'] }],
  steps: [
    { id: 'reason', kind: 'choice', options: ['migration', 'other', 'phone'], leadsTo: { phone: 'new-phone' } },
    {
      id: 'settings',
      kind: 'page',
      pages: WEBMAIL_HEADER_PAGES,
      target: 'webmailMessages.settings',
      done: [{ by: 'click' }, { by: 'page', pages: ['webmail-settings', ...ACCOUNT_PAGES] }],
    },
    {
      // A click is no proof: today's entry is a group that opens first.
      id: 'security',
      kind: 'page',
      pages: ['webmail-settings'],
      target: 'webmailSettings.security',
      done: [{ by: 'page', pages: ACCOUNT_PAGES }],
    },
    {
      id: 'two-step',
      kind: 'page',
      pages: ACCOUNT_PAGES,
      target: 'accountHome.twoStepEntry',
      done: [{ by: 'page', pages: ['account-two-step'] }],
    },
    {
      id: 'deactivate',
      kind: 'page',
      pages: ['account-two-step'],
      target: 'accountTwoStep.deactivate',
      confirm: 'accountTwoStep.confirmDeactivate',
      done: [
        { by: 'click' },
        { by: 'fact', fact: 'accountTwoStep.waiting' },
        { by: 'fact', fact: 'accountTwoStep.off' },
      ],
    },
    {
      id: 'authorise',
      kind: 'phone',
      leadsTo: { phone: 'new-phone' },
      drawing: { kind: 'phone-notice', label: QUOTED.app.authorise.text },
      pages: ['account-two-step'],
      // On a slow page the question may come after the click has counted.
      confirm: 'accountTwoStep.confirmDeactivate',
      done: [{ by: 'fact', fact: 'accountTwoStep.off' }],
      reports: ['accountTwoStep.on'],
    },
    {
      id: 'confirmed',
      kind: 'read',
      pages: ['account-two-step'],
      reports: ['accountTwoStep.off', 'accountTwoStep.on'],
    },
    {
      id: 'keep-off',
      kind: 'read',
      reminderFor: {
        choice: 'reason',
        is: { migration: 'two-step-new-provider', other: 'two-step-back-on' },
        unsaid: 'two-step-either-way',
      },
    },
  ],
});
