import type { PageId } from './page.ts';

/**
 * The numbers by which pages are named on the phone. They are printed: none is given anew, and a page that goes takes its
 * number with it. A page without one does not compile.
 */
export const PAGE_NUMBERS: Readonly<Record<PageId | 'unknown', number>> = {
  unknown: 0,
  login: 1,
  'login-authorise': 2,
  'webmail-messages': 3,
  'webmail-other': 4,
  'webmail-settings': 5,
  'webmail-classic': 6,
  'account-home': 7,
  'account-two-step': 8,
  'account-mail-programs': 9,
  'identity-holder': 10,
  'identity-method': 11,
  'identity-personal-data': 12,
  'identity-documents': 13,
  'identity-recognition': 14,
  'identity-result': 15,
  'video-recognition': 16,
};
