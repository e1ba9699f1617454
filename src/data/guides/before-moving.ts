import type { Translated } from '../../shared/text-keys.ts';
import { defineGuide } from './guide.ts';

type Texts = Translated<
  typeof import('../../../locales/it/before-moving.json'),
  typeof import('../../../locales/de/before-moving.json'),
  typeof import('../../../locales/en/before-moving.json')
>;

/** What to get ready before a mailbox moves to another provider. Nothing is done on any page. */
export const beforeMoving = defineGuide<Texts>()({
  id: 'before-moving',
  icon: 'box',
  minutes: [5, 10],
  about: 'moving',
  follow: 'two-step-off',
  steps: [
    { id: 'messages', kind: 'read' },
    { id: 'invoices', kind: 'read' },
    { id: 'devices', kind: 'read' },
    { id: 'tell', kind: 'read' },
    { id: 'two-step', kind: 'read', leadsTo: { 'turn-off': 'two-step-off' } },
    { id: 'keep-off', kind: 'read' },
  ],
});
