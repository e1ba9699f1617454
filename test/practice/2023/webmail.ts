import { type Answer, type Ask, type Handler, redirect, send } from '../core/answer.ts';
import { at } from '../core/hosts.ts';
import { gateOf, signOut, submitSignIn } from '../core/session.ts';
import type { PracticeState, Service } from '../core/state.ts';
import type { World } from '../core/world.ts';
import { classicFolders, classicList, classicPage } from './classic.ts';
import { authorisePage, signInPage } from './sign-in.ts';
import { smartShell } from './smart.ts';
import { smartView } from './smart-views.ts';

const SERVICES: readonly Service[] = ['webmail', 'account', 'identity'];

const serviceOf = ({ query }: Ask): Service => SERVICES.find((name) => name === query.get('service')) ?? 'webmail';

function destination(state: PracticeState, service: Service): string {
  if (service === 'account') return at('account', '/pec');
  if (service === 'identity') return at('identity');
  return state.version === 'classic' ? '/classic/' : '/smart/#webmail/main/Inbox';
}

/** `webmail.pec.it/` is the sign-in page, also for the other services. */
function entrance(ask: Ask, world: World): Answer {
  const { state } = world;
  const service = serviceOf(ask);
  if (ask.query.has('logout')) signOut(state);
  const failed = ask.method === 'POST' && !submitSignIn(state, service, ask.form);
  const gate = gateOf(state, service);
  if (gate === 'authorise') return send(authorisePage(world, service));
  if (gate === 'form') return send(signInPage(world, service, failed));
  return redirect(destination(state, service));
}

/** The webmail of 2023: Smart, Classic and their sign-in. */
export const webmail: Handler = (ask, world) => {
  if (ask.path === '/') return entrance(ask, world);
  if (!world.state.signedIn) return ask.path === '/smart/view' ? send('', 401) : redirect('/');
  switch (ask.path) {
    case '/smart/':
      return send(smartShell(world));
    case '/smart/view':
      return smartView(ask.query.get('at') ?? '', world);
    case '/classic/':
      return send(classicPage(world));
    case '/classic/folders':
      return send(classicFolders());
    case '/classic/list':
      return send(classicList());
    default:
      return null;
  }
};
