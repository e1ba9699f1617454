import type { TextFiles } from '../../shared/text-files.ts';
import type { GuideId } from '../guides/guide.ts';
import type { AnswerId } from './catalogue.ts';

/** What helps: a guide or a short answer. */
export type Help = { guide: GuideId } | { answer: AnswerId };

/** What people come with, in their words (`locales/…/answers.json`), and what helps. The commonest first. */
export const NEEDS: Record<keyof TextFiles['answers']['needs'] & string, Help> = {
  outlook: { guide: 'mail-program-password' },
  phone: { guide: 'new-phone' },
  adapt: { guide: 'check-status' },
  forgotten: { guide: 'forgotten-password' },
  full: { answer: 'full-mailbox' },
  'expired-password': { guide: 'mail-program-password-renew' },
  moving: { guide: 'before-moving' },
  contacts: { guide: 'contacts' },
  phishing: { answer: 'phishing' },
  receipts: { answer: 'receipts' },
};
