import type { TargetDescription } from '../../shared/target-description.ts';
import { type Evidence, guess, it, type PageId, type Place, type Sign } from './page.ts';
import { missing, speaksAgainst, speaksFor } from './weights.ts';

/** The steps of the identity panel, as its stepper names them. One address for all of them: only the page tells. */
export const STEPS = {
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

/** Other wordings of the steps that are thinkable; they help to recognise a page and are nowhere pointed at. */
const ALSO: Record<IdentityPage, string[]> = {
  'identity-holder': ['Titolare', 'Dati titolare', 'Holder data', 'Holder details'],
  'identity-method': ['Metodo di riconoscimento', 'Scelta del metodo', 'Metodo', 'Identification method'],
  'identity-personal-data': ['Dati personali', 'Personal information', 'Personal data'],
  'identity-documents': [
    'Documenti',
    'Accettazione dei documenti',
    'Accetta documenti',
    'Documents',
    'Document acceptance',
  ],
  'identity-recognition': ['Identificazione', 'Identification'],
  'identity-result': ['Risultato', 'Fine', 'Result', 'Outcome'],
};
const namesOf = (page: IdentityPage): string[] => [STEPS[page], ...ALSO[page]];
const ALL_NAMES = (Object.keys(STEPS) as IdentityPage[]).flatMap(namesOf);

/**
 * The same panel serves other purposes (buying a signature, a lost password); see `none.ts`. Under this heading it is about
 * the identity of the mailbox's holder.
 */
const TITLES = ['Conferma identità', 'Riconoscimento identità', 'Conferma la tua identità', 'Confirm identity'];

const PURPOSE: Evidence[] = [
  { see: 'heading', names: TITLES },
  { see: 'line', texts: TITLES },
  { see: 'title', phrases: TITLES },
];

/** The stepper says that this is the step. */
const stepIs = (page: IdentityPage): Evidence => ({
  see: 'marked',
  names: namesOf(page),
  among: ALL_NAMES,
  inOrder: true,
});

/** What every page of the panel shows, and which of them the stepper says it is. */
export const panel = (page: IdentityPage): Sign[] => [
  speaksFor('some', ...PURPOSE),
  missing('strong', ...PURPOSE),
  speaksFor('some', { see: 'list', names: Object.values(STEPS), atLeast: 3 }),
  speaksFor('sure', stepIs(page)),
  speaksFor('strong', { see: 'heading', names: namesOf(page) }),
  speaksAgainst('some', { see: 'heading', names: ALL_NAMES.filter((name) => !namesOf(page).includes(name)) }),
];

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
