import { roleClasses } from '../locate/role.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Elements of HTML; anything else is counted through instead of named. */
export const TAGS = set(`
  a abbr address area article aside audio b bdi bdo blockquote body br button canvas caption cite code col colgroup data
  datalist dd del details dfn dialog div dl dt em fieldset figcaption figure font footer form frame h1 h2 h3 h4 h5 h6 header
  hgroup hr html i iframe img input ins kbd label legend li main map mark menu meter nav object ol optgroup option output p
  picture pre progress q rp rt ruby s samp search section select slot small source span strong sub summary sup svg table tbody
  td textarea tfoot th thead time tr u ul var video wbr
`);

/** Words of the trade: nobody is called so. Names of classes, ids and components are kept as far as they are made of these. */
export const TRADE = set(`
  account accordion action actions active activate alert all app area arrow avatar back badge banner bar base block body bottom
  box breadcrumb btn bubble button buttons calendar cancel card cards cell center check checkbox checked chevron chip
  close closed code collapse collapsed column columns component confirm contact contacts container content control cookie cookies
  copy corner count counter current danger dark data date default delete desktop details dialog disabled divider document
  documents done drawer drop dropdown edit editor element email empty end enabled error expand expanded expiry extended field
  fields file filter first floating folder folders footer form frame full generate grid group header heading help hidden home
  host icon icons id identity image img in inbox info inner input intro item items kc label labels large last layer layout left
  legend light line link links list loader loading lock log login logo logout main mail mailbox manage mask menu message messages
  method methods mobile modal mode more mount name nav navbar navigation new next no note notice notification number off on
  open opened option options outer outlet overlay own page pager panel part password path pec phone pin placeholder popover
  popup prev previous primary profile progress radio recognition region remove reset result right role root route router row rows
  save scroll search second secondary section security select selected send separator session settings shell show side sidebar
  sign signin size skip slot small smart snackbar spacer spinner start state status step stepper steps sticky sub submit success
  summary switch symbol tab table tabs text textbox theme tile title toast toggle toolbar tooltip top tour tree two type up
  update upload user username value view visible warning web webmail widget window wizard wrap wrapper yes
  accedi attivo attiva avanti casella chiudi conferma corrente disattiva documenti generale identita impostazioni indietro
  accessi contatti dati esito messaggi metodo passaggi personali programmi riconoscimento storico posta riepilogo sicurezza titolare utente verifica
`);

/** Values that attributes of states can have. */
const STATES = set(`
  true false mixed page step location date time menu listbox tree grid dialog on off polite assertive ascending descending none
  other auto manual hint it en de ltr rtl text password email tel url search number checkbox radio file submit button reset image
  hidden color range month week datetime-local username current-password new-password one-time-code plaintext-only until-found
`);

/** Attributes that say what an element is or how it stands; their values are kept where they are one of `STATES`. */
const STATE_ATTRIBUTES = set(`
  aria-busy aria-current aria-disabled aria-expanded aria-haspopup aria-hidden aria-invalid aria-level aria-live aria-modal
  aria-multiselectable aria-pressed aria-required aria-selected autocomplete contenteditable dir disabled hidden inert lang
  multiple open popover required tabindex type
`);

/** Attributes of which only their presence is told. */
const PRESENT = set('href onclick list srcdoc sandbox');

/** Attributes that consist of words of the trade, as far as they are kept. */
const WORDED = set('class id name data-testid data-test data-cy data-id data-action symbol icon');

/** Attributes that name an element. */
export const NAMING =
  'aria-label title alt placeholder label aria-description data-original-title data-bs-original-title'.split(' ');

/** Attributes that refer to elements by their ids. */
export const REFERRING = 'for aria-labelledby aria-describedby aria-controls aria-owns'.split(' ');

/** What stands for a word that is not kept. */
export const OTHER = '_';

/** The words of a technical name: `mat-dialogTitle` has `mat`, `dialog` and `title`. */
const wordsIn = (text: string): string[] =>
  text
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

/**
 * A technical name with only the words of the trade left in it.
 * @param known names that are kept as they are
 * @returns an empty text where nothing is left
 * @example inTrade('btn-save-mariarossi', new Set()) // 'btn-save-_'
 */
export function inTrade(text: string, known: ReadonlySet<string>): string {
  if (known.has(text)) return text;
  const words = wordsIn(text)
    .slice(0, 8)
    .map((word) => (TRADE.has(word) ? word : OTHER));
  return words.some((word) => word !== OTHER) ? words.join('-') : '';
}

/**
 * What is kept of an attribute.
 * @param known values that the map knows to be stable
 * @returns `null`: the attribute is left out
 */
export function attributeOf(name: string, value: string, known: ReadonlySet<string>): string | null {
  if (name === 'role') return rolesIn(value) || null;
  if (name === 'tabindex') return Number(value) < 0 ? '-1' : '0';
  if (name === 'aria-level') return /^[1-6]$/.test(value) ? value : null;
  if (STATE_ATTRIBUTES.has(name)) return STATES.has(value.toLowerCase()) ? value.toLowerCase() : '';
  if (PRESENT.has(name)) return '';
  if (!WORDED.has(name)) return null;
  const kept = value
    .trim()
    .split(/\s+/)
    .slice(0, 40)
    .map((one) => inTrade(one, known))
    .filter(Boolean);
  return kept.length > 0 ? [...new Set(kept)].slice(0, 8).join(' ') : null;
}

/** Whether an attribute of this value could have come out of `attributeOf`. */
export function isKeptAttribute(name: string, value: string, known: ReadonlySet<string>): boolean {
  if (!WORDED.has(name))
    return attributeOf(name, value, known) === value || (value === '' && STATE_ATTRIBUTES.has(name));
  return value
    .split(' ')
    .every((one) => known.has(one) || one.split('-').every((word) => word === OTHER || TRADE.has(word)));
}

const rolesIn = (value: string): string =>
  value
    .toLowerCase()
    .split(/\s+/)
    .filter((role) => roleClasses(role).length > 0 || role === 'none' || role === 'presentation')
    .slice(0, 3)
    .join(' ');
