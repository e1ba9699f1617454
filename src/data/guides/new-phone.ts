import type { Translated } from '../../shared/text-keys.ts';
import { QUOTED } from '../pages/quoted-labels.ts';
import { defineGuide } from './guide.ts';

type Texts = Translated<
  typeof import('../../../locales/it/new-phone.json'),
  typeof import('../../../locales/de/new-phone.json'),
  typeof import('../../../locales/en/new-phone.json')
>;

/** Another phone confirms from now on. All of it happens in the app; whoever lost the number too proves who they are. */
export const newPhone = defineGuide<Texts>()({
  id: 'new-phone',
  icon: 'phone',
  minutes: [5, 15],
  steps: [
    { id: 'number', kind: 'choice', options: ['mine', 'gone'] },
    {
      id: 'install',
      kind: 'phone',
      when: { choice: 'number', is: ['mine'] },
      drawing: { kind: 'phone-app', label: 'Aruba PEC' },
    },
    {
      id: 'open-app',
      kind: 'phone',
      when: { choice: 'number', is: ['mine'] },
      drawing: { kind: 'phone-app', label: 'Aruba PEC' },
    },
    {
      id: 'sms-code',
      kind: 'phone',
      when: { choice: 'number', is: ['mine'] },
      drawing: { kind: 'phone-code', label: QUOTED.app.verify.text },
    },
    {
      id: 'associate',
      kind: 'phone',
      when: { choice: 'number', is: ['mine'] },
      drawing: { kind: 'phone-button', label: QUOTED.app.associateThis.text },
    },
    {
      id: 'phone-protection',
      kind: 'phone',
      when: { choice: 'number', is: ['mine'] },
      drawing: { kind: 'phone-lock' },
    },
    // Nobody of us has seen that page: text only.
    {
      id: 'number-gone',
      kind: 'outside',
      when: { choice: 'number', is: ['gone'] },
      drawing: { kind: 'window-sign-in' },
    },
    { id: 'confirmed', kind: 'read' },
  ],
});
