import type { TargetDescription } from '../../shared/target-description.ts';
import {
  ACCOUNT,
  ACCOUNT_WAYS,
  entryIs,
  MAIL_PROGRAMS_HEADING,
  MAIL_PROGRAMS_TITLE,
  OTHER_ENTRIES,
  PASSWORD_OFF,
  SECTIONS,
  TWO_STEP_HEADING,
  TWO_STEP_TITLE,
} from './account-parts.ts';
import { hamburger, MENU_ROLES } from './menu-parts.ts';
import { definePage, en, it, type PageId } from './page.ts';
import { lacking, speaksAgainst, speaksFor } from './weights.ts';

/** The left menu, which tells the state, is on every account page. */
const ALL: PageId[] = ['account-home', 'account-two-step', 'account-mail-programs'];

/** The left menu of the account pages. Its other entries tell an entry from a button of the same name in the page. */
const entry = (names: TargetDescription['names']): TargetDescription => ({
  roles: MENU_ROLES,
  names,
  surroundings: {
    landmark: ['navigation', 'complementary'],
    group: ['SICUREZZA', 'CONTATTI ACCOUNT PEC'],
    heading: ['SICUREZZA', 'CONTATTI ACCOUNT PEC'],
    near: ['Email e cellulare', 'Storico accessi', 'Verifica in 2 passaggi'],
  },
  openers: [hamburger],
});

/** The start of the account pages, and its sub-pages that have no id of their own. */
export const accountHome = definePage({
  id: 'account-home',
  number: 7,
  recognition: {
    places: [{ host: 'account.aruba.it', path: /^\/pec/, says: 'allows' }],
    signs: [
      ...ACCOUNT,
      speaksFor('strong', SECTIONS),
      speaksFor('some', entryIs(OTHER_ENTRIES)),
      speaksFor('some', { see: 'control', names: ['Gestisci contatti', 'Modifica'] }),
      speaksAgainst('strong', TWO_STEP_TITLE, MAIL_PROGRAMS_TITLE),
      // Whatever stands beside the menu of the account and is none of the two others belongs here.
      lacking('some', TWO_STEP_TITLE, MAIL_PROGRAMS_TITLE, entryIs([...TWO_STEP_HEADING, ...MAIL_PROGRAMS_HEADING])),
    ],
  },
  targets: {
    contactsEntry: entry([
      it('Email e cellulare', '2023-11', 'deactivation-guide-2023', 'E-Mail und Handy', 'e-mail and mobile'),
      en('Email and phone', '2026-09', 'reseller-2026'),
    ]),
    passwordEntry: entry([
      it(
        'Password webmail e app',
        '2026-09',
        'public-2026',
        'Passwort für Webmail und App',
        'password for webmail and app',
      ),
      PASSWORD_OFF,
    ]),
    mailProgramsEntry: entry([
      it(
        'Password per programmi di posta',
        '2026-09',
        'public-2026',
        'Passwort für E-Mail-Programme',
        'password for mail programs',
      ),
      it(
        'Password programmi di posta',
        '2024-02',
        'adaptation-guide-2024',
        'Passwort E-Mail-Programme',
        'password for mail programs',
      ),
      en('Email client password', '2026-09', 'reseller-2026'),
    ]),
    twoStepEntry: entry([
      it('Verifica in 2 passaggi', '2026-09', 'public-2026', 'Zwei-Faktor-Authentifizierung', '2‑step verification'),
    ]),
  },
  facts: {
    twoStepOn: {
      all: [{ see: 'control', names: ['Password webmail e app'] }],
      unless: [{ see: 'control', names: ['Password PEC'] }],
      on: ALL,
    },
    twoStepOff: {
      all: [{ see: 'control', names: ['Password PEC'] }],
      unless: [{ see: 'control', names: ['Password webmail e app'] }],
      on: ALL,
    },
  },
  ways: ACCOUNT_WAYS,
});
