import { accountHome } from './account-home.ts';
import { accountMailPrograms } from './account-mail-programs.ts';
import { accountTwoStep } from './account-two-step.ts';
import { identityDocuments } from './identity-documents.ts';
import { identityHolder } from './identity-holder.ts';
import { identityMethod } from './identity-method.ts';
import { identityPersonalData } from './identity-personal-data.ts';
import { identityRecognition } from './identity-recognition.ts';
import { identityResult } from './identity-result.ts';
import { login } from './login.ts';
import { loginAuthorise } from './login-authorise.ts';
import type { PageId, Recognition } from './page.ts';
import { videoRecognition } from './video-recognition.ts';
import { webmailClassic } from './webmail-classic.ts';
import { webmailMessages } from './webmail-messages.ts';
import { webmailOther } from './webmail-other.ts';
import { webmailSettings } from './webmail-settings.ts';

/** The map of Aruba's pages. The keys are the first half of the names of targets and facts. */
export const PAGES = {
  login,
  loginAuthorise,
  webmailMessages,
  webmailOther,
  webmailSettings,
  webmailClassic,
  accountHome,
  accountTwoStep,
  accountMailPrograms,
  identityHolder,
  identityMethod,
  identityPersonalData,
  identityDocuments,
  identityRecognition,
  identityResult,
  videoRecognition,
};

/** The host on which a page stands first of all; `null` where none is known. */
export function hostOf(page: PageId): string | null {
  const recognition = Object.values(PAGES).find(({ id }) => id === page)?.recognition;
  const all: Recognition[] = recognition ? [recognition].flat() : [];
  return all.flatMap(({ places }) => places)[0]?.host ?? null;
}

/** The ids of all pages. */
export const PAGE_IDS: readonly PageId[] = Object.values(PAGES).map(({ id }) => id);

/** The numbers by which pages are named on the phone; 0 is one that nobody knows. */
export const PAGE_NUMBERS = Object.fromEntries([
  ['unknown', 0],
  ...Object.values(PAGES).map(({ id, number }) => [id, number]),
]) as Readonly<Record<PageId | 'unknown', number>>;

// A page that has a name and is not in the map does not compile.
PAGE_IDS satisfies readonly Named[];
type Named = PageId extends (typeof PAGES)[keyof typeof PAGES]['id'] ? PageId : never;
