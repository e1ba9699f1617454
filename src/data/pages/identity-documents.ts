import { goBack, PLACES, panel, proceed } from './identity-pages.ts';
import { definePage, guess, it } from './page.ts';
import { speaksFor } from './weights.ts';

/** The request form, and the terms of the contract: what is accepted here is binding. */
export const identityDocuments = definePage({
  id: 'identity-documents',
  number: 13,
  recognition: {
    places: PLACES,
    signs: [
      ...panel('identity-documents'),
      speaksFor('strong', { see: 'target', target: 'identityDocuments.openForm' }),
      speaksFor('strong', {
        see: 'text',
        phrases: ['Premendo prosegui dichiaro di aver preso visione', 'Dichiaro di aver preso visione'],
      }),
      speaksFor('some', { see: 'text', phrases: ['Modulo di richiesta'] }),
      speaksFor('hint', {
        see: 'text',
        phrases: ['Condizioni di erogazione', 'diritto di recesso', 'sanzioni penali'],
      }),
    ],
  },
  targets: {
    openForm: {
      roles: ['button', 'link'],
      names: [
        it('Apri modulo di richiesta', '2026-09', 'public-2026', 'Antragsformular öffnen', 'open request form'),
        it('Leggi e Accetta', '2024-02', 'adaptation-guide-2024', 'Lesen und annehmen', 'read and accept'),
        guess('Open request form'),
        guess('Read and accept'),
      ],
      surroundings: {
        heading: ['Documenti', 'Accettazione documenti', 'Modulo di richiesta'],
        near: ['Prosegui', 'Indietro'],
      },
    },
    /** The area that scrolls. Whether it is a dialog or part of the page is not known. */
    form: {
      roles: ['dialog', 'document', 'region', 'article', 'group', 'form'],
      composite: 'scroller',
      names: [
        it('Modulo di richiesta', '2024-02', 'adaptation-guide-2024', 'Antragsformular', 'request form'),
        guess('Request form'),
      ],
      surroundings: { near: ['Accetta'] },
    },
    /** The box in the form, on the way with the webcam only. */
    declare: {
      roles: ['checkbox'],
      names: [
        it(
          'Dichiaro di aver preso visione del Modulo di richiesta e che i dati riportati sono corretti',
          '2024-02',
          'adaptation-guide-2024',
          'gelesen, Angaben richtig',
          'read, details correct',
        ),
      ],
      surroundings: { near: ['Accetta', 'Modulo di richiesta'] },
    },
    accept: {
      roles: ['button', 'link'],
      names: [it('Accetta', '2026-09', 'public-2026', 'Annehmen', 'accept'), guess('Accept')],
      surroundings: {
        near: [
          'Modulo di richiesta',
          'Dichiaro di aver preso visione del Modulo di richiesta e che i dati riportati sono corretti',
        ],
      },
    },
    /** The four boxes. Their texts carry the version of the contract ("v.XX"), so they are known by how they begin. */
    terms: {
      roles: ['checkbox'],
      composite: 'boxes',
      names: [
        it(
          'Dichiaro di aver preso visione e di accettare espressamente',
          '2024-02',
          'adaptation-guide-2024',
          'gelesen und ausdrücklich angenommen',
          'read and expressly accepted',
        ),
        it(
          'Sono consapevole delle sanzioni penali previste',
          '2024-02',
          'adaptation-guide-2024',
          'ich kenne die vorgesehenen Strafen',
          'I know the penalties',
        ),
        // How declarations to a contract usually begin. A consent to advertising has none of these words.
        ...[
          ...['Accetto le condizioni', 'Accetto i termini', 'Approvo specificamente le clausole'],
          ...[
            "letto l'informativa",
            'letto il manuale',
            "preso visione dell'informativa",
            'preso visione del manuale',
            'preso visione e di accettare',
          ],
        ].map((text) => it(text, '2026-09', 'guess', 'Erklärung zum Vertrag', 'declaration to the contract')),
      ],
    },
    continue: proceed,
    back: goBack,
  },
  facts: {
    formShown: {
      all: [{ see: 'beside', target: 'identityDocuments.accept', phrases: ['Modulo di richiesta', 'preso visione'] }],
    },
    formAccepted: {
      all: [
        {
          see: 'text',
          phrases: ['Modulo accettato', 'Modulo di richiesta accettato', 'Hai accettato il modulo'],
          asserted: true,
        },
      ],
    },
  },
  ways: [{ to: ['identity-method', 'identity-personal-data'], target: 'identityDocuments.back' }],
});
