import { type Answer, type Ask, type Handler, redirect, send } from '../core/answer.ts';
import { at } from '../core/hosts.ts';
import type { Markup } from '../core/html.ts';
import type { PracticeState } from '../core/state.ts';
import type { World } from '../core/world.ts';
import { accountPage } from './account-layout.ts';
import { mailPrograms, postMailPrograms } from './account-mail-programs.ts';
import { contacts, history, home, password } from './account-pages.ts';
import { postTwoStep, twoStep } from './account-two-step.ts';

interface SubPage {
  title: string;
  view: (world: World) => Markup;
  /** What a form of the page does. */
  post?: (ask: Ask, state: PracticeState) => void;
}

const PAGES: Record<string, SubPage> = {
  '/pec': { title: 'Home', view: home },
  '/pec/contatti': { title: 'Email e cellulare', view: contacts },
  '/pec/password': { title: 'Password', view: password },
  '/pec/password-client': { title: 'Password programmi di posta', view: mailPrograms, post: postMailPrograms },
  '/pec/verifica': { title: 'Verifica in 2 passaggi', view: twoStep, post: postTwoStep },
  '/pec/accessi': { title: 'Storico accessi', view: history, post: postNotices },
};

/** The switch for e-mail notices of sign-ins, which is on two pages. */
function postNotices({ form }: Ask, state: PracticeState): void {
  if (form.has('notices')) state.signInNotices = form.get('notices') === 'on';
}

function gate(ask: Ask, { state }: World): Answer | null {
  if (state.signedIn && ask.query.get('from') === 'webmail') {
    // The settings of the webmail hand their session over; "Gestione Account" asks for a confirmation.
    state.accountOpen = true;
    return redirect('/pec');
  }
  const open = state.signedIn && (state.accountOpen || state.twoStep === 'off');
  return open ? null : redirect(at('webmail', '/?service=account'));
}

/** The account pages of 2023: every one of them comes whole from the server. */
export const account: Handler = (ask, world) => {
  if (!ask.path.startsWith('/pec')) return null;
  const path = ask.path.replace(/(.)\/$/, '$1');
  const page = PAGES[path];
  if (!page) return null;
  const closed = gate(ask, world);
  if (closed) return closed;
  if (ask.method === 'POST') {
    postNotices(ask, world.state);
    page.post?.(ask, world.state);
    return redirect(path);
  }
  return send(accountPage(page.title, path, page.view(world), world));
};
