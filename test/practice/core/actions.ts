import type { Ask } from './answer.ts';
import { changeIdentity } from './identity.ts';
import { setLanguage } from './language-menu.ts';
import { makePassword } from './mail-password.ts';
import { holderLines, PERSON } from './person.ts';
import { authorise, refuse, signOut, turnTwoStepOn } from './session.ts';
import type { PracticeState } from './state.ts';

type Action = (state: PracticeState, data: Record<string, unknown>) => void;

/** What the pages' scripts can do to the world, by POST to `/-/do/<name>`. */
const ACTIONS: Record<string, Action> = {
  'close-notice': (state, { later }) => {
    state.notice = false;
    state.noticeLater = later === true;
  },
  language: (state, { language }) => setLanguage(state, String(language)),
  'close-tour': (state) => {
    state.disturbances.tour = false;
  },
  'close-cookies': (state) => {
    state.disturbances.cookies = 'off';
  },
  'close-promotion': (state) => {
    state.disturbances.promotion = false;
  },
  'ask-two-step-off': (state) => {
    if (state.twoStep === 'on') state.pendingAuthorisation = 'two-step-off';
  },
  'sign-in-notices': (state, { on }) => {
    state.signInNotices = on === true;
  },
  'make-mail-password': makePassword,
  'hide-mail-password': (state) => {
    state.mailPrograms.shown = '';
  },
  identity: changeIdentity,
  'protect-phone': (state) => {
    state.phone.screenLock = true;
    state.phone.pushNotifications = true;
  },
  'close-offer': (state) => {
    state.phone.offersActivation = false;
  },
  'two-step-on': turnTwoStepOn,
  authorise,
  refuse,
  'sign-out': signOut,
};

/** Does what a script asks for; `false`: no such action. */
export function act(name: string, ask: Ask, state: PracticeState): boolean {
  const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
  action?.(state, ask.json);
  return action !== undefined;
}

/** What the pages' scripts may know of the world. */
export const publicState = (state: PracticeState) => ({
  ...state,
  person: { ...PERSON, holderLines: holderLines(state.holder) },
});
