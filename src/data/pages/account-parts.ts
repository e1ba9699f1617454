import { type Evidence, it, type Way } from './page.ts';

/** What an entry of the left menu can be. */
export const MENU_ROLES = ['link', 'menuitem', 'button', 'treeitem', 'tab'];

/** What the entry for the mailbox's password is called while 2-step verification is off. */
export const PASSWORD_OFF = it('Password PEC', '2026-09', 'public-2026', 'PEC-Passwort', 'PEC password');

/** The sections of the start page. Elsewhere they stand, if at all, in the small type of the menu. */
export const SECTIONS_OF_HOME = [
  'Contatti account PEC',
  'Email e cellulare',
  'Storico accessi',
  'Password per webmail e app',
];

/** What only the account pages show. */
export const ACCOUNT_MENU: Evidence[] = [
  {
    see: 'control',
    roles: MENU_ROLES,
    names: ['Email e cellulare', 'Password webmail e app', 'Password PEC', 'Storico accessi'],
  },
  {
    see: 'heading',
    names: [
      'Contatti account PEC',
      'Email e cellulare',
      'Storico accessi',
      'Password webmail e app',
      'Password PEC',
      'Password per webmail e app',
    ],
  },
];

/** The title of the page for 2-step verification; the card of the same name on the start page is no larger than the others. */
export const TWO_STEP_HEADING = ['Verifica in 2 passaggi'];
export const TWO_STEP_TITLE: Evidence = { see: 'heading', names: TWO_STEP_HEADING, largerThan: SECTIONS_OF_HOME };

/** The title of the page for the mail-program password. */
export const MAIL_PROGRAMS_HEADING = [
  'Password per programmi di posta',
  'Password programmi di posta',
  'Email client password',
];
export const MAIL_PROGRAMS_TITLE: Evidence = {
  see: 'heading',
  names: MAIL_PROGRAMS_HEADING,
  largerThan: SECTIONS_OF_HOME,
};

/** The left menu leads from every account page to every other. */
export const ACCOUNT_WAYS: Way[] = [
  { to: ['account-two-step'], target: 'accountHome.twoStepEntry' },
  { to: ['account-mail-programs'], target: 'accountHome.mailProgramsEntry' },
];
