import type { TargetDescription } from '../../shared/target-description.ts';
import { hamburger } from './menu-parts.ts';
import { definePage, en, guess, it } from './page.ts';
import { COMPOSE, FOLDERS, INBOX, SECURITY_ENTRY, SETTINGS_MENU, viewIs, WEBMAIL } from './webmail-parts.ts';
import { speaksAgainst, speaksFor } from './weights.ts';

/** The last of the tabs at the lower edge of narrow windows. */
const more: TargetDescription = {
  roles: ['button', 'link', 'tab'],
  names: [it('Altro', '2026-09', 'public-2026', 'Mehr', 'more'), guess('More')],
  surroundings: { landmark: ['banner', 'navigation'], near: ['Messaggi', 'Contatti', 'Calendario'] },
};

/** Its name is the address of the mailbox. */
const accountMenu: TargetDescription = {
  roles: ['button', 'link'],
  names: [],
  nameIs: 'mail-address',
  surroundings: {
    landmark: ['banner', 'navigation'],
    near: ['Impostazioni', 'Messaggi', 'Contatti', 'Calendario', 'Menu'],
  },
};

/** The icon with the exclamation mark. Nobody has seen what it is called; pressing a wrong one opens a menu and no more. */
const exclamationMark: TargetDescription = {
  roles: ['button', 'link'],
  names: [
    it('Avvisi', '2026-09', 'guess', 'Hinweise', 'notices'),
    it('!', '2026-09', 'guess', 'Rufezeichen', 'exclamation mark'),
    guess('Avviso', 'it'),
    guess('Attenzione', 'it'),
  ],
  surroundings: { landmark: ['banner', 'navigation'] },
};

/** The list of messages, or an open message. */
export const webmailMessages = definePage({
  id: 'webmail-messages',
  number: 3,
  hasLetters: true,
  recognition: {
    places: [
      { host: 'webmail.pec.it', path: /^\/new\/messages(\/|$)/, says: 'decides' },
      // One address for all views: only what is on the page tells them apart.
      { host: 'webmail.pec.it', path: /^\/smart\//, says: 'allows' },
    ],
    signs: [
      ...WEBMAIL,
      speaksFor('strong', COMPOSE),
      speaksFor('some', INBOX),
      speaksFor('some', FOLDERS),
      speaksFor('some', viewIs('messages')),
      speaksFor('some', { see: 'title', phrases: ['Messaggi', 'Messages', 'Posta in arrivo', 'In arrivo', 'Inbox'] }),
      speaksFor('hint', { see: 'address', hash: '/(main|mail|messages|inbox)\\b' }),
      speaksFor('some', {
        see: 'control',
        names: [
          'Cerca',
          'Cerca un messaggio',
          'Cerca nei messaggi',
          'Cerca messaggi',
          'Cerca nella posta',
          'Search messages',
        ],
      }),
      speaksAgainst('strong', SETTINGS_MENU),
      speaksAgainst('some', SECURITY_ENTRY),
    ],
  },
  targets: {
    /** The user's own button, at the right end of the header; its menu has more and more in it. */
    accountMenu,
    settings: {
      roles: ['button', 'link', 'menuitem', 'tab'],
      names: [
        it('Impostazioni', '2026-09', 'public-2026', 'Einstellungen', 'settings'),
        en('Settings', '2026-09', 'public-2026'),
      ],
      surroundings: {
        landmark: ['banner', 'navigation'],
        near: ['Messaggi', 'Contatti', 'Esci', 'Gestione account', 'Calendario'],
      },
      // In the top row until 2023 at least; in the user's menu today, or behind the last tab. Source: public-2026.
      openers: [{ ...more, ifHolding: 'or-overflow' }, { ...accountMenu, ifHolding: true }, hamburger],
    },
    accountManagement: {
      roles: ['menuitem', 'link', 'button'],
      names: [
        it('Gestione account', '2026-09', 'public-2026', 'Kontoverwaltung', 'account management'),
        it('Gestione Account', '2024-02', 'adaptation-guide-2024', 'Kontoverwaltung', 'account management'),
        en('Manage account', '2026-09', 'reseller-2026'),
        guess('Account management'),
      ],
      surroundings: { near: ['Esci', 'Impostazioni', 'Messaggi'] },
      openers: [accountMenu, hamburger],
    },
    confirmIdentity: {
      roles: ['button', 'link', 'menuitem'],
      names: [
        it('Conferma identità', '2024-02', 'adaptation-guide-2024', 'Identität bestätigen', 'confirm identity'),
        guess('Confirm identity'),
      ],
      surroundings: {
        near: ['Impostazioni', 'Messaggi', 'Avvisi', 'Esci'],
        // What stands behind the exclamation mark may have a title, in the words of the customer area. Source: public-2026.
        heading: ['Identità da confermare', 'Adegua la tua PEC agli standard europei', 'Standard europei'],
      },
      openers: [exclamationMark],
    },
    messages: {
      roles: ['link', 'button', 'tab', 'menuitem'],
      names: [
        it('Messaggi', '2026-09', 'public-2026', 'Nachrichten', 'messages'),
        en('Messages', '2026-09', 'public-2026'),
      ],
      surroundings: { landmark: ['banner', 'navigation'], near: ['Contatti', 'Calendario'] },
      openers: [hamburger],
    },
  },
  ways: [
    { to: ['webmail-settings'], target: 'webmailMessages.settings' },
    { to: ['account-home'], target: 'webmailMessages.accountManagement' },
  ],
});
