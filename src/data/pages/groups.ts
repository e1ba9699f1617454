import { IDENTITY_PAGES } from './identity-pages.ts';
import type { PageId } from './page.ts';

/** The account pages share their left menu. */
export const ACCOUNT_PAGES: PageId[] = ['account-home', 'account-two-step', 'account-mail-programs'];

/** The views of the webmail that show its header. */
export const WEBMAIL_HEADER_PAGES: PageId[] = ['webmail-messages', 'webmail-other'];

/** Where one still has to sign in. */
export const SIGN_IN_PAGES: PageId[] = ['login', 'login-authorise'];

/** Where one confirms on the phone that one is signing in; guides that wait for it need no second confirmation. */
export const CONFIRMING_PAGES: PageId[] = ['login-authorise'];

/** Seeing one of these proves that the user is signed in to the mailbox. */
export const SIGNED_IN_PAGES: PageId[] = [
  ...WEBMAIL_HEADER_PAGES,
  'webmail-settings',
  'webmail-classic',
  ...ACCOUNT_PAGES,
  ...IDENTITY_PAGES,
];
