import { definePage } from './page.ts';

/** The older look of the webmail. Its address is not known; nothing is guided here, the card leads to Smart. */
export const webmailClassic = definePage({
  id: 'webmail-classic',
  recognition: {
    places: [{ host: 'webmail.pec.it', path: /^\/(?!new(\/|$)|smart(\/|$))/, says: 'allows' }],
    needs: [
      [{ see: 'text', phrases: ['In arrivo', 'Posta in arrivo', 'Inbox'] }],
      [
        {
          see: 'control',
          roles: ['link', 'button', 'menuitem', 'tab'],
          names: ['Esci', 'Logout', 'Scrivi', 'Nuovo', 'Nuovo messaggio', 'Componi'],
        },
      ],
    ],
    excludes: [{ see: 'field', type: 'password' }],
  },
  targets: {},
});
