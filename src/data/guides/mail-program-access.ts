import type { Translated } from '../../shared/text-keys.ts';
import { WEBMAIL_HEADER_PAGES } from '../pages/groups.ts';
import { defineGuide } from './guide.ts';

type Texts = Translated<
  typeof import('../../../locales/it/mail-program-access.json'),
  typeof import('../../../locales/de/mail-program-access.json'),
  typeof import('../../../locales/en/mail-program-access.json')
>;

/** IMAP, POP and SMTP are turned on in the settings of the webmail before a mail program can come in. */
export const mailProgramAccess = defineGuide<Texts>()({
  id: 'mail-program-access',
  icon: 'envelope',
  minutes: [3, 6],
  steps: [
    {
      id: 'settings',
      kind: 'page',
      pages: WEBMAIL_HEADER_PAGES,
      target: 'webmailMessages.settings',
      done: [{ by: 'click' }, { by: 'page', pages: ['webmail-settings'] }],
    },
    {
      id: 'protocols',
      kind: 'page',
      pages: ['webmail-settings'],
      target: 'webmailSettings.protocols',
      done: [{ by: 'click' }],
    },
    // What the switches look like is not known.
    { id: 'accesses', kind: 'read', pages: ['webmail-settings'] },
    { id: 'servers', kind: 'read' },
  ],
});
