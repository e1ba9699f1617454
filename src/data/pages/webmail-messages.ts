import type { TargetDescription } from '../../shared/target-description.ts';
import { definePage, type Evidence, en, guess, it } from './page.ts';
import { SETTINGS_MENU } from './webmail-settings.ts';

/** On narrow windows the header's entries are behind this button. */
const hamburger: TargetDescription = {
  roles: ['button', 'link'],
  names: [it('Menu', '2026-09', 'public-2026', 'Menü', 'menu')],
};

/** Its name is the address of the mailbox. */
const accountMenu: TargetDescription = {
  roles: ['button', 'link'],
  names: [],
  nameIs: 'mail-address',
  surroundings: { landmark: ['banner', 'navigation'], near: ['Impostazioni', 'Messaggi', 'Contatti', 'Calendario'] },
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

const COMPOSE: Evidence[] = [
  {
    see: 'control',
    roles: ['button', 'link'],
    names: ['Scrivi', 'Nuovo messaggio', 'Compose', 'New message', 'Rispondi', 'Reply'],
  },
];
/** The folders are shown beside messages only. */
export const FOLDERS: Evidence[] = [
  {
    see: 'control',
    roles: ['link', 'button', 'treeitem', 'tab', 'option', 'menuitem'],
    names: ['In arrivo', 'Posta in arrivo', 'Inbox'],
  },
  { see: 'heading', names: ['In arrivo', 'Posta in arrivo', 'Inbox'] },
];
export const TITLE: Evidence = { see: 'title', phrases: ['Messaggi', 'Messages'] };
const HEADER: Evidence[] = [
  {
    see: 'control',
    roles: ['link', 'button', 'tab', 'menuitem'],
    names: ['Impostazioni', 'Settings', 'Messaggi', 'Messages'],
  },
];

/** The list of messages, or an open message. */
export const webmailMessages = definePage({
  id: 'webmail-messages',
  recognition: [
    {
      places: [{ host: 'webmail.pec.it', path: /^\/new\/messages(\/|$)/, says: 'decides' }],
      needs: [[...COMPOSE, ...FOLDERS, ...HEADER]],
      excludes: [{ see: 'field', type: 'password' }],
      supports: [TITLE],
    },
    {
      // One address for all views: only what is on the page tells them apart.
      places: [{ host: 'webmail.pec.it', path: /^\/smart\//, says: 'allows' }],
      needs: [FOLDERS, [...COMPOSE, ...HEADER]],
      excludes: [{ see: 'field', type: 'password' }],
      supports: [...COMPOSE, TITLE],
    },
    {
      // The same on a narrow window, where the folders are out of sight.
      places: [{ host: 'webmail.pec.it', path: /^\/smart\//, says: 'allows' }],
      needs: [[TITLE], COMPOSE],
      excludes: [{ see: 'field', type: 'password' }, ...SETTINGS_MENU],
    },
  ],
  targets: {
    settings: {
      roles: ['button', 'link', 'menuitem', 'tab'],
      names: [
        it('Impostazioni', '2026-09', 'public-2026', 'Einstellungen', 'settings'),
        en('Settings', '2026-09', 'public-2026'),
      ],
      surroundings: { landmark: ['banner', 'navigation'], near: ['Messaggi', 'Contatti', 'Calendario'] },
      openers: [hamburger],
    },
    accountManagement: {
      roles: ['menuitem', 'link', 'button'],
      names: [
        it('Gestione account', '2026-09', 'public-2026', 'Kontoverwaltung', 'account management'),
        it('Gestione Account', '2024-02', 'adaptation-guide-2024', 'Kontoverwaltung', 'account management'),
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
      surroundings: { near: ['Impostazioni', 'Messaggi', 'Avvisi', 'Esci'] },
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
