import { createHash } from 'node:crypto';
import { findBrowser } from '../../tools/lib/browsers.mjs';

/** Where Chromium or Chrome on Linux looks for policies of the administrator. Only the administrator may write there. */
export const POLICIES = findBrowser('chromium')?.includes('google-chrome')
  ? '/etc/opt/chrome/policies/managed'
  : '/etc/chromium/policies/managed';

/** What an organisation sets in the tests of policy files, with one wording that must not be taken. */
export const POLICY = {
  language: 'de',
  contact: { name: 'Gemeinde Beispiel', telephone: '0471 000 000' },
  guides: ['sign-in', 'check-status'],
  textSize: 150,
  helperSections: false,
  labels: [
    { target: 'webmailMessages.settings', wording: 'Opzioni', language: 'it', date: '2026-11-20', who: 'Helpdesk' },
    { target: 'login.submit', wording: 'Esci', language: 'it', date: '2026-11-20', who: 'Helpdesk' },
  ],
  answers: [{ it: { title: 'Orari', text: 'Lun-ven 8-12' }, date: '2026-11-20' }],
};

/** The id that Chromium gives an extension without a key: made of the path of its folder. */
export const idOfPath = (path: string): string =>
  createHash('sha256')
    .update(path)
    .digest('hex')
    .slice(0, 32)
    .replace(/[0-9a-f]/g, (digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16)));
