import type { Surroundings } from '../../shared/target-description.ts';
import { definePage, type Evidence, en, guess, it } from './page.ts';

const MENU_ROLES = ['link', 'button', 'menuitem', 'tab', 'treeitem'];

/** The entries of the settings menu that no other view of the webmail has. */
export const SETTINGS_MENU: Evidence[] = [
  {
    see: 'control',
    roles: MENU_ROLES,
    names: ['Account e sicurezza', 'Sicurezza e password', 'Security and Password'],
  },
];

const OTHER_ENTRIES: Evidence[] = [
  {
    see: 'control',
    roles: MENU_ROLES,
    names: [
      'Casella PEC',
      'Informazioni casella',
      'Messaggi e scrittura',
      'Leggi fatture',
      'PEC Log',
      'Regole messaggi',
      'Avvisi e report',
    ],
  },
];

/** What stands round an entry of the menu: its title, and other entries. */
const MENU: Surroundings = {
  heading: ['Impostazioni', 'ACCOUNT'],
  near: [
    'Account e sicurezza',
    'Sicurezza e password',
    'Casella PEC',
    'Messaggi e scrittura',
    'Regole messaggi',
    'Aspetto',
  ],
};

const TITLE: Evidence = { see: 'heading', names: ['Impostazioni', 'Settings', 'ACCOUNT'] };

/** The settings of the webmail. */
export const webmailSettings = definePage({
  id: 'webmail-settings',
  recognition: [
    {
      places: [{ host: 'webmail.pec.it', path: /^\/new\/settings(\/|$)/, says: 'decides' }],
      // The address changes before the view does: a subject in the list of messages that is still there must not be enough.
      needs: [[...SETTINGS_MENU, TITLE], OTHER_ENTRIES],
      excludes: [{ see: 'field', type: 'password' }],
      supports: [...SETTINGS_MENU, ...OTHER_ENTRIES],
    },
    {
      // One address for all views: two entries of its menu must be seen.
      places: [{ host: 'webmail.pec.it', path: /^\/smart\//, says: 'allows' }],
      needs: [SETTINGS_MENU, OTHER_ENTRIES],
      excludes: [{ see: 'field', type: 'password' }],
      supports: [TITLE, ...OTHER_ENTRIES],
    },
  ],
  targets: {
    mailbox: {
      roles: MENU_ROLES,
      names: [
        it('Casella PEC', '2026-09', 'public-2026', 'PEC-Postfach', 'PEC mailbox'),
        it('Informazioni casella', '2026-09', 'public-2026', 'Angaben zum Postfach', 'mailbox information'),
        guess('PEC mailbox'),
      ],
      surroundings: MENU,
    },
    security: {
      roles: MENU_ROLES,
      names: [
        it('Account e sicurezza', '2026-09', 'public-2026', 'Konto und Sicherheit', 'account and security'),
        it(
          'Sicurezza e password',
          '2023-11',
          'deactivation-guide-2023',
          'Sicherheit und Passwort',
          'security and password',
        ),
        en('Security and Password', '2026-09', 'public-2026'),
      ],
      surroundings: MENU,
    },
  },
  facts: {
    compliant: [{ see: 'text', phrases: ['Casella adeguata agli standard europei'] }],
  },
  ways: [
    { to: ['account-home'], target: 'webmailSettings.security' },
    { to: ['webmail-messages'], target: 'webmailMessages.messages' },
  ],
});
