import { definePage } from './page.ts';
import { COMPOSE, FOLDERS, INBOX, SECURITY_ENTRY, SETTINGS_MENU, VIEWS, viewIs, WEBMAIL } from './webmail-parts.ts';
import { speaksAgainst, speaksFor } from './weights.ts';

/** Contacts, calendar, tasks: the webmail's header without messages. */
export const webmailOther = definePage({
  id: 'webmail-other',
  number: 4,
  hasLetters: true,
  recognition: {
    places: [
      { host: 'webmail.pec.it', path: /^\/new\/(?!messages(\/|$)|settings(\/|$))./, says: 'decides' },
      { host: 'webmail.pec.it', path: /^\/smart\//, says: 'allows' },
    ],
    signs: [
      ...WEBMAIL,
      speaksFor('strong', viewIs('other')),
      speaksFor(
        'strong',
        { see: 'heading', names: [...VIEWS.other, 'Altro', 'More'] },
        { see: 'title', phrases: VIEWS.other },
      ),
      speaksFor('some', {
        see: 'control',
        names: [
          ...[
            'Nuovo contatto',
            'Nuovo gruppo',
            'Nuovo evento',
            'Nuovo appuntamento',
            'Nuova attività',
            'New contact',
            'New event',
          ],
          ...['Oggi', 'Settimana', 'Mese', 'Giorno', 'Today', 'Week', 'Month', 'New task'],
        ],
      }),
      speaksFor('hint', {
        see: 'address',
        hash: '/(contacts|calendar|tasks|addressbook)\\b',
      }),
      speaksAgainst('strong', FOLDERS),
      speaksAgainst('some', INBOX),
      speaksAgainst('some', COMPOSE),
      speaksAgainst('strong', SETTINGS_MENU),
      speaksAgainst('some', SECURITY_ENTRY),
    ],
  },
  targets: {},
  ways: [
    { to: ['webmail-messages'], target: 'webmailMessages.messages' },
    { to: ['webmail-settings'], target: 'webmailMessages.settings' },
    { to: ['account-home'], target: 'webmailMessages.accountManagement' },
  ],
});
