import type { PracticeState, Service } from './state.ts';

/** What stands between a person and a service. */
export type Gate = 'form' | 'authorise' | 'open';

/**
 * Says what the sign-in page has to show for a service. Asking for the account pages while 2-step verification is on
 * starts an authorisation of its own, as every entrance does.
 */
export function gateOf(state: PracticeState, service: Service): Gate {
  if (state.pendingAuthorisation === 'sign-in' || state.pendingAuthorisation === 'account') return 'authorise';
  if (!state.signedIn) return 'form';
  if (service !== 'account' || state.twoStep === 'off' || state.accountOpen) return 'open';
  state.pendingAuthorisation = 'account';
  state.service = 'account';
  return 'authorise';
}

/** The password that is always wrong, for showing what a failed sign-in looks like. */
const WRONG_PASSWORD = 'sbagliata';

/** Plays the submitted sign-in form; says whether the data were right. */
export function submitSignIn(state: PracticeState, service: Service, form: URLSearchParams): boolean {
  const address = form.get('username') ?? '';
  const password = form.get('password') ?? '';
  if (!address.includes('@') || password === '' || password === WRONG_PASSWORD) return false;
  state.service = service;
  state.refused = false;
  if (form.get('version')) state.version = form.get('version') === 'classic' ? 'classic' : 'smart';
  if (state.twoStep === 'on') state.pendingAuthorisation = 'sign-in';
  else enter(state);
  return true;
}

function enter(state: PracticeState): void {
  state.signedIn = true;
  if (state.service === 'account') state.accountOpen = true;
  if (state.noticeLater) {
    state.notice = true;
    state.noticeLater = false;
  }
}

/** "Autorizza" on the phone: whatever waits goes on. Does nothing when nothing waits. */
export function authorise(state: PracticeState): void {
  const pending = state.pendingAuthorisation;
  state.pendingAuthorisation = null;
  if (pending === 'sign-in') enter(state);
  if (pending === 'account') state.accountOpen = true;
  if (pending === 'two-step-off') {
    state.twoStep = 'off';
    checkCompliance(state);
  }
}

/** A mailbox is compliant as soon as, and as long as, both halves are done. */
export function checkCompliance(state: PracticeState): void {
  state.compliant = state.identityConfirmed && state.twoStep === 'on';
}

/** The end of the activation in the app. */
export function turnTwoStepOn(state: PracticeState): void {
  state.twoStep = 'on';
  state.phone.offersActivation = false;
  checkCompliance(state);
}

/** "Rifiuta" on the phone. */
export function refuse(state: PracticeState): void {
  state.refused = state.pendingAuthorisation !== null;
  state.pendingAuthorisation = null;
}

export function signOut(state: PracticeState): void {
  state.signedIn = false;
  state.accountOpen = false;
  state.pendingAuthorisation = null;
}

/** Ends the session if it is to be found expired now; says so. */
export function expireIfDue(state: PracticeState): boolean {
  if (!state.disturbances.expire || !state.signedIn) return false;
  state.disturbances.expire = false;
  signOut(state);
  return true;
}
