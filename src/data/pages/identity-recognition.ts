import { goBack, PLACES, panel, proceed } from './identity-pages.ts';
import { definePage, guess, it } from './page.ts';
import { speaksFor } from './weights.ts';

/**
 * The small local program, one download for each system. No target: both may be shown, and only the user knows which
 * computer it is.
 */
const PLUGIN = ['Scarica per Windows', 'Scarica per Mac'];

/** The identification itself: SPID button, card, signature device, or the last check before the video call. */
export const identityRecognition = definePage({
  id: 'identity-recognition',
  number: 14,
  recognition: {
    places: PLACES,
    signs: [
      ...panel('identity-recognition'),
      speaksFor(
        'strong',
        { see: 'target', target: 'identityRecognition.spidEnter' },
        { see: 'target', target: 'identityRecognition.downloadForm' },
        { see: 'control', names: PLUGIN },
        {
          see: 'text',
          phrases: ['Dispositivo di firma collegato al computer', 'PIN del dispositivo di firma', 'Inserisci il PIN'],
        },
      ),
      speaksFor('some', { see: 'text', phrases: ['Cosa ti serve', 'Accedi con SPID', 'Lettore di smart card'] }),
      speaksFor('some', {
        see: 'heading',
        names: ['Firma Digitale', 'Webcam', 'Accedi con SPID', 'Tessera Sanitaria – Carta Nazionale Servizi'],
      }),
      speaksFor('hint', { see: 'field', type: 'password' }),
    ],
  },
  targets: {
    spidEnter: {
      roles: ['button', 'link'],
      names: [
        it('Entra con SPID', '2024-02', 'adaptation-guide-2024', 'mit SPID anmelden', 'sign in with SPID'),
        guess('Enter with SPID'),
      ],
      surroundings: { heading: ['Accedi con SPID', 'Riconoscimento'], near: ['Indietro', 'Non hai SPID?'] },
    },
    /**
     * The list as a whole: the order of the providers is random, and only the user knows the right one. In the public
     * agency's component it has no name; the class is that component's.
     */
    spidProviders: {
      roles: ['list', 'menu', 'listbox', 'group'],
      names: [],
      attributes: { class: ['spid-idp-button-menu'], 'aria-labelledby': ['spid-idp'] },
      surroundings: { near: ['Entra con SPID'], heading: ['Accedi con SPID', 'Riconoscimento'], landmark: ['main'] },
      openers: [
        {
          roles: ['button', 'link'],
          names: [it('Entra con SPID', '2024-02', 'adaptation-guide-2024', 'mit SPID anmelden', 'sign in with SPID')],
        },
      ],
    },
    downloadForm: {
      roles: ['link', 'button'],
      names: [
        it(
          'Scarica il modulo di richiesta',
          '2024-02',
          'adaptation-guide-2024',
          'Antragsformular herunterladen',
          'download the request form',
        ),
        it('Scarica modulo', '2026-09', 'public-2026', 'Formular herunterladen', 'download the form'),
        guess('Download the request form'),
      ],
      surroundings: {
        heading: ['Firma Digitale', 'Riconoscimento'],
        near: ['Carica il documento', 'Trascina qui i documenti oppure', 'Sfoglia…', 'Prosegui', 'Indietro'],
      },
    },
    /** "Sfoggia" is a slip of the page itself, seen in 2024. */
    upload: {
      roles: ['button', 'link'],
      names: [
        it('Sfoglia…', '2026-09', 'public-2026', 'Durchsuchen', 'browse'),
        it('Sfoggia…', '2024-02', 'adaptation-guide-2024', 'Durchsuchen', 'browse'),
        // A browser's own field for a file has no label but the line before it.
        it(
          'Carica il documento firmato',
          '2024-02',
          'adaptation-guide-2024',
          'Dokument hochladen',
          'upload the document',
        ),
        guess('Browse'),
      ],
      surroundings: {
        heading: ['Carica il documento', 'Firma Digitale', 'Riconoscimento'],
        near: [
          'Trascina qui i documenti oppure',
          'Scarica il modulo di richiesta',
          'Scarica modulo',
          'Prosegui',
          'Indietro',
        ],
      },
    },
    continue: proceed,
    back: goBack,
  },
  facts: {
    spidListShown: { all: [{ see: 'target', target: 'identityRecognition.spidProviders' }] },
    /** Not where the downloads stand in the list of what one needs. */
    pluginAsked: { all: [{ see: 'control', names: PLUGIN }], unless: [{ see: 'text', phrases: ['Cosa ti serve'] }] },
    pinAsked: {
      all: [{ see: 'text', phrases: ['Inserisci il PIN', 'Inserire il PIN', 'Digita il PIN'], asserted: true }],
      unless: [{ see: 'text', phrases: ['Cosa ti serve'] }],
    },
    /** The mailbox's password is asked for before this panel: a field with hidden signs can only be for a PIN here. */
    pinField: { all: [{ see: 'field', type: 'password' }] },
    /** The other way for a signature device that is not recognised. */
    formOffered: { all: [{ see: 'target', target: 'identityRecognition.downloadForm' }] },
  },
  ways: [{ to: ['identity-documents'], target: 'identityRecognition.back' }],
});
