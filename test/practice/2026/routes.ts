import type { Handler } from '../core/answer.ts';
import { HOSTS } from '../core/hosts.ts';
import { account } from './account.ts';
import { identity } from './identity.ts';
import { login } from './login.ts';
import { webmail } from './webmail.ts';

/** The hosts of 2026: a sign-in host of its own, and a single-page application on each of the others. */
export const handlers2026: Record<string, Handler> = {
  [HOSTS.webmail]: webmail,
  [HOSTS.login]: login,
  [HOSTS.account]: account,
  [HOSTS.identity]: identity,
};
