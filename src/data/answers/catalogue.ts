import type { TextFiles } from '../../shared/text-files.ts';
import type { GuideId } from '../guides/guide.ts';
import type { SourceId } from '../pages/sources.ts';

/** A short answer that needs no guide. Its texts are in `locales/…/answers.json` under the same id. */
export interface Answer {
  id: AnswerId;
  /** The month in which it was last known to be true, `YYYY-MM`. */
  seen: string;
  source: SourceId;
  /** The guide to go on with. */
  leadsTo?: GuideId;
}

/** The answers that there are texts for. */
export type AnswerId = keyof TextFiles['answers']['answers'] & string;

/** Every answer. The position is the number that is read out (A1, A2 …) and never changes: add at the end. */
export const ANSWERS: readonly Answer[] = [
  { id: 'full-mailbox', seen: '2026-09', source: 'public-2026' },
  { id: 'expired-mailbox', seen: '2026-09', source: 'public-2026' },
  { id: 'receipts', seen: '2026-09', source: 'public-2026' },
  { id: 'error-535', seen: '2026-09', source: 'public-2026', leadsTo: 'mail-program-password' },
  { id: 'pop-imap', seen: '2026-09', source: 'public-2026', leadsTo: 'mail-program-access' },
  { id: 'two-passwords', seen: '2026-09', source: 'public-2026', leadsTo: 'forgotten-password' },
  { id: 'who-confirms', seen: '2026-09', source: 'public-2026', leadsTo: 'confirm-identity' },
  { id: 'spid-cost', seen: '2026-09', source: 'public-2026', leadsTo: 'confirm-identity' },
  { id: 'is-it-aruba', seen: '2026-09', source: 'public-2026' },
  { id: 'phishing', seen: '2026-09', source: 'public-2026', leadsTo: 'forgotten-password' },
  { id: 'company-officers', seen: '2025-11', source: 'public-2026', leadsTo: 'confirm-identity' },
  { id: 'several-people', seen: '2026-09', source: 'public-2026' },
  { id: 'forced-change', seen: '2026-09', source: 'public-2026' },
];

/** @returns the answer with this id, or `undefined` for anything else */
export const answerById = (id: string): Answer | undefined => ANSWERS.find((answer) => answer.id === id);

/** The number of an answer as it is read out: `A3`. */
export const answerNumber = ({ id }: Answer): string => `A${ANSWERS.findIndex((answer) => answer.id === id) + 1}`;
