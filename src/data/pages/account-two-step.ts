import {
  ACCOUNT,
  ACCOUNT_WAYS,
  entryIs,
  TWO_STEP_HEADING as HEADING,
  MAIL_PROGRAMS_HEADING,
  OTHER_ENTRIES,
  SECTIONS,
  TWO_STEP_TITLE,
} from './account-parts.ts';
import { definePage, type Evidence, guess, it } from './page.ts';
import { speaksAgainst, speaksFor } from './weights.ts';

/** The notification is on its way. */
const SENT = [
  'inviato una notifica',
  'notifica inviata',
  'è stata inviata una notifica',
  'Apri la notifica',
  'in attesa di conferma',
  'in attesa della conferma',
  'in attesa di autorizzazione',
  'in attesa della tua autorizzazione',
  'sent a notification',
];

/** The page says in words which of the two it is. */
const SAYS_ON: Evidence = {
  see: 'text',
  phrases: [
    ...['verifica in 2 passaggi è attiva', 'verifica in 2 passaggi attiva', 'verifica è attiva', 'Stato Attiva', 'Stato: Attiva'],
    ...['verifica in 2 passaggi è stata attivata', '2-step verification is on'],
  ],
  asserted: true,
}; // biome-ignore format: lists of phrases
const SAYS_OFF: Evidence = {
  see: 'text',
  phrases: [
    ...['verifica in 2 passaggi è disattivata', 'verifica in 2 passaggi non è attiva', 'verifica in 2 passaggi è stata disattivata'],
    ...['verifica è disattivata', 'verifica non è attiva', 'verifica è stata disattivata', 'Stato Non attiva', 'Stato: Non attiva'],
    ...['Stato Disattivata', 'Stato: Disattivata', '2-step verification is off'],
  ],
  asserted: true,
}; // biome-ignore format: lists of phrases
const DEACTIVATE: Evidence = { see: 'target', target: 'accountTwoStep.deactivate' };
const ACTIVATE: Evidence = { see: 'target', target: 'accountTwoStep.activate' };

/** What may stand over the parts of the page: the telephone is the one that is "associated". Source: public-2026. */
const PARTS = [...HEADING, 'Dispositivo associato', 'Dispositivi associati', 'App Aruba PEC'];

/** Where 2-step verification is turned on and off. */
export const accountTwoStep = definePage({
  id: 'account-two-step',
  number: 8,
  recognition: {
    places: [{ host: 'account.aruba.it', path: /^\/pec/, says: 'allows' }],
    signs: [
      ...ACCOUNT,
      speaksFor('strong', TWO_STEP_TITLE),
      speaksFor('strong', entryIs(HEADING)),
      speaksFor('some', DEACTIVATE, ACTIVATE),
      speaksFor('some', SAYS_ON, SAYS_OFF),
      speaksFor('hint', { see: 'text', phrases: ['notifica', 'autorizza', 'dispositivo associato', 'ogni accesso'] }),
      speaksFor('hint', { see: 'address', path: '(2|two|due).?(step|passaggi|fa\\b)|2p\\b|mfa' }),
      speaksAgainst('some', SECTIONS),
      speaksAgainst('some', entryIs([...OTHER_ENTRIES, ...MAIL_PROGRAMS_HEADING])),
    ],
  },
  targets: {
    deactivate: {
      roles: ['button', 'link'],
      names: [
        it('Disattiva', '2026-09', 'public-2026', 'Deaktivieren', 'deactivate'),
        guess('Disable'),
        guess('Deactivate'),
      ],
      surroundings: { heading: PARTS, group: HEADING, landmark: ['main'], dialog: [] },
    },
    activate: {
      roles: ['button', 'link'],
      names: [it('Attiva', '2026-09', 'public-2026', 'Aktivieren', 'activate'), guess('Enable'), guess('Activate')],
      surroundings: { heading: PARTS, group: HEADING, landmark: ['main'], dialog: [] },
    },
    confirmDeactivate: {
      roles: ['button'],
      names: [
        it('Disattiva', '2026-09', 'guess', 'Deaktivieren', 'deactivate'),
        it('Conferma', '2026-09', 'guess', 'Bestätigen', 'confirm'),
        it('Sì, disattiva', '2026-09', 'guess', 'Ja, deaktivieren', 'yes, deactivate'),
        it('Prosegui', '2026-09', 'guess', 'Weiter', 'continue'),
        it('Continua', '2026-09', 'guess', 'Weiter', 'continue'),
      ],
      surroundings: { dialog: ['Vuoi disattivare', 'Disattiva', 'Verifica in 2 passaggi', 'Disattivare'] },
    },
  },
  facts: {
    // What says the one and what says the other are never both believed.
    on: { all: [DEACTIVATE], unless: [ACTIVATE, SAYS_OFF] },
    off: { all: [ACTIVATE], unless: [DEACTIVATE, SAYS_ON] },
    /** The notification is on its way. That one comes at every sign-in is said while nothing waits, too. */
    waiting: {
      all: [
        {
          see: 'text',
          phrases: SENT,
          asserted: true,
        },
      ],
      unless: [ACTIVATE],
    },
  },
  ways: ACCOUNT_WAYS,
});
