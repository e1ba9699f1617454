import { definePage, type Evidence } from './page.ts';
import { FOLDERS, TITLE } from './webmail-messages.ts';
import { SETTINGS_MENU } from './webmail-settings.ts';

const ROLES = ['link', 'button', 'tab', 'menuitem'];
const MESSAGES: Evidence = { see: 'control', roles: ROLES, names: ['Messaggi', 'Messages'] };
const VIEWS: Evidence[] = [
  {
    see: 'control',
    roles: ROLES,
    names: ['Contatti', 'Calendario', 'Attività', 'Impostazioni', 'Contacts', 'Calendar', 'Settings'],
  },
];

/** Contacts, calendar, tasks: the webmail's header without messages. */
export const webmailOther = definePage({
  id: 'webmail-other',
  hasLetters: true,
  recognition: [
    {
      places: [{ host: 'webmail.pec.it', path: /^\/new\/(?!messages(\/|$)|settings(\/|$))./, says: 'decides' }],
      needs: [[MESSAGES], VIEWS],
      excludes: [{ see: 'field', type: 'password' }],
    },
    {
      // One address for all views: the header is there, and neither the folders nor the settings menu.
      places: [{ host: 'webmail.pec.it', path: /^\/smart\//, says: 'allows' }],
      needs: [[MESSAGES], VIEWS],
      excludes: [{ see: 'field', type: 'password' }, ...SETTINGS_MENU, ...FOLDERS, TITLE],
    },
  ],
  targets: {},
  ways: [
    { to: ['webmail-messages'], target: 'webmailMessages.messages' },
    { to: ['webmail-settings'], target: 'webmailMessages.settings' },
    { to: ['account-home'], target: 'webmailMessages.accountManagement' },
  ],
});
