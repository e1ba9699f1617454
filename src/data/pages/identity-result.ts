import { notHere, PLACES, PURPOSE, stepIs } from './identity-pages.ts';
import { definePage, type Evidence } from './page.ts';

const CONFIRMED: Evidence = {
  see: 'text',
  phrases: [
    'identità è stata confermata',
    'identità è confermata',
    'Identità confermata',
    'identity has been confirmed',
  ],
};

/** How it ended. */
export const identityResult = definePage({
  id: 'identity-result',
  recognition: {
    places: PLACES,
    needs: [[stepIs('identity-result'), CONFIRMED], PURPOSE],
    excludes: [{ see: 'field', type: 'password' }, ...notHere('identity-result')],
    supports: [{ see: 'heading', names: ['Esito'] }],
  },
  targets: {},
  facts: {
    confirmed: [CONFIRMED],
    failed: [
      {
        see: 'text',
        phrases: [
          'identità non è stata confermata',
          'identità non confermata',
          'non è stato possibile confermare',
          'riconoscimento non riuscito',
        ],
      },
    ],
  },
});
