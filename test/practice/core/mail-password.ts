import { randomInt } from 'node:crypto';
import type { PracticeState } from './state.ts';

const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const letters = (count: number): string =>
  Array.from({ length: count }, () => LETTERS[randomInt(LETTERS.length)]).join('');

/** Makes a password for mail programs, which is shown until it is hidden, and never again. */
export function makePassword({ mailPrograms }: PracticeState): void {
  if (!mailPrograms.access) return;
  mailPrograms.password = 'active';
  mailPrograms.shown = Array.from({ length: 4 }, () => letters(4)).join('-');
}

/** Servers for the settings of a mail program. */
export const SERVERS = [
  ['Posta in arrivo (IMAP)', 'imap.pec.example.it'],
  ['Posta in uscita (SMTP)', 'smtp.pec.example.it'],
] as const;
