import { GUIDES } from '../../src/data/guides/catalogue.ts';
import type { Guide, GuideId } from '../../src/data/guides/guide.ts';
import { choicesOf } from '../../src/progress/ways.ts';
import type { StatePatch } from '../practice/core/state.ts';
import { PLACES, QUIET } from './stage.ts';

/** One way through a guide, and the world in which it is walked. */
export interface Branch {
  guide: GuideId;
  /** The options chosen, or what is special about the world. */
  name: string;
  choices: Record<string, string>;
  state: StatePatch;
}

const SIGNED_OUT: StatePatch = { signedIn: false, accountOpen: false };

/** Where the world decides what a guide shows: the same answers are walked in each of these. */
const WORLDS: Partial<Record<GuideId, Record<string, StatePatch>>> = {
  'sign-in': {
    'with the phone': { ...SIGNED_OUT, twoStep: 'on', version: 'classic' },
    'without the phone': { ...SIGNED_OUT, twoStep: 'off', loginLook: 'components' },
  },
  'check-status': {
    compliant: { compliant: true, identityConfirmed: true, twoStep: 'on' },
    'identity missing': { twoStep: 'on' },
    '2-step verification missing': { identityConfirmed: true, twoStep: 'off' },
  },
};

/** What a path needs of the world, by the options chosen. */
const NEEDS: Record<string, StatePatch> = {
  cns: { computer: { plugin: false } },
  signature: { computer: { plugin: false } },
  'not-recognised': { computer: { device: false, plugin: true } },
  webcam: { holder: 'legal' },
  cie: { newerMethods: true },
  'remote-signature': { newerMethods: true },
  spid: { holder: 'legal' },
  message: { phone: { offersActivation: true, numberIsOld: true } },
  menu: { phone: { offersActivation: false, screenLock: false, pushNotifications: false } },
};

/** What a guide needs of the world. */
const BASES: Partial<Record<GuideId, StatePatch>> = {
  'confirm-identity': { twoStep: 'on' },
  'two-step-on': { twoStep: 'off' },
  'mail-program-password': { twoStep: 'on', accountOpen: false },
  'mail-program-password-renew': { twoStep: 'on', mailPrograms: { password: 'active' } },
  'two-step-off': { twoStep: 'on', notice: true },
  'new-phone': { twoStep: 'on' },
  'forgotten-password': SIGNED_OUT,
  contacts: { twoStep: 'on', accountOpen: false },
  'mail-program-access': { twoStep: 'on' },
};

/** Every branch of a guide. */
export const branchesOf = (guide: Guide): Branch[] =>
  choicesOf(guide).flatMap((choices) => {
    const options = Object.values(choices);
    const state: StatePatch = Object.assign({}, QUIET, BASES[guide.id], ...options.map((option) => NEEDS[option]));
    const worlds = Object.entries(WORLDS[guide.id] ?? { '': {} });
    return worlds.map(([world, patch]) => ({
      guide: guide.id,
      name: [...options, world].filter(Boolean).join(', ') || 'whole',
      choices,
      state: { ...state, ...patch },
    }));
  });

export const BRANCHES: Branch[] = GUIDES.flatMap(branchesOf);

/** The settings of 2023 have no entry for what this guide is about. */
const ONLY_2026: GuideId[] = ['mail-program-access'];

/** Whether the pages that a guide leads over were there in this generation. */
export const isIn = (generation: '2023' | '2026', guide: string): boolean =>
  generation === '2026' || !ONLY_2026.some((only) => only === guide);

/** What `walk` has to know of a branch. */
export const wayOf = (
  { guide, choices, state }: Pick<Branch, 'guide' | 'choices' | 'state'>,
  generation: '2023' | '2026',
) => ({
  guide,
  choices,
  from: startOf(guide, state, generation),
});

/** Where the link is opened: at the sign-in, or where somebody is who is signed in already. */
function startOf(guide: GuideId, { signedIn }: StatePatch, generation: '2023' | '2026'): string {
  if (!signedIn) return 'https://webmail.pec.it/';
  const isAccount = guide === 'two-step-on' || guide === 'mail-program-password-renew';
  return isAccount ? PLACES[generation].account : PLACES[generation].inbox;
}
