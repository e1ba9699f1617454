import { ACTION_PATH } from '../2026/addresses.ts';
import { at } from '../core/hosts.ts';
import { GENERATIONS } from '../core/world.ts';
import { NARROW, signIn } from './acts.ts';
import type { Scene } from './scene.ts';

const FORM = ['login.address', 'login.password', 'login.submit'];

function scenesOf(generation: Scene['generation']): Scene[] {
  const marks = generation === '2023' ? [...FORM, 'login.versionSmart'] : FORM;
  const form = { generation, page: 'login', url: at('webmail'), marks } as const;
  return [
    { ...form, name: 'login', state: {} },
    { ...form, name: 'login-narrow', state: {}, viewport: NARROW },
    { ...form, name: 'login-failed', state: {}, prepare: signIn('sbagliata') },
    { ...form, name: 'login-cookie-bar', state: { disturbances: { cookies: 'bar' } } },
    { ...form, name: 'login-cookie-dialog', state: { disturbances: { cookies: 'dialog' } } },
    { ...form, name: 'login-promotion', state: { disturbances: { promotion: true } } },
    {
      ...form,
      name: 'login-authorise',
      page: 'login-authorise',
      state: { twoStep: 'on' },
      marks: [],
      prepare: signIn('giusta'),
    },
    {
      ...form,
      name: 'login-authorise-account',
      page: 'login-authorise',
      url: at('account', '/pec'),
      state: { signedIn: true, twoStep: 'on' },
      marks: [],
    },
    { ...form, name: 'login-for-account', url: at('account', '/pec'), state: {}, marks: FORM },
  ];
}

export const LOGIN_SCENES: Scene[] = [
  ...GENERATIONS.flatMap(scenesOf),
  {
    name: 'login-expired',
    generation: '2026',
    page: 'login',
    url: at('login', `${ACTION_PATH}?execution=old&client_id=pec-webmail&tab_id=old`),
    state: {},
    marks: FORM,
  },
  {
    name: 'login-components',
    generation: '2026',
    page: 'login',
    url: at('webmail'),
    state: { loginLook: 'components' },
    marks: FORM,
  },
];
