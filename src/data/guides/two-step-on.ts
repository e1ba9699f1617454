import type { Translated } from '../../shared/text-keys.ts';
import { ACCOUNT_PAGES } from '../pages/groups.ts';
import { QUOTED } from '../pages/quoted-labels.ts';
import { defineGuide, type Proof } from './guide.ts';

type Texts = Translated<
  typeof import('../../../locales/it/two-step-on.json'),
  typeof import('../../../locales/de/two-step-on.json'),
  typeof import('../../../locales/en/two-step-on.json')
>;

/** The phone cannot be seen, but an account page that is open meanwhile shows when it is done. */
const ON: Proof[] = [
  { by: 'fact', fact: 'accountTwoStep.on' },
  { by: 'fact', fact: 'accountHome.twoStepOn' },
];

/** Turn on 2-step verification. Nearly all of it happens in the app. */
export const twoStepOn = defineGuide<Texts>()({
  id: 'two-step-on',
  icon: 'shield',
  minutes: [10, 20],
  about: 'adapting',
  goal: [
    { fact: 'accountTwoStep.on', pages: ['account-two-step'] },
    { fact: 'accountHome.twoStepOn', pages: ACCOUNT_PAGES },
  ],
  goalMissed: [
    { fact: 'accountTwoStep.off', pages: ['account-two-step'] },
    { fact: 'accountHome.twoStepOff', pages: ACCOUNT_PAGES },
  ],
  follow: 'mail-program-password',
  steps: [
    {
      // A click is no proof: on the page that follows, both contacts have to be looked at.
      id: 'contacts',
      kind: 'page',
      pages: ACCOUNT_PAGES,
      target: 'accountHome.contactsEntry',
      done: ON,
      reports: ['accountHome.twoStepOff'],
    },
    { id: 'install', kind: 'phone', drawing: { kind: 'phone-app', label: 'Aruba PEC' }, done: ON },
    { id: 'open-app', kind: 'phone', drawing: { kind: 'phone-app', label: 'Aruba PEC' }, done: ON },
    { id: 'start-choice', kind: 'choice', options: ['message', 'menu'], done: ON },
    {
      id: 'activate-message',
      kind: 'phone',
      drawing: { kind: 'phone-notice', label: QUOTED.app.activate.text },
      when: { choice: 'start-choice', is: ['message'] },
      done: ON,
    },
    {
      id: 'menu-path',
      kind: 'phone',
      drawing: { kind: 'phone-menu', label: QUOTED.app.twoStep.text },
      when: { choice: 'start-choice', is: ['menu'] },
      done: ON,
    },
    {
      id: 'associate',
      kind: 'phone',
      drawing: { kind: 'phone-button', label: QUOTED.app.associate.text },
      done: ON,
    },
    { id: 'phone-protection', kind: 'phone', drawing: { kind: 'phone-lock' }, done: ON },
    { id: 'sms-code', kind: 'phone', drawing: { kind: 'phone-code', label: QUOTED.app.continue.text }, done: ON },
    { id: 'confirmed', kind: 'phone', drawing: { kind: 'phone-done' }, done: ON },
  ],
});
