import { definePage } from './page.ts';

const ROLES = ['link', 'button', 'menuitem', 'tab'];

/** The older look of the webmail. Its address is not known; nothing is guided here, the card leads to Smart. */
export const webmailClassic = definePage({
  id: 'webmail-classic',
  recognition: {
    places: [{ host: 'webmail.pec.it', path: /^\/(?!new(\/|$)|smart(\/|$))/, says: 'allows' }],
    needs: [
      [{ see: 'control', roles: ROLES, names: ['Esci', 'Logout', 'Disconnetti'] }],
      [
        {
          see: 'control',
          roles: ROLES,
          names: ['Posta in arrivo', 'In arrivo', 'Rubrica', 'Scrivi', 'Nuovo messaggio', 'Componi', 'Opzioni'],
        },
        { see: 'text', phrases: ['Posta in arrivo', 'In arrivo'] },
      ],
    ],
    supports: [{ see: 'text', phrases: ['Classic'] }],
    excludes: [{ see: 'field', type: 'password' }],
  },
  targets: {},
  deadEnd: 'classic',
});
