import { definePage } from './page.ts';
import { SETTINGS_MENU } from './webmail-settings.ts';

/** Contacts, calendar, tasks: the webmail's header without messages. */
export const webmailOther = definePage({
  id: 'webmail-other',
  recognition: {
    places: [
      { host: 'webmail.pec.it', path: /^\/new\/(?!messages(\/|$)|settings(\/|$))./, says: 'decides' },
      { host: 'webmail.pec.it', path: /^\/smart\//, hash: /^#(?!webmail(\/|$))./, says: 'decides' },
    ],
    needs: [
      [{ see: 'control', roles: ['link', 'button', 'tab', 'menuitem'], names: ['Messaggi', 'Messages'] }],
      [
        {
          see: 'control',
          roles: ['link', 'button', 'tab', 'menuitem'],
          names: ['Contatti', 'Calendario', 'Attività', 'Impostazioni', 'Contacts', 'Calendar', 'Settings'],
        },
      ],
    ],
    excludes: [...SETTINGS_MENU, { see: 'field', type: 'password' }],
  },
  targets: {},
  ways: [
    { to: ['webmail-messages'], target: 'webmailMessages.messages' },
    { to: ['webmail-settings'], target: 'webmailMessages.settings' },
    { to: ['account-home'], target: 'webmailMessages.accountManagement' },
  ],
});
