import type { Handler } from '../core/answer.ts';
import { HOSTS } from '../core/hosts.ts';
import { account } from './account.ts';
import { identity } from './identity/routes.ts';
import { ordinarySignIn } from './ordinary.ts';
import { webmail } from './webmail.ts';

/** The hosts of 2023. The sign-in of the mailbox was on the webmail's own host; login.aruba.it had ordinary mail only. */
export const handlers2023: Record<string, Handler> = {
  [HOSTS.webmail]: webmail,
  [HOSTS.login]: ordinarySignIn,
  [HOSTS.account]: account,
  [HOSTS.identity]: identity,
};
