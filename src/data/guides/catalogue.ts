import { beforeMoving } from './before-moving.ts';
import { checkStatus } from './check-status.ts';
import { confirmIdentity } from './confirm-identity.ts';
import { contacts } from './contacts.ts';
import { forgottenPassword } from './forgotten-password.ts';
import type { Guide, GuideDefinition, GuideId, Step } from './guide.ts';
import { mailProgramAccess } from './mail-program-access.ts';
import { mailProgramPassword } from './mail-program-password.ts';
import { mailProgramPasswordRenew } from './mail-program-password-renew.ts';
import { newPhone } from './new-phone.ts';
import { signIn } from './sign-in.ts';
import { twoStepOff } from './two-step-off.ts';
import { twoStepOn } from './two-step-on.ts';

/** Every guide that can be started. The position is the first number of a step code and never changes: add at the end. */
const ALL_GUIDES = [
  signIn,
  checkStatus,
  confirmIdentity,
  twoStepOn,
  mailProgramPassword,
  mailProgramPasswordRenew,
  twoStepOff,
  newPhone,
  forgottenPassword,
  contacts,
  mailProgramAccess,
  beforeMoving,
] as const satisfies readonly GuideDefinition[];

/** The id of a guide; `guide.ts` hands it on. */
export type CatalogueId = (typeof ALL_GUIDES)[number]['id'];

/** Every guide, in the order of the catalogue. */
export const GUIDES: readonly Guide[] = ALL_GUIDES;

/** The ids of all guides, in the same order. */
export const GUIDE_IDS: readonly GuideId[] = GUIDES.map(({ id }) => id);

/** The guide that others wait for while the user signs in. */
export const SIGN_IN: GuideId = signIn.id;

/** @returns the guide with this id, or `undefined` for anything else */
export const guideById = (id: string): Guide | undefined => GUIDES.find((guide) => guide.id === id);

/** @returns the step of a guide with this id, or `undefined` */
export const stepById = (guide: Guide, id: string): Step | undefined => guide.steps.find((step) => step.id === id);

/**
 * The code that a helpdesk asks for: number of the guide in the catalogue, hyphen, number of the step counting every row.
 * @example stepCode('two-step-off', 'deactivate') // '7-5'
 */
export function stepCode(guide: GuideId, step: string): string {
  const steps = guideById(guide)?.steps ?? [];
  return `${GUIDE_IDS.indexOf(guide) + 1}-${steps.findIndex((candidate) => candidate.id === step) + 1}`;
}

/** The control that a step points at, for the choices made. */
export const targetOf = (step: Step, choices: Record<string, string>): string | null =>
  step.target ?? step.targetFor?.is[choices[step.targetFor.choice] ?? ''] ?? null;

/** The options that a step's card offers: answers, and ways to another guide. */
export const offersOf = ({ options = [], leadsTo = {} }: Step): string[] => [
  ...new Set([...options, ...Object.keys(leadsTo)]),
];

/** @returns the guide that an option of a step leads to, or `null` where it is an answer or nothing that the step offers */
export const asideOf = ({ leadsTo = {} }: Step, option: string): GuideId | null =>
  (Object.hasOwn(leadsTo, option) && guideById(leadsTo[option] ?? '')?.id) || null;
