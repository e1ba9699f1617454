import type { Evidence, Sign } from './page.ts';
import { speaksAgainst, speaksFor } from './weights.ts';

/** The views of the webmail, as its header names them. */
export const VIEWS = {
  messages: ['Messaggi', 'Posta', 'Messages', 'Mail'],
  other: ['Contatti', 'Rubrica', 'Calendario', 'Attività', 'Contacts', 'Calendar', 'Tasks'],
  settings: ['Impostazioni', 'Settings'],
};

const ALL_VIEWS = Object.values(VIEWS).flat();

/** The view that the header marks. */
export const viewIs = (view: keyof typeof VIEWS): Evidence => ({ see: 'marked', names: VIEWS[view], among: ALL_VIEWS });

/** What every view of the webmail shows. */
export const WEBMAIL: Sign[] = [
  speaksFor('some', { see: 'control', names: ALL_VIEWS, atLeast: 3 }),
  speaksFor('hint', { see: 'target', target: 'webmailMessages.accountMenu' }),
  speaksFor('hint', {
    see: 'control',
    names: ['Esci', 'Gestione account', 'Aiuto', 'Avvisi', 'Log out', 'Manage account'],
  }),
  speaksAgainst('sure', { see: 'field', type: 'password' }),
];

/** The list of folders; it is shown beside messages only. */
export const FOLDERS: Evidence = {
  see: 'list',
  names: [
    ...['In arrivo', 'Posta in arrivo', 'Inbox', 'Inviati', 'Posta inviata', 'Inviata', 'Sent', 'Bozze', 'Drafts', 'Spam'],
    ...['Cestino', 'Trash', 'Cartelle', 'Etichette'],
  ],
  atLeast: 3,
}; // biome-ignore format: lists of names

/** The folder for what arrives: the one of the folders that has a name of its own everywhere. */
export const INBOX: Evidence = { see: 'list', names: ['In arrivo', 'Posta in arrivo', 'Inbox'], atLeast: 1 };

/** To write a message, or to answer the one that is open. */
export const COMPOSE: Evidence = {
  see: 'control',
  names: [
    ...['Scrivi', 'Nuovo messaggio', 'Nuova mail', 'Nuova email', 'Componi', 'Compose', 'New message'],
    ...['Rispondi', 'Inoltra', 'Reply', 'Forward'],
  ],
}; // biome-ignore format: lists of names

/** The entries of the settings menu that no other view of the webmail has. */
export const SECURITY_ENTRY: Evidence = {
  see: 'control',
  names: ['Account e sicurezza', 'Sicurezza e password', 'Security and Password'],
};

/** The settings menu, old and new. */
export const SETTINGS_MENU: Evidence = {
  see: 'list',
  names: [
    ...['Account e sicurezza', 'Sicurezza e password', 'Security and Password', 'Casella PEC', 'Informazioni casella', 'Casella'],
    ...['Informazioni', 'Spazio', 'SMTP/POP/IMAP', 'Altre caselle', 'Messaggi e scrittura', 'Aspetto', 'Leggi fatture', 'PEC Log'],
    ...['Regole messaggi', 'Regole', 'Firme', 'Avvisi e report', 'Gestisci su client', 'Cerca indirizzi PEC', 'Multiutente PEC'],
    ...['Accessi altri account', 'Storico accessi', 'Generali', 'Account', 'Webmail', 'Filtri', 'Risposta automatica', 'Inoltro'],
  ],
  atLeast: 4,
}; // biome-ignore format: lists of names
