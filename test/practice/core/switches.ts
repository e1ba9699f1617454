import { LANGUAGES } from './language.ts';
import { setLanguage } from './language-menu.ts';
import type { PracticeState } from './state.ts';

/** Something that the control page and the address parameters `?practice-<name>=<value>` can set. */
export interface Switch {
  name: string;
  label: string;
  /** The values to choose from; none: a number of milliseconds. */
  values: string[];
  read: (state: PracticeState) => string;
  write: (state: PracticeState, value: string) => void;
}

const YES = ['on', '1', 'true', 'yes', ''];

/** A switch for a boolean. */
function onOff(
  name: string,
  label: string,
  get: (s: PracticeState) => boolean,
  set: (s: PracticeState, v: boolean) => void,
): Switch {
  return {
    name,
    label,
    values: ['on', 'off'],
    read: (state) => (get(state) ? 'on' : 'off'),
    write: (state, value) => set(state, YES.includes(value)),
  };
}

function milliseconds(name: 'slow' | 'rerender', label: string): Switch {
  return {
    name,
    label,
    values: [],
    read: (state) => String(state.disturbances[name]),
    write: (state, value) => {
      state.disturbances[name] = Math.max(0, Number(value) || 0);
    },
  };
}

export const SWITCHES: Switch[] = [
  {
    name: 'cookies',
    label: 'Cookie banner',
    values: ['off', 'bar', 'dialog'],
    read: (state) => state.disturbances.cookies,
    write: (state, value) => {
      const known = value === 'dialog' || value === 'off' ? value : 'bar';
      state.disturbances.cookies = value === '0' ? 'off' : known;
    },
  },
  onOff(
    'notice',
    'Notice "Adegua la tua PEC"',
    (s) => s.notice,
    (s, v) => Object.assign(s, { notice: v }),
  ),
  onOff(
    'tour',
    'Product-tour popover',
    (s) => s.disturbances.tour,
    (s, v) => Object.assign(s.disturbances, { tour: v }),
  ),
  onOff(
    'promotion',
    'Promotion at sign-in',
    (s) => s.disturbances.promotion,
    (s, v) => Object.assign(s.disturbances, { promotion: v }),
  ),
  milliseconds('slow', 'Content appears after (ms)'),
  milliseconds('rerender', 'Nodes are replaced every (ms)'),
  onOff(
    'expire',
    'Session expires at the next action',
    (s) => s.disturbances.expire,
    (s, v) => Object.assign(s.disturbances, { expire: v }),
  ),
  onOff(
    'error',
    'Error page instead of every page',
    (s) => s.disturbances.error,
    (s, v) => Object.assign(s.disturbances, { error: v }),
  ),
  onOff(
    'signed-in',
    'Signed in',
    (s) => s.signedIn,
    (s, v) => Object.assign(s, { signedIn: v, accountOpen: v, pendingAuthorisation: null }),
  ),
  onOff(
    'two-step',
    '2-step verification',
    (s) => s.twoStep === 'on',
    (s, v) => Object.assign(s, { twoStep: v ? 'on' : 'off' }),
  ),
  onOff(
    'compliant',
    'Mailbox is compliant',
    (s) => s.compliant,
    (s, v) => Object.assign(s, { compliant: v }),
  ),
  onOff(
    'identity',
    'Identity is confirmed',
    (s) => s.identityConfirmed,
    (s, v) => Object.assign(s, { identityConfirmed: v }),
  ),
  {
    name: 'settings',
    label: 'Place of "Impostazioni" in 2026',
    values: ['row', 'user', 'more'],
    read: (state) => state.settingsPlace,
    write: (state, value) => {
      state.settingsPlace = value === 'user' || value === 'more' ? value : 'row';
    },
  },
  {
    name: 'language',
    label: 'Language of the pages',
    values: Object.keys(LANGUAGES),
    read: (state) => state.language,
    write: setLanguage,
  },
  {
    name: 'holder',
    label: 'Holder of the mailbox',
    values: ['natural', 'legal'],
    read: (state) => state.holder,
    write: (state, value) => {
      state.holder = value === 'legal' ? 'legal' : 'natural';
    },
  },
  onOff(
    'device',
    'Card or signature device is there',
    (s) => s.computer.device,
    (s, v) => Object.assign(s.computer, { device: v }),
  ),
  onOff(
    'plugin',
    'Browser plug-in is there',
    (s) => s.computer.plugin,
    (s, v) => Object.assign(s.computer, { plugin: v }),
  ),
  onOff(
    'mail-programs',
    'Access by mail programs',
    (s) => s.mailPrograms.access,
    (s, v) => Object.assign(s.mailPrograms, { access: v }),
  ),
  {
    name: 'mail-password',
    label: 'Password for mail programs',
    values: ['none', 'active'],
    read: (state) => state.mailPrograms.password,
    write: (state, value) => {
      state.mailPrograms.password = value === 'active' ? 'active' : 'none';
    },
  },
  {
    name: 'login-look',
    label: 'Sign-in form of 2026',
    values: ['keycloak', 'components'],
    read: (state) => state.loginLook,
    write: (state, value) => {
      state.loginLook = value === 'components' ? 'components' : 'keycloak';
    },
  },
];

const PREFIX = 'practice-';

/**
 * Applies the `practice-…` parameters of an address and takes them out of it.
 * @returns whether there were any, so that the server can redirect to the bare address.
 */
export function applyParameters(query: URLSearchParams, state: PracticeState): boolean {
  const names = [...query.keys()].filter((key) => key.startsWith(PREFIX));
  for (const key of names) {
    SWITCHES.find(({ name }) => PREFIX + name === key)?.write(state, query.get(key) ?? '');
    query.delete(key);
  }
  return names.length > 0;
}
