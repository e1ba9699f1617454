import { checkCompliance } from './session.ts';
import {
  IDENTITY_STEPS,
  type IdentityMethod,
  type IdentityProgress,
  type IdentityStep,
  type PracticeState,
} from './state.ts';

const METHODS: readonly IdentityMethod[] = ['spid', 'cns', 'signature', 'webcam', 'remote', 'cie'];

/** The boxes of the contract terms. */
export const BOXES = 4;

/** The steps of a method: only the webcam asks for personal data. */
export const stepsOf = (method: IdentityMethod): IdentityStep[] =>
  IDENTITY_STEPS.filter((step) => step !== 'personal-data' || method === 'webcam');

/** Nothing is missing on the current step: "Prosegui" works. */
export function isComplete({ step, phase, ...identity }: IdentityProgress): boolean {
  if (step === 'personal-data')
    return Boolean(identity.documentNumber && identity.documentExpiry && identity.documentFile);
  if (step === 'documents') return identity.formAccepted && identity.ticked >= BOXES;
  return !(step === 'recognition' && phase === 'alternative') || identity.signedFile !== '';
}

/** The recognition worked: the identity is confirmed. */
export function confirmIdentity(state: PracticeState): void {
  state.identityConfirmed = true;
  state.identity.step = 'result';
  checkCompliance(state);
}

/** "Prosegui" on the last page: the plug-in, the device, the PIN, or the way round a device that is not recognised. */
function recognise(state: PracticeState): void {
  const { identity, computer } = state;
  const usesDevice = identity.method === 'cns' || identity.method === 'signature';
  // SPID and the video call are done on other hosts, which report back by an address of their own.
  if (identity.method === 'spid' || identity.method === 'webcam') return;
  if (!usesDevice || identity.phase === 'pin' || identity.phase === 'alternative') confirmIdentity(state);
  else if (!computer.plugin) identity.phase = 'plugin';
  else if (computer.device) identity.phase = 'pin';
  else if (identity.method === 'signature') identity.phase = 'alternative';
  else {
    identity.phase = 'start';
    identity.problem = 'Lettore o carta non rilevati. Collega il lettore, inserisci la carta e riprova.';
  }
}

function goOn(state: PracticeState): void {
  const { identity } = state;
  if (!isComplete(identity)) return;
  if (identity.step === 'recognition') {
    recognise(state);
    return;
  }
  const steps = stepsOf(identity.method);
  identity.step = steps[steps.indexOf(identity.step) + 1] ?? identity.step;
  identity.phase = 'start';
}

function goBack({ identity }: PracticeState): void {
  if (identity.step === 'recognition' && identity.phase !== 'start') {
    identity.phase = 'start';
    return;
  }
  const steps = stepsOf(identity.method);
  identity.step = steps[Math.max(0, steps.indexOf(identity.step) - 1)] ?? 'holder';
}

function isEarlier(identity: IdentityProgress, step: unknown): step is IdentityStep {
  const steps = stepsOf(identity.method);
  const index = steps.indexOf(step as IdentityStep);
  return index >= 0 && index < steps.indexOf(identity.step) && identity.step !== 'result';
}

const TEXTS = ['documentNumber', 'documentExpiry', 'documentFile', 'signedFile'] as const;

/** What the wizard's pages send: the fields that changed, and `go` for "Prosegui" and "Indietro". */
export function changeIdentity(state: PracticeState, data: Record<string, unknown>): void {
  const { identity } = state;
  identity.problem = '';
  const method = METHODS.find((name) => name === data.method);
  if (method) identity.method = method;
  for (const name of TEXTS) if (typeof data[name] === 'string') identity[name] = data[name];
  if (data.others) identity.othersShown = true;
  if (data.formAccepted) identity.formAccepted = true;
  if (typeof data.ticked === 'number') identity.ticked = data.ticked;
  if (isEarlier(identity, data.step)) identity.step = data.step;
  if (data.go === 'next') goOn(state);
  if (data.go === 'back') goBack(state);
}

/** A reload finds the plug-in that was installed meanwhile. */
export function noticePlugin(state: PracticeState): void {
  if (state.identity.step === 'recognition' && state.identity.phase === 'plugin' && state.computer.plugin)
    recognise(state);
}
