import { type Handler, redirect, send } from '../core/answer.ts';
import { noticePlugin } from '../core/identity.ts';
import { identityService } from '../core/identity-service.ts';
import { restartIdentity } from '../core/state.ts';
import { signInAddress } from './addresses.ts';
import { shell } from './shell.ts';

/** The identity panel of 2026, and beside it the purchase of a signature, which looks the same. */
export const identity: Handler = (ask, world) => {
  const { state } = world;
  const known = /^\/($|conferma-identita(\/|$)|firma\/|ritorno$|download\/)/.test(ask.path);
  if (!known) return null;
  if (!state.signedIn) return redirect(signInAddress('identity'));
  if (ask.query.has('nuova')) restartIdentity(state);
  const elsewhere = identityService(ask, world);
  if (elsewhere) return elsewhere;
  noticePlugin(state);
  return send(shell('Conferma identità', 'identity/main.js', world));
};
