import type { TargetDescription } from '../../shared/target-description.ts';
import { type Evidence, guess, it, type PageId, type Place } from './page.ts';

/** The steps of the identity panel, as its stepper names them. One address for all of them: only the page tells. */
const STEPS = {
  'identity-holder': 'Dati del titolare',
  'identity-method': 'Metodo riconoscimento',
  'identity-personal-data': 'Informazioni personali',
  'identity-documents': 'Accettazione documenti',
  'identity-recognition': 'Riconoscimento',
  'identity-result': 'Esito',
} as const satisfies Partial<Record<PageId, string>>;
type IdentityPage = keyof typeof STEPS;

/** All pages of the panel, in the order in which one meets them. */
export const IDENTITY_PAGES: PageId[] = Object.keys(STEPS) as IdentityPage[];

/** The pages behind this one: seeing one of them proves that this one is done. */
export const pagesAfter = (page: IdentityPage): PageId[] => IDENTITY_PAGES.slice(IDENTITY_PAGES.indexOf(page) + 1);

export const PLACES: Place[] = [{ host: 'identification.arubapec.it', path: /^\//, says: 'allows' }];

/**
 * The same panel serves other purposes (buying a signature, a lost password). Only under this heading is it about the
 * identity of the mailbox's holder.
 */
const TITLES = ['Conferma identità', 'Riconoscimento identità'];
export const PURPOSE: Evidence[] = [
  { see: 'heading', names: TITLES },
  { see: 'line', texts: TITLES },
];

/** "Metodo riconoscimento" ends like "Riconoscimento", so the one never rules out the other. */
const endsLike = (name: string, other: string): boolean => name.toLowerCase().endsWith(other.toLowerCase());

/** Another step of the panel than this one, or another purpose. */
export const notHere = (page: IdentityPage): Evidence[] => [
  { see: 'current-step', names: Object.values(STEPS).filter((name) => !endsLike(STEPS[page], name)) },
  {
    see: 'heading',
    names: [
      'Acquisto firma digitale',
      'Acquisto firma remota',
      'Richiesta firma digitale',
      'Reimposta password',
      'Reimposta la password',
      'Recupero password',
      'Recupera password',
      'Reset password',
    ],
  },
];

/** The stepper says that this is the step. */
export const stepIs = (page: IdentityPage): Evidence => ({ see: 'current-step', names: [STEPS[page]] });

/** Goes on to the next step of the panel. On the documents it also accepts the contract. */
export const proceed: TargetDescription = {
  roles: ['button', 'link'],
  names: [
    it('Prosegui', '2024-02', 'adaptation-guide-2024', 'Weiter', 'continue'),
    guess('Continue'),
    guess('Proceed'),
  ],
  surroundings: { near: ['Indietro'], landmark: ['main', 'form'], dialog: [] },
};

/** Goes back one step of the panel; nothing is lost. */
export const goBack: TargetDescription = {
  roles: ['link', 'button'],
  names: [it('Indietro', '2024-02', 'adaptation-guide-2024', 'Zurück', 'back'), guess('Back')],
  surroundings: { near: ['Prosegui'], landmark: ['main', 'form'], dialog: [] },
};
