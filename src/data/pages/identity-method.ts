import { goBack, PLACES, panel, proceed } from './identity-pages.ts';
import { definePage, guess, it } from './page.ts';
import { speaksFor } from './weights.ts';

/** Methods are shown as boxes to pick; which kind of control they are is not known. */
const PICK_ROLES = ['radio', 'button', 'link', 'option', 'tab', 'menuitemradio'];
const METHODS = [
  'Tessera Sanitaria – Carta Nazionale Servizi',
  'CNS',
  'SPID',
  'CIE',
  'Firma Digitale',
  'Firma Remota',
  'Webcam',
];

/** By which means the identity is confirmed. SPID is preselected, the others are behind a link. */
export const identityMethod = definePage({
  id: 'identity-method',
  number: 11,
  recognition: {
    places: PLACES,
    signs: [
      ...panel('identity-method'),
      speaksFor('strong', { see: 'target', target: 'identityMethod.otherMethods' }),
      speaksFor('strong', { see: 'control', names: METHODS, atLeast: 2 }),
      speaksFor('some', {
        see: 'text',
        phrases: ["Scegli come confermare l'identità", 'Scegli il metodo', 'Scegli come'],
      }),
      speaksFor('hint', { see: 'text', phrases: ['Consigliato', 'SPID'] }),
    ],
  },
  targets: {
    otherMethods: {
      roles: ['link', 'button'],
      names: [
        it(
          "Altri metodi per confermare l'identità",
          '2024-02',
          'adaptation-guide-2024',
          'andere Methoden',
          'other methods',
        ),
        guess('Other methods to confirm identity'),
      ],
      surroundings: { near: ['SPID', 'Prosegui', 'Indietro'] },
    },
    cns: {
      roles: PICK_ROLES,
      names: [
        it(
          'Tessera Sanitaria – Carta Nazionale Servizi',
          '2024-02',
          'adaptation-guide-2024',
          'Bürgerkarte, CNS',
          'health card, CNS',
        ),
        it('CNS', '2026-09', 'public-2026', 'Bürgerkarte, CNS', 'CNS card'),
        ...['Tessera Sanitaria - CNS', 'Tessera Sanitaria (CNS)', 'TS-CNS', 'Carta Nazionale dei Servizi (CNS)'].map(
          (text) => it(text, '2026-09', 'guess', 'Bürgerkarte, CNS', 'CNS card'),
        ),
      ],
      surroundings: { near: ['Firma Digitale', 'Webcam', 'SPID'] },
    },
    signature: {
      roles: PICK_ROLES,
      names: [
        it('Firma Digitale', '2024-02', 'adaptation-guide-2024', 'digitale Unterschrift', 'digital signature'),
        guess('Digital signature'),
      ],
      surroundings: { near: ['Tessera Sanitaria – Carta Nazionale Servizi', 'CNS', 'Webcam', 'SPID'] },
    },
    webcam: {
      roles: PICK_ROLES,
      names: [it('Webcam', '2024-02', 'adaptation-guide-2024', 'Webcam', 'webcam')],
      surroundings: { near: ['Tessera Sanitaria – Carta Nazionale Servizi', 'CNS', 'Firma Digitale', 'SPID'] },
    },
    continue: proceed,
    back: goBack,
  },
  facts: {
    /** The list behind "Altri metodi…" is open. */
    methodsShown: {
      all: [
        { see: 'target', target: 'identityMethod.signature' },
        { see: 'target', target: 'identityMethod.webcam' },
      ],
    },
  },
  ways: [{ to: ['identity-holder'], target: 'identityMethod.back' }],
});
