import { at } from '../core/hosts.ts';
import { GENERATIONS } from '../core/world.ts';
import { NARROW, press, pressAll, QUIET } from './acts.ts';
import type { Scene } from './scene.ts';

const PATHS = {
  '2023': {
    contacts: '/pec/contatti',
    password: '/pec/password',
    history: '/pec/accessi',
    twoStep: '/pec/verifica',
    mailPrograms: '/pec/password-client',
  },
  '2026': {
    contacts: '/pec/contatti',
    password: '/pec/sicurezza/password',
    history: '/pec/sicurezza/storico-accessi',
    twoStep: '/pec/sicurezza/verifica-2-passaggi',
    mailPrograms: '/pec/sicurezza/password-programmi',
  },
};

export const MENU = [
  'accountHome.contactsEntry',
  'accountHome.passwordEntry',
  'accountHome.mailProgramsEntry',
  'accountHome.twoStepEntry',
];

const OFF = { ...QUIET, twoStep: 'off' } as const;

function scenesOf(generation: Scene['generation']): Scene[] {
  const paths = PATHS[generation];
  const home = { generation, page: 'account-home', url: at('account', '/pec'), marks: MENU } as const;
  const twoStep = { ...home, page: 'account-two-step', url: at('account', paths.twoStep) } as const;
  const programs = { ...home, page: 'account-mail-programs', url: at('account', paths.mailPrograms) } as const;
  const ACTIVE = { ...QUIET, mailPrograms: { password: 'active' } } as const;
  return [
    { ...home, name: 'account-home', state: QUIET },
    { ...home, name: 'account-home-two-step-off', state: OFF },
    { ...home, name: 'account-home-rerendering', state: { ...QUIET, disturbances: { rerender: 300 } } },
    { ...home, name: 'account-home-narrow', state: QUIET, viewport: NARROW, marks: ['accountHome.menu.opener'] },
    {
      ...home,
      name: 'account-home-narrow-menu',
      state: QUIET,
      viewport: NARROW,
      prepare: pressAll('accountHome.menu.opener'),
    },
    { ...home, name: 'account-contacts', url: at('account', paths.contacts), state: QUIET },
    {
      ...home,
      name: 'account-contacts-verified',
      url: at('account', paths.contacts),
      state: { ...QUIET, emailVerified: true },
    },
    { ...home, name: 'account-history', url: at('account', paths.history), state: QUIET },
    { ...home, name: 'account-password', url: at('account', paths.password), state: QUIET },
    { ...twoStep, name: 'account-two-step-on', state: QUIET, marks: [...MENU, 'accountTwoStep.deactivate'] },
    { ...twoStep, name: 'account-two-step-off', state: OFF, marks: [...MENU, 'accountTwoStep.activate'] },
    { ...twoStep, name: 'account-two-step-waiting', state: { ...QUIET, pendingAuthorisation: 'two-step-off' } },
    { ...programs, name: 'account-mail-programs', state: QUIET, marks: [...MENU, 'accountMailPrograms.activate'] },
    {
      ...programs,
      name: 'account-mail-programs-active',
      state: ACTIVE,
      marks: [...MENU, 'accountMailPrograms.generate'],
    },
    { ...programs, name: 'account-mail-programs-no-access', state: { ...QUIET, mailPrograms: { access: false } } },
    { ...programs, name: 'account-mail-programs-two-step-off', state: OFF },
    {
      ...programs,
      name: 'account-mail-programs-password',
      state: QUIET,
      marks: ['accountMailPrograms.copy'],
      prepare: pressAll('accountMailPrograms.activate'),
    },
    { ...twoStep, name: 'account-two-step-how', state: OFF, prepare: pressAll('accountTwoStep.activate') },
  ];
}

export const ACCOUNT_SCENES: Scene[] = [
  ...GENERATIONS.flatMap(scenesOf),
  {
    name: 'account-two-step-question',
    generation: '2026',
    page: 'account-two-step',
    url: at('account', PATHS['2026'].twoStep),
    state: QUIET,
    marks: ['accountTwoStep.confirmDeactivate'],
    prepare: (page) => press(page, 'accountTwoStep.deactivate'),
  },
  {
    name: 'account-mail-programs-question',
    generation: '2026',
    page: 'account-mail-programs',
    url: at('account', PATHS['2026'].mailPrograms),
    state: { ...QUIET, mailPrograms: { password: 'active' } },
    marks: ['accountMailPrograms.generateConfirm'],
    prepare: (page) => press(page, 'accountMailPrograms.generate'),
  },
];
