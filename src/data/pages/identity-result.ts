import { PLACES, panel } from './identity-pages.ts';
import { definePage, type Evidence } from './page.ts';
import { speaksAgainst, speaksFor } from './weights.ts';

const CONFIRMED: Evidence = {
  see: 'text',
  phrases: [
    'identità è stata confermata',
    'identità è confermata',
    'Identità confermata',
    'identity has been confirmed',
  ],
  asserted: true,
};

const FAILED: Evidence = {
  see: 'text',
  phrases: [
    'identità non è stata confermata',
    'identità non confermata',
    'non è stato possibile confermare',
    'riconoscimento non riuscito',
  ],
};

/** How it ended. */
export const identityResult = definePage({
  id: 'identity-result',
  number: 15,
  recognition: {
    places: PLACES,
    signs: [
      ...panel('identity-result'),
      speaksFor('sure', CONFIRMED, FAILED),
      speaksFor('some', {
        see: 'heading',
        names: ['Identità confermata', 'Identità non confermata', 'Riconoscimento non riuscito'],
      }),
      speaksFor('some', {
        see: 'control',
        names: ['Torna alla Webmail PEC', 'Torna alla webmail', 'Vai alla webmail'],
      }),
      speaksAgainst('hint', { see: 'control', names: ['Prosegui', 'Indietro'], atLeast: 2 }),
    ],
  },
  targets: {},
  facts: {
    confirmed: { all: [CONFIRMED], unless: [FAILED] },
    failed: { all: [FAILED], unless: [CONFIRMED] },
  },
});
