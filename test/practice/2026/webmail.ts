import { classicFolders, classicList, classicPage } from '../2023/classic.ts';
import { type Handler, redirect, send } from '../core/answer.ts';
import { signOut } from '../core/session.ts';
import { signInAddress } from './addresses.ts';
import { shell } from './shell.ts';

const INBOX = '/new/messages/INBOX?mail_pnum=1';

/** The webmail of today. Classic is still there under its old address, as far as is known. */
export const webmail: Handler = ({ path }, world) => {
  if (path === '/logout') signOut(world.state);
  if (!world.state.signedIn) return isKnown(path) ? redirect(signInAddress('webmail')) : null;
  if (path === '/classic/') return send(classicPage(world));
  if (path === '/classic/folders') return send(classicFolders());
  if (path === '/classic/list') return send(classicList());
  if (/^\/new(\/|$)/.test(path)) return send(shell('Webmail PEC', 'webmail/main.js', world));
  return isKnown(path) ? redirect(INBOX) : null;
};

const isKnown = (path: string): boolean =>
  /^\/($|authentipec\.php$|logout$|new(\/|$)|smart(\/|$)|classic\/)/.test(path);
