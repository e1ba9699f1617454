import { type Answer, type Ask, type Handler, redirect, send } from '../core/answer.ts';
import { gateOf, submitSignIn } from '../core/session.ts';
import type { Service } from '../core/state.ts';
import type { World } from '../core/world.ts';
import { ACTION_PATH, AUTH_PATH, actionAddress, CLIENTS, callbackAddress } from './addresses.ts';
import { authorisePage, formPage } from './login-pages.ts';
import { ordinarySignIn } from './ordinary.ts';

const serviceOf = ({ query }: Ask): Service => CLIENTS[query.get('client_id') ?? ''] ?? 'webmail';

/** The start of a sign-in: who is signed in already goes on, or to the phone. */
function start(ask: Ask, world: World): Answer {
  const service = serviceOf(ask);
  const gate = gateOf(world.state, service);
  if (gate === 'form') return send(formPage(world, service));
  return redirect(gate === 'open' ? callbackAddress(service) : actionAddress(service));
}

/** What follows the form: an error, the wait for the phone, or the way back to the service. */
function proceed(ask: Ask, world: World): Answer {
  const { state } = world;
  const service = serviceOf(ask);
  if (ask.method === 'POST' && !submitSignIn(state, service, ask.form)) {
    return send(formPage(world, service, 'I dati inseriti non sono corretti'));
  }
  const gate = gateOf(state, service);
  if (gate === 'authorise') return send(authorisePage(world, service));
  if (gate === 'open') return redirect(callbackAddress(service));
  return send(
    formPage(
      world,
      service,
      state.refused
        ? 'La richiesta di accesso è stata rifiutata'
        : 'Il tempo a disposizione è scaduto: accedi di nuovo',
    ),
  );
}

/** `login.aruba.it`: the realm of the PEC mailboxes, and beside it the one of ordinary mail. */
export const login: Handler = (ask, world) => {
  if (ask.path === AUTH_PATH) return start(ask, world);
  if (ask.path === ACTION_PATH) return proceed(ask, world);
  return ordinarySignIn(ask, world);
};
