import { ACCOUNT_MENU, ACCOUNT_WAYS, MAIL_PROGRAMS_HEADING as HEADING, MAIL_PROGRAMS_TITLE } from './account-parts.ts';
import { definePage, en, guess, it } from './page.ts';

/** The password that Outlook and other mail programs need once 2-step verification is on. */
export const accountMailPrograms = definePage({
  id: 'account-mail-programs',
  tellsExpiry: true,
  recognition: {
    places: [{ host: 'account.aruba.it', path: /^\/pec/, says: 'allows' }],
    needs: [
      [MAIL_PROGRAMS_TITLE],
      [
        {
          see: 'control',
          roles: ['button', 'link'],
          names: ['Attiva', 'Enable', 'Genera nuova password', 'Generate new password', 'Genera', 'Copia', 'Copy'],
        },
        { see: 'text', phrases: ['IMAP', 'POP', 'SMTP', 'Outlook', 'Thunderbird'] },
      ],
      [{ see: 'text', phrases: ['programmi di posta', 'programma di posta', 'email client'] }],
    ],
    excludes: [{ see: 'field', type: 'password' }],
    supports: ACCOUNT_MENU.filter(({ see }) => see === 'control'),
  },
  targets: {
    activate: {
      roles: ['button', 'link'],
      names: [
        it('Attiva', '2026-09', 'public-2026', 'Aktivieren', 'activate'),
        en('Enable', '2026-09', 'public-2026'),
        guess('Activate'),
      ],
      surroundings: { heading: HEADING, group: HEADING, landmark: ['main'] },
    },
    generate: {
      roles: ['button', 'link'],
      names: [
        it('Genera nuova password', '2026-09', 'public-2026', 'neues Passwort erzeugen', 'create a new password'),
        en('Generate new password', '2026-09', 'public-2026'),
      ],
      surroundings: { heading: HEADING, group: HEADING, landmark: ['main'], dialog: [] },
    },
    confirmGenerate: {
      roles: ['button'],
      names: [
        it('Genera', '2026-09', 'public-2026', 'Erzeugen', 'create'),
        it('Genera nuova password', '2026-09', 'guess', 'neues Passwort erzeugen', 'create a new password'),
        it('Conferma', '2026-09', 'guess', 'Bestätigen', 'confirm'),
        guess('Generate'),
      ],
      surroundings: { dialog: ['Genera nuova password', 'Generate new password', 'Nuova password', ...HEADING] },
    },
    copy: {
      roles: ['button', 'link'],
      names: [it('Copia', '2026-09', 'public-2026', 'Kopieren', 'copy'), en('Copy', '2026-09', 'public-2026')],
      // Server names may be offered for copying beside it; what stands over the password is not known, hence the variants.
      surroundings: {
        heading: ['Nuova password', 'La tua nuova password', 'Password generata', ...HEADING],
        near: ['Password', 'Password generata', 'Nuova password', 'Chiudi'],
      },
    },
  },
  facts: {
    /** The new password is on the screen, this once. */
    passwordShown: [{ see: 'target', target: 'accountMailPrograms.copy' }],
    /** There is one already: it can only be renewed. */
    active: [{ see: 'target', target: 'accountMailPrograms.generate' }],
    /** IMAP, POP and SMTP are turned off in the webmail. The wording is not known. */
    accessOff: [
      {
        see: 'text',
        phrases: [
          'accesso da programmi di posta è disattivato',
          'accesso da programmi di posta è disabilitato',
          'accesso da programmi di posta non è attivo',
          'accesso tramite programmi di posta è disattivato',
          'accesso tramite programmi di posta non è attivo',
          'accesso ai programmi di posta è disattivato',
          'protocolli IMAP, POP e SMTP sono disattivati',
        ],
      },
    ],
  },
  ways: ACCOUNT_WAYS,
});
