import { goBack, notHere, PLACES, PURPOSE, proceed, stepIs } from './identity-pages.ts';
import { definePage, guess, it } from './page.ts';

/** The document that will be shown on video. Only on the way with the webcam. */
export const identityPersonalData = definePage({
  id: 'identity-personal-data',
  recognition: {
    places: PLACES,
    needs: [[stepIs('identity-personal-data'), { see: 'heading', names: ['Informazioni personali'] }], PURPOSE],
    excludes: [{ see: 'field', type: 'password' }, ...notHere('identity-personal-data')],
    supports: [{ see: 'control', roles: ['button', 'link'], names: ['Carica'] }],
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
        heading: ['Copia del documento', 'Documento', "Documento d'identità", 'Documenti', 'Informazioni personali'],
        landmark: ['main', 'form'],
        near: ['Prosegui', 'Indietro'],
      },
    },
    continue: proceed,
    back: goBack,
  },
  ways: [{ to: ['identity-method'], target: 'identityPersonalData.back' }],
});
