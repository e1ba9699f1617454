import { definePage } from './page.ts';
import { speaksAgainst, speaksFor } from './weights.ts';

/** The older look of the webmail. Its address is not known; nothing is guided here, the card leads to Smart. */
export const webmailClassic = definePage({
  id: 'webmail-classic',
  number: 6,
  hasLetters: true,
  recognition: {
    places: [{ host: 'webmail.pec.it', path: /^\/(?!new(\/|$)|smart(\/|$))/, says: 'allows' }],
    signs: [
      speaksFor('strong', { see: 'control', names: ['Esci', 'Logout', 'Disconnetti', 'Log out'] }),
      speaksFor(
        'some',
        { see: 'list', names: ['Posta in arrivo', 'In arrivo', 'Inbox'], atLeast: 1 },
        { see: 'text', phrases: ['Posta in arrivo', 'In arrivo'] },
      ),
      speaksFor('some', {
        see: 'list',
        names: [
          'Rubrica',
          'Opzioni',
          'Scrivi',
          'Nuovo messaggio',
          'Componi',
          'Nuovo',
          'Bozze',
          'Posta inviata',
          'Inviata',
          'Cestino',
        ],
        atLeast: 2,
      }),
      speaksFor('some', { see: 'text', phrases: ['Classic'] }),
      speaksFor('hint', { see: 'title', phrases: ['Webmail', 'Classic'] }),
      speaksAgainst('sure', { see: 'field', type: 'password' }),
    ],
  },
  targets: {},
  deadEnd: 'classic',
});
