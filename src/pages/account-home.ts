import type { TargetDescription } from '../locate/description.ts';
import { definePage, type Evidence, en, it, type Way } from './page.ts';

const MENU_ROLES = ['link', 'menuitem', 'button', 'treeitem', 'tab'];

/** On narrow windows the left menu is behind this button. */
const hamburger: TargetDescription = { roles: ['button', 'link'], names: [it('Menu', '2026-09', 'public-2026')] };

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

/** The left menu leads from every account page to every other. */
export const ACCOUNT_WAYS: Way[] = [
  { to: ['account-two-step'], target: 'accountHome.twoStepEntry' },
  { to: ['account-mail-programs'], target: 'accountHome.mailProgramsEntry' },
];

/** The start of the account pages, and its sub-pages that have no id of their own. */
export const accountHome = definePage({
  id: 'account-home',
  recognition: {
    places: [{ host: 'account.aruba.it', path: /^\/pec/, says: 'allows' }],
    needs: [ACCOUNT_MENU],
    excludes: [{ see: 'field', type: 'password' }],
    supports: [{ see: 'text', phrases: ['CONTATTI ACCOUNT PEC', 'SICUREZZA'] }],
  },
  targets: {
    contactsEntry: entry([it('Email e cellulare', '2023-11', 'deactivation-guide-2023')]),
    passwordEntry: entry([
      it('Password webmail e app', '2026-09', 'public-2026'),
      it('Password PEC', '2026-09', 'public-2026'),
    ]),
    mailProgramsEntry: entry([
      it('Password per programmi di posta', '2026-09', 'public-2026'),
      it('Password programmi di posta', '2024-02', 'adaptation-guide-2024'),
      en('Email client password', '2026-09', 'public-2026'),
    ]),
    twoStepEntry: entry([it('Verifica in 2 passaggi', '2026-09', 'public-2026')]),
  },
  facts: {
    twoStepOn: [{ see: 'control', roles: MENU_ROLES, names: ['Password webmail e app'] }],
    twoStepOff: [{ see: 'control', roles: MENU_ROLES, names: ['Password PEC'] }],
  },
  ways: ACCOUNT_WAYS,
});
