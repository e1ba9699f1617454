import { at } from '../core/hosts.ts';
import { GENERATIONS } from '../core/world.ts';
import type { Scene } from '../scenes.ts';
import { NARROW, press, pressAll, QUIET } from './acts.ts';

const PATHS = {
  '2023': { contacts: '/pec/contatti', password: '/pec/password', history: '/pec/accessi', twoStep: '/pec/verifica' },
  '2026': {
    contacts: '/pec/contatti',
    password: '/pec/sicurezza/password',
    history: '/pec/sicurezza/storico-accessi',
    twoStep: '/pec/sicurezza/verifica-2-passaggi',
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
  return [
    { ...home, name: 'account-home', state: QUIET },
    { ...home, name: 'account-home-two-step-off', state: OFF },
    { ...home, name: 'account-home-rerendering', state: { ...QUIET, disturbances: { rerender: 300 } } },
    { ...home, name: 'account-home-narrow', state: QUIET, viewport: NARROW, marks: ['accountHome.menu.opener'] },
    { ...home, name: 'account-home-narrow-menu', state: QUIET, viewport: NARROW, prepare: pressAll('accountHome.menu.opener') },
    { ...home, name: 'account-contacts', url: at('account', paths.contacts), state: QUIET },
    { ...home, name: 'account-contacts-verified', url: at('account', paths.contacts), state: { ...QUIET, emailVerified: true } },
    { ...home, name: 'account-history', url: at('account', paths.history), state: QUIET },
    { ...home, name: 'account-password', url: at('account', paths.password), state: QUIET },
    { ...twoStep, name: 'account-two-step-on', state: QUIET, marks: [...MENU, 'accountTwoStep.deactivate'] },
    { ...twoStep, name: 'account-two-step-off', state: OFF, marks: [...MENU, 'accountTwoStep.activate'] },
    { ...twoStep, name: 'account-two-step-waiting', state: { ...QUIET, pendingAuthorisation: 'two-step-off' } },
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
];
