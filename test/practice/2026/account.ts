import { type Handler, redirect, send } from '../core/answer.ts';
import { signInAddress } from './addresses.ts';
import { shell } from './shell.ts';

/** The account pages: one application below `/pec`. */
export const account: Handler = ({ path, query }, world) => {
  const { state } = world;
  if (!/^\/pec(\/|$)/.test(path)) return null;
  if (state.signedIn && query.has('ticket')) {
    // The settings of the webmail hand their session over; "Gestione account" asks for a confirmation.
    state.accountOpen = true;
    return redirect(path);
  }
  const open = state.signedIn && (state.accountOpen || state.twoStep === 'off');
  return open ? send(shell('Gestione account', 'account/main.js', world)) : redirect(signInAddress('account'));
};
