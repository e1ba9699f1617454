import type { TargetDescription } from '../../shared/target-description.ts';
import {
  ACCOUNT_MENU,
  ACCOUNT_WAYS,
  MAIL_PROGRAMS_TITLE,
  MENU_ROLES,
  PASSWORD_OFF,
  TWO_STEP_TITLE,
} from './account-parts.ts';
import { definePage, en, it } from './page.ts';

/** On narrow windows the left menu is behind this button. */
const hamburger: TargetDescription = {
  roles: ['button', 'link'],
  names: [it('Menu', '2026-09', 'public-2026', 'Menü', 'menu')],
};

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
  recognition: {
    places: [{ host: 'account.aruba.it', path: /^\/pec/, says: 'allows' }],
    needs: [ACCOUNT_MENU],
    excludes: [{ see: 'field', type: 'password' }, TWO_STEP_TITLE, MAIL_PROGRAMS_TITLE],
    supports: [{ see: 'text', phrases: ['CONTATTI ACCOUNT PEC', 'SICUREZZA'] }],
  },
  targets: {
    contactsEntry: entry([
      it('Email e cellulare', '2023-11', 'deactivation-guide-2023', 'E-Mail und Handy', 'e-mail and mobile'),
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
      en('Email client password', '2026-09', 'public-2026'),
    ]),
    twoStepEntry: entry([
      it('Verifica in 2 passaggi', '2026-09', 'public-2026', 'Zwei-Faktor-Authentifizierung', '2-step verification'),
    ]),
  },
  facts: {
    twoStepOn: [{ see: 'control', roles: MENU_ROLES, names: ['Password webmail e app'] }],
    twoStepOff: [{ see: 'control', roles: MENU_ROLES, names: ['Password PEC'] }],
  },
  ways: ACCOUNT_WAYS,
});
