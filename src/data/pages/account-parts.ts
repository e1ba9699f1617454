import { type Evidence, it, type Sign, type Way } from './page.ts';
import { speaksFor } from './weights.ts';

/** What the entry for the mailbox's password is called while 2-step verification is off. */
export const PASSWORD_OFF = it('Password PEC', '2026-09', 'public-2026', 'PEC-Passwort', 'PEC password');

/** The sections of the start page. Elsewhere they stand, if at all, in the small type of the menu. */
const SECTIONS_OF_HOME = [
  'Contatti account PEC',
  'Email e cellulare',
  'Storico accessi',
  'Password per webmail e app',
  'Password webmail e app',
  'Password PEC',
];

/** The title of the page for 2-step verification; the card of the same name on the start page is no larger than the others. */
export const TWO_STEP_HEADING = ['Verifica in 2 passaggi', '2-step verification', 'Two-step verification'];
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

/** The entries of the left menu that are neither of the two pages that guides lead to. */
export const OTHER_ENTRIES = [
  ...['Home', 'Email e cellulare', 'Password webmail e app', 'Password PEC', 'Storico accessi'],
  ...['Email and phone', 'Webmail and app password', 'PEC password', 'Access history'],
]; // biome-ignore format: lists of names

const ENTRIES = [...OTHER_ENTRIES, ...TWO_STEP_HEADING, ...MAIL_PROGRAMS_HEADING];

/** The entry that the left menu marks. */
export const entryIs = (names: string[]): Evidence => ({ see: 'marked', names, among: ENTRIES });

/** What every account page shows; on narrow windows the menu is out of sight. */
export const ACCOUNT: Sign[] = [
  speaksFor('strong', { see: 'control', names: ENTRIES, atLeast: 3 }),
  speaksFor('hint', { see: 'list', names: ['Contatti account PEC', 'Sicurezza', 'Security'], atLeast: 2 }),
  speaksFor('hint', { see: 'title', phrases: ['Account', 'Gestione account', 'PEC'] }),
];

/** Several sections side by side, as on the start page. */
export const SECTIONS: Evidence = { see: 'heading', names: SECTIONS_OF_HOME };

/** The left menu leads from every account page to every other. */
export const ACCOUNT_WAYS: Way[] = [
  { to: ['account-two-step'], target: 'accountHome.twoStepEntry' },
  { to: ['account-mail-programs'], target: 'accountHome.mailProgramsEntry' },
];
