import {
  ACCOUNT,
  ACCOUNT_WAYS,
  entryIs,
  MAIL_PROGRAMS_HEADING as HEADING,
  MAIL_PROGRAMS_TITLE,
  OTHER_ENTRIES,
  SECTIONS,
  TWO_STEP_HEADING,
} from './account-parts.ts';
import { definePage, en, guess, it } from './page.ts';
import { speaksAgainst, speaksFor } from './weights.ts';

/** Said right beside a password that has just been made. */
const SHOWN_ONCE = [
  'nuova password',
  'password generata',
  'la tua password',
  'Copiala ora',
  'non sarà più visibile',
  'una sola volta',
  'new password',
  'generated password',
  'only once',
];

/** What may stand over the parts of the page. */
const PARTS = [...HEADING, 'Password dedicata'];

/** The password that Outlook and other mail programs need once 2-step verification is on. */
export const accountMailPrograms = definePage({
  id: 'account-mail-programs',
  number: 9,
  tellsExpiry: true,
  recognition: {
    places: [{ host: 'account.aruba.it', path: /^\/pec/, says: 'allows' }],
    signs: [
      ...ACCOUNT,
      speaksFor('strong', MAIL_PROGRAMS_TITLE),
      speaksFor('strong', entryIs(HEADING)),
      speaksFor(
        'some',
        { see: 'target', target: 'accountMailPrograms.generate' },
        { see: 'target', target: 'accountMailPrograms.activate' },
      ),
      speaksFor('some', { see: 'text', phrases: ['IMAP', 'POP', 'SMTP', 'Outlook', 'Thunderbird', 'Apple Mail'] }),
      speaksAgainst('some', SECTIONS),
      speaksAgainst('some', entryIs([...OTHER_ENTRIES, ...TWO_STEP_HEADING])),
    ],
  },
  targets: {
    activate: {
      roles: ['button', 'link'],
      names: [
        it('Attiva', '2026-09', 'public-2026', 'Aktivieren', 'activate'),
        en('Enable', '2026-09', 'public-2026'),
        guess('Activate'),
      ],
      surroundings: { heading: PARTS, group: HEADING, landmark: ['main'] },
    },
    generate: {
      roles: ['button', 'link'],
      names: [
        it('Genera nuova password', '2026-09', 'public-2026', 'neues Passwort erzeugen', 'create a new password'),
        en('Generate new password', '2026-09', 'public-2026'),
      ],
      surroundings: { heading: PARTS, group: HEADING, landmark: ['main'], dialog: [] },
    },
    confirmGenerate: {
      roles: ['button'],
      names: [
        it('Genera', '2026-09', 'public-2026', 'Erzeugen', 'create'),
        it('Genera nuova password', '2026-09', 'guess', 'neues Passwort erzeugen', 'create a new password'),
        it('Conferma', '2026-09', 'guess', 'Bestätigen', 'confirm'),
        guess('Generate'),
      ],
      surroundings: { dialog: ['Genera nuova password', 'Generate new password', 'Nuova password', ...HEADING] },
    },
    copy: {
      roles: ['button', 'link'],
      names: [it('Copia', '2026-09', 'public-2026', 'Kopieren', 'copy'), en('Copy', '2026-09', 'public-2026')],
      // Server names may be offered for copying beside it; what stands over the password is not known, hence the variants.
      surroundings: {
        heading: ['Nuova password', 'La tua nuova password', 'Password generata', ...PARTS],
        near: ['Password', 'Password generata', 'Nuova password', 'Chiudi'],
      },
    },
  },
  facts: {
    /** The new password is on the screen, this once. */
    passwordShown: {
      all: [
        {
          see: 'beside',
          target: 'accountMailPrograms.copy',
          phrases: SHOWN_ONCE,
        },
      ],
    },
    /** There is one already: it can only be renewed. */
    active: {
      all: [{ see: 'target', target: 'accountMailPrograms.generate' }],
      unless: [{ see: 'target', target: 'accountMailPrograms.activate' }],
    },
    /** IMAP, POP and SMTP are turned off in the webmail. Source: public-2026, a page of the official help. */
    accessOff: {
      all: [
        {
          see: 'text',
          phrases: ['Non hai abilitato gli accessi per usare la PEC anche sui programmi di posta'],
          asserted: true,
        },
      ],
    },
  },
  ways: ACCOUNT_WAYS,
});
