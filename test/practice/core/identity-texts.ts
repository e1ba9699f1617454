import type { IdentityMethod, IdentityStep } from './state.ts';

/** The names of the wizard's steps. */
export const STEP_NAMES: Record<IdentityStep, string> = {
  holder: 'Dati del titolare',
  method: 'Metodo riconoscimento',
  'personal-data': 'Informazioni personali',
  documents: 'Accettazione documenti',
  recognition: 'Riconoscimento',
  result: 'Esito',
};

interface MethodText {
  name: string;
  what: string;
  /** What the last page asks to have at hand. */
  needs: string[];
}

/** The methods, and what stands beside them. */
export const METHOD_TEXTS: Record<IdentityMethod, MethodText> = {
  spid: { name: 'SPID', what: 'Con le credenziali della tua identità digitale', needs: [] },
  cns: {
    name: 'Tessera Sanitaria – Carta Nazionale Servizi',
    what: 'Con la carta, un lettore e il PIN',
    needs: ['Lettore di smart card collegato al computer', 'Tessera Sanitaria o CNS', 'PIN della carta'],
  },
  signature: {
    name: 'Firma Digitale',
    what: 'Con un dispositivo di firma e il PIN',
    needs: ['Dispositivo di firma collegato al computer', 'PIN del dispositivo di firma'],
  },
  webcam: { name: 'Webcam', what: 'In videochiamata con un operatore', needs: [] },
  remote: {
    name: 'Firma Remota',
    what: 'Con il codice usa e getta della firma',
    needs: ['Codice OTP della firma remota'],
  },
  cie: {
    name: 'CIE',
    what: 'Con la carta d’identità elettronica',
    needs: ['Carta d’identità elettronica', 'PIN della carta', 'Lettore contactless'],
  },
};

/** The boxes of the contract terms. */
export const TERMS = [
  'Dichiaro di aver preso visione e di accettare espressamente le Condizioni di erogazione del servizio',
  'Dichiaro di aver preso visione e di accettare espressamente le Clausole specifiche delle Condizioni',
  'Dichiaro di aver preso visione e di accettare espressamente le Informazioni sul diritto di recesso',
  'Sono consapevole delle sanzioni penali previste in caso di dichiarazioni mendaci',
];

/** The box of the request form, for the webcam only. */
export const DECLARATION =
  'Dichiaro di aver preso visione del Modulo di richiesta e che i dati riportati sono corretti';

/** The text of the request form: long enough to have to be scrolled. */
export const REQUEST_FORM = Array.from(
  { length: 9 },
  (_, index) =>
    `Articolo ${index + 1}. Testo di esercitazione: qui il modulo di richiesta riporta i dati del titolare, le caselle e le condizioni. Questo testo non ha alcun valore e serve solo a riempire la pagina che va letta fino in fondo.`,
);

/** The date by which the video call has to be made. */
export const WEBCAM_UNTIL = '18/12/2026';
