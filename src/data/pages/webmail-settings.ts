import type { Surroundings, TargetDescription } from '../../shared/target-description.ts';
import { MENU_ROLES } from './menu-parts.ts';
import { definePage, en, guess, it } from './page.ts';
import { COMPOSE, FOLDERS, INBOX, SECURITY_ENTRY, SETTINGS_MENU, VIEWS, viewIs, WEBMAIL } from './webmail-parts.ts';
import { speaksAgainst, speaksFor } from './weights.ts';

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

/** The group of the menu that what is about the mailbox is in. */
const mailboxGroup: TargetDescription = {
  roles: MENU_ROLES,
  names: [
    it('Casella', '2026-09', 'public-2026', 'Postfach', 'mailbox'),
    it('Casella PEC', '2026-09', 'public-2026', 'PEC-Postfach', 'PEC mailbox'),
  ],
  surroundings: MENU,
};

/** The settings of the webmail. */
export const webmailSettings = definePage({
  id: 'webmail-settings',
  number: 5,
  saysStates: true,
  recognition: {
    places: [
      { host: 'webmail.pec.it', path: /^\/new\/settings(\/|$)/, says: 'decides' },
      { host: 'webmail.pec.it', path: /^\/smart\//, says: 'allows' },
    ],
    signs: [
      ...WEBMAIL,
      speaksFor('strong', SECURITY_ENTRY),
      speaksFor('strong', SETTINGS_MENU),
      speaksFor('some', { see: 'heading', names: [...VIEWS.settings, 'ACCOUNT', 'Account e sicurezza'] }),
      speaksFor('some', viewIs('settings')),
      speaksFor('some', { see: 'title', phrases: VIEWS.settings }),
      speaksFor('some', { see: 'address', hash: '/(settings|impostazioni|preferences)\\b' }),
      // The address changes before the view does: the list of messages is still there.
      speaksAgainst('strong', FOLDERS),
      speaksAgainst('some', INBOX),
      speaksAgainst('some', COMPOSE),
    ],
  },
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
    protocols: {
      roles: MENU_ROLES,
      names: [
        it('SMTP/POP/IMAP', '2026-09', 'public-2026', 'Zugänge für E-Mail-Programme', 'access for mail programs'),
      ],
      surroundings: MENU,
      // In the old settings an entry of this name opens nothing.
      openers: [{ ...mailboxGroup, ifHolding: true }],
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
    compliant: {
      all: [{ see: 'text', phrases: ['Casella adeguata agli standard europei'], asserted: true }],
      unless: [{ see: 'text', phrases: ['Casella non adeguata', 'Casella da adeguare', 'non è ancora adeguata'] }],
    },
  },
  ways: [
    { to: ['account-home'], target: 'webmailSettings.security' },
    { to: ['webmail-messages'], target: 'webmailMessages.messages' },
  ],
});
