import { goBack, PLACES, panel, proceed } from './identity-pages.ts';
import { definePage, guess, it } from './page.ts';
import { speaksFor } from './weights.ts';

/** The document that will be shown on video. Only on the way with the webcam. */
export const identityPersonalData = definePage({
  id: 'identity-personal-data',
  number: 12,
  recognition: {
    places: PLACES,
    signs: [
      ...panel('identity-personal-data'),
      speaksFor('strong', { see: 'target', target: 'identityPersonalData.documentNumber' }),
      speaksFor('some', { see: 'target', target: 'identityPersonalData.upload' }),
      speaksFor('some', {
        see: 'text',
        phrases: ['Documento di riconoscimento', 'Copia fronte e retro', 'Tipo documento', 'Tipo di documento'],
      }),
      speaksFor('hint', { see: 'text', phrases: ['Dati anagrafici', 'Data di scadenza'] }),
    ],
  },
  targets: {
    documentNumber: {
      roles: ['textbox'],
      names: [
        it('Numero documento', '2026-09', 'guess', 'Nummer des Dokuments', 'document number'),
        it('Numero del documento', '2026-09', 'guess', 'Nummer des Dokuments', 'document number'),
        it('Numero di documento', '2026-09', 'guess', 'Nummer des Dokuments', 'document number'),
        it('Numero documento di identità', '2026-09', 'guess', 'Nummer des Ausweises', 'identity document number'),
        guess('Document number'),
      ],
      inputType: ['text'],
      surroundings: { near: ['Data di scadenza', 'Data scadenza', 'Scadenza', 'Carica'] },
    },
    upload: {
      roles: ['button', 'link'],
      names: [it('Carica', '2024-02', 'adaptation-guide-2024', 'Hochladen', 'upload'), guess('Upload')],
      surroundings: {
        heading: [
          'Copia del documento',
          'Documento',
          "Documento d'identità",
          'Documento di riconoscimento',
          'Documenti',
          'Informazioni personali',
        ],
        landmark: ['main', 'form'],
        near: ['Fronte e retro', 'Copia fronte e retro', 'Numero documento', 'Prosegui', 'Indietro'],
      },
    },
    continue: proceed,
    back: goBack,
  },
  ways: [{ to: ['identity-method'], target: 'identityPersonalData.back' }],
});
