import { type Answer, type Ask, type Handler, redirect, send } from '../../core/answer.ts';
import { at } from '../../core/hosts.ts';
import { changeIdentity, noticePlugin } from '../../core/identity.ts';
import { identityService } from '../../core/identity-service.ts';
import { type IdentityStep, type PracticeState, restartIdentity } from '../../core/state.ts';
import { lookAlike } from './look-alike.ts';
import { identityPage } from './page.ts';

const PATHS: Record<IdentityStep, string> = {
  holder: '/ConfermaIdentita/DatiTitolare',
  method: '/ConfermaIdentita/Metodo',
  'personal-data': '/ConfermaIdentita/Informazioni',
  documents: '/ConfermaIdentita/Documenti',
  recognition: '/ConfermaIdentita/Riconoscimento',
  result: '/ConfermaIdentita/Esito',
};

/** A form of the wizard: its fields go to the wizard, then the page of the step that is now the current one is shown. */
function post({ form }: Ask, state: PracticeState): void {
  changeIdentity(state, { ...Object.fromEntries(form), ticked: form.getAll('terms').length });
}

/** The last "Prosegui" of the webcam leads to the platform of the video call. */
const leadsToVideo = ({ method, form }: Ask, { identity }: PracticeState): boolean =>
  method === 'POST' && form.get('go') === 'next' && identity.step === 'recognition' && identity.method === 'webcam';

function wizard(ask: Ask, state: PracticeState): string | null {
  if (leadsToVideo(ask, state)) return at('video');
  if (ask.method === 'POST') post(ask, state);
  else noticePlugin(state);
  const path = PATHS[state.identityConfirmed ? 'result' : state.identity.step];
  return ask.method === 'POST' || ask.path !== path ? path : null;
}

/** The identity panel of 2023: a form per step. */
export const identity: Handler = (ask, world): Answer | null => {
  const { state } = world;
  if (ask.path.startsWith('/firma/')) return send(lookAlike(world));
  const known = ask.path === '/' || Object.values(PATHS).includes(ask.path) || /^\/(ritorno|download\/)/.test(ask.path);
  if (!known) return null;
  if (!state.signedIn) return redirect(at('webmail', '/?service=identity'));
  if (ask.query.has('nuova')) restartIdentity(state);
  if (ask.query.has('altri')) changeIdentity(state, { others: true });
  const elsewhere = identityService(ask, world);
  if (elsewhere) return elsewhere;
  const location = wizard(ask, state);
  return location ? redirect(location) : send(identityPage(world));
};
