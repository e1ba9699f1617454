import type { Language } from './language.ts';

/** What waits for "Autorizza" on the phone. */
export type Authorisation = 'sign-in' | 'account' | 'two-step-off';

/** The place a sign-in leads to. */
export type Service = 'webmail' | 'account' | 'identity';

export type IdentityMethod = 'spid' | 'cns' | 'signature' | 'webcam' | 'remote' | 'cie';

export const IDENTITY_STEPS = ['holder', 'method', 'personal-data', 'documents', 'recognition', 'result'] as const;
export type IdentityStep = (typeof IDENTITY_STEPS)[number];

/** Things that get in the way. All are off unless a test, the control page or an address switches them on. */
export interface Disturbances {
  /** Cookie banner: `bar` leaves the page usable, `dialog` lies over it. */
  cookies: 'off' | 'bar' | 'dialog';
  /** Product-tour popover of the webmail. */
  tour: boolean;
  /** Promotion over the sign-in form. */
  promotion: boolean;
  /** Milliseconds before a page or a view shows its content. */
  slow: number;
  /** Every so many milliseconds the page replaces its nodes; 0: never. */
  rerender: number;
  /** The next request or action finds the session expired. Switches itself off. */
  expire: boolean;
  /** The hosts answer with an error page. */
  error: boolean;
}

/** The wizard of the identity panel. */
export interface IdentityProgress {
  step: IdentityStep;
  method: IdentityMethod;
  /** "Altri metodi per confermare l'identità" was opened. */
  othersShown: boolean;
  documentNumber: string;
  documentExpiry: string;
  documentFile: string;
  formAccepted: boolean;
  ticked: number;
  /** Where the recognition is: what you need → plug-in or PIN or the alternative → done. */
  phase: 'start' | 'plugin' | 'pin' | 'alternative';
  signedFile: string;
  /** What went wrong last, in the words of the page. */
  problem: string;
}

/** The person's computer, as far as the identity pages depend on it. */
export interface Computer {
  /** Card reader with card, or signature device. */
  device: boolean;
  /** The small program that the browser needs to reach the device. */
  plugin: boolean;
}

export interface MailPrograms {
  /** Access by IMAP, POP and SMTP is allowed at all. */
  access: boolean;
  password: 'none' | 'active';
  /** The password just made; it is shown once. */
  shown: string;
}

/** The app on the phone, as far as it is played. */
export interface Phone {
  /** The app offers "Attiva Verifica" by itself. */
  offersActivation: boolean;
  screenLock: boolean;
  pushNotifications: boolean;
  /** The number that the code is sent to is not the person's any more. */
  numberIsOld: boolean;
}

export interface PracticeState {
  signedIn: boolean;
  /** The account pages were opened with a confirmation of their own, or from the webmail's settings. */
  accountOpen: boolean;
  twoStep: 'on' | 'off';
  pendingAuthorisation: Authorisation | null;
  /** The last authorisation was refused on the phone. */
  refused: boolean;
  /** Where the sign-in that is under way leads. */
  service: Service;
  /** The look that was chosen at sign-in in 2023. */
  version: 'smart' | 'classic';
  /** Where "Impostazioni" is in 2026: in the top row, in the user's menu, or behind the last tab. Which is real is not known. */
  settingsPlace: 'row' | 'user' | 'more';
  /** Sign-in form of 2026: a Keycloak theme in plain HTML, or one made of components. Which one is real is not known. */
  loginLook: 'keycloak' | 'components';
  /** The language of the pages. What is not Italian is mostly a guess of ours. */
  language: Language;
  /** The pages show their choice of languages everywhere and not just at sign-in; where the real ones have it is not known. */
  languageMenu: boolean;
  compliant: boolean;
  identityConfirmed: boolean;
  /** Whose mailbox it is: a person's, or a company's with its legal representative. */
  holder: 'natural' | 'legal';
  /** The notice "Adegua la tua PEC" lies over the inbox (never while the mailbox is compliant). */
  notice: boolean;
  /** "Ricordarmelo" was chosen: the notice comes back at the next sign-in. */
  noticeLater: boolean;
  /** E-mail notices of sign-ins, a thing with an on/off switch that no guide is about. */
  signInNotices: boolean;
  emailVerified: boolean;
  mobileVerified: boolean;
  mailPrograms: MailPrograms;
  identity: IdentityProgress;
  /** The panel of 2023 offers CIE and Firma Remota too, as it has since. */
  newerMethods: boolean;
  computer: Computer;
  phone: Phone;
  disturbances: Disturbances;
}

/** A change of the state: whole values, except that the groups in it may be given in part. */
export type StatePatch = {
  [K in keyof PracticeState]?: PracticeState[K] extends object ? Partial<PracticeState[K]> : PracticeState[K];
};

const UNDISTURBED: Disturbances = {
  cookies: 'off',
  tour: false,
  promotion: false,
  slow: 0,
  rerender: 0,
  expire: false,
  error: false,
};

const WIZARD_START: IdentityProgress = {
  step: 'holder',
  method: 'spid',
  othersShown: false,
  documentNumber: '',
  documentExpiry: '',
  documentFile: '',
  formAccepted: false,
  ticked: 0,
  phase: 'start',
  signedFile: '',
  problem: '',
};

/** The state at the start: signed out, 2-step verification on, identity not confirmed, nothing in the way but the notice. */
export const freshState = (): PracticeState => ({
  signedIn: false,
  accountOpen: false,
  twoStep: 'on',
  pendingAuthorisation: null,
  refused: false,
  service: 'webmail',
  version: 'smart',
  settingsPlace: 'row',
  loginLook: 'keycloak',
  language: 'it',
  languageMenu: false,
  compliant: false,
  identityConfirmed: false,
  holder: 'natural',
  notice: true,
  noticeLater: false,
  signInNotices: true,
  emailVerified: false,
  mobileVerified: true,
  mailPrograms: { access: true, password: 'none', shown: '' },
  identity: { ...WIZARD_START },
  newerMethods: false,
  computer: { device: true, plugin: true },
  phone: { offersActivation: true, screenLock: true, pushNotifications: true, numberIsOld: false },
  disturbances: { ...UNDISTURBED },
});

/** Applies a change in place; groups are merged, so that a live reference to the state stays good. */
export function applyPatch(state: PracticeState, patch: StatePatch): void {
  for (const [key, value] of Object.entries(patch)) {
    const current = state[key as keyof PracticeState];
    if (typeof current === 'object' && current !== null && typeof value === 'object' && value !== null) {
      Object.assign(current, value);
    } else {
      Object.assign(state, { [key]: value });
    }
  }
}

/** Back to the start, in place. */
export const resetState = (state: PracticeState): void => applyPatch(state, freshState());

/** Begins the identity wizard anew. */
export const restartIdentity = (state: PracticeState): void => applyPatch(state, { identity: { ...WIZARD_START } });
