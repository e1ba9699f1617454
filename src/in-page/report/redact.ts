import type { Evidence } from '../../data/pages/page.ts';
import type { PageMap } from '../../data/pages/page-map.ts';
import type { TargetDescription } from '../../shared/target-description.ts';
import { isMailAddress, normalise, tidy } from '../locate/normalise.ts';

/** Stands for text that is not told; the more of them, the longer it is. */
export const BLANK = '▒';

/** Stands for a mail address: some controls have no other name, and are known by its shape. */
export const ADDRESS = `${BLANK}@${BLANK}`;

/** Stands for a sign or a picture made of letters, which is no word. */
export const SIGN = '•';

/** Texts up to these lengths are one, two, three and four blanks; longer ones are five. In characters. */
export const LENGTHS = [3, 10, 25, 80] as const;

const blankOf = (text: string): string => BLANK.repeat(1 + LENGTHS.filter((longest) => text.length > longest).length);

/** Wordings that every page of the kind has, and that tell nothing of anybody. The map does not need them; who reads a report does. */
const PLAIN = [
  ...['OK', 'Sì', 'No', 'Annulla', 'Chiudi', 'Salva', 'Conferma', 'Continua', 'Prosegui', 'Avanti', 'Indietro', 'Torna indietro'],
  ...['Modifica', 'Elimina', 'Aggiungi', 'Cerca', 'Carica', 'Scarica', 'Copia', 'Invia', 'Accedi', 'Esci', 'Menu', 'Home'],
  ...['Aiuto', 'Guida', 'Assistenza', 'Privacy', 'Cookie', 'Password', 'Attiva', 'Disattiva', 'Attivo', 'Non attivo', 'Gestisci'],
  ...['Accetta', 'Accetto', 'Rifiuta', 'Altro', 'Dettagli', 'Mostra', 'Nascondi', 'Riprova', 'Ricarica', 'Profilo', 'Account'],
  ...['Sicurezza', 'Impostazioni', 'Messaggi', 'Contatti', 'Calendario', 'Nuovo messaggio', 'Posta in arrivo', 'Inviati', 'Bozze'],
  ...['Cancel', 'Close', 'Save', 'Confirm', 'Continue', 'Next', 'Back', 'Edit', 'Delete', 'Search', 'Help', 'Settings', 'Log out'],
]; // biome-ignore format: lists of words

/** All that a report may quote. */
export interface Known {
  /** Wordings by their normal form: a text that says exactly this is told. */
  labels: ReadonlyMap<string, string>;
  /** Wordings that are told where they stand in a longer text too: the map looks for them there. */
  phrases: readonly { key: string; text: string }[];
  /** Values of attributes that the map takes for stable. */
  values: ReadonlySet<string>;
  /** Words of addresses that the map knows. */
  path: ReadonlySet<string>;
}

/**
 * What a report may quote: the words of the map, and the plainest words there are.
 * @param quoted wordings that the guides quote without pointing at them
 */
export function knownWords(pageMap: PageMap, quoted: readonly string[]): Known {
  const targets = [...Object.values(pageMap.targets), ...pageMap.covers.flatMap(({ dismiss }) => dismiss)].flatMap(
    withOpeners,
  );
  const evidence = evidenceOf(pageMap);
  const inside = [
    ...evidence.flatMap((one) => ('phrases' in one ? one.phrases : [])),
    ...evidence.flatMap((one) => (one.see === 'marked' ? one.names : [])),
    ...pageMap.covers.flatMap(({ says }) => says),
    ...targets.flatMap(({ composite, names }) => (composite === 'boxes' ? names.map(({ text }) => text) : [])),
    ...targets.flatMap(({ surroundings }) => surroundings?.dialog ?? []),
  ];
  const exact = [...evidence.flatMap(wordingsIn), ...targets.flatMap(wordsOfTarget), ...quoted, ...PLAIN];
  // Sorted, since the browser hands the map over with its keys in another order, and the last of two spellings counts.
  const labels = new Map([...inside, ...exact].sort().map((text) => [normalise(text), text]));
  labels.delete('');
  const phrases = [...new Set(inside.map(normalise))].map((key) => ({ key, text: labels.get(key) ?? '' }));
  const places = pageMap.pages.flatMap(({ recognition }) => recognition.places);
  return {
    labels,
    phrases: phrases.filter(({ key }) => key !== '').sort((a, b) => b.key.length - a.key.length),
    values: new Set(targets.flatMap(({ attributes = {} }) => Object.values(attributes).flat())),
    path: new Set(places.flatMap(({ path, hash = '' }) => `${path} ${hash}`.toLowerCase().match(/[a-z]{3,}/g) ?? [])),
  };
}

/** Every piece of evidence of the map. */
export const evidenceOf = ({ pages, none, facts }: PageMap): Evidence[] => [
  ...[...pages.map(({ recognition }) => recognition), ...none].flatMap(({ signs }) => signs.flatMap(({ any }) => any)),
  ...Object.values(facts).flatMap(({ all, unless = [] }) => [...all, ...unless]),
];

const withOpeners = (one: TargetDescription): TargetDescription[] => [one, ...(one.openers ?? []).flatMap(withOpeners)];

function wordsOfTarget({ names, surroundings = {} }: TargetDescription): string[] {
  const { dialog = [], group = [], heading = [], row = [], near = [] } = surroundings;
  return [...names.map(({ text }) => text), ...dialog, ...group, ...heading, ...row, ...near];
}

function wordingsIn(one: Evidence): string[] {
  if (one.see === 'control' || one.see === 'list') return one.names;
  if (one.see === 'heading') return [...one.names, ...(one.largerThan ?? [])];
  return one.see === 'line' ? one.texts : [];
}

/**
 * What is told of a text.
 * @param isTheirs written by correspondents: nothing of it is told
 * @example blanked('Verifica in due passaggi', known) // 'Verifica in 2 passaggi'
 * @example blanked('maria.esempio@pec.it', known) // '▒▒▒'
 */
export function blanked(text: string, known: Known, isTheirs = false): string {
  const plain = tidy(text);
  if (isMailAddress(plain)) return ADDRESS;
  if (plain === '' || isTheirs) return plain && blankOf(plain);
  const label = known.labels.get(normalise(plain));
  if (label !== undefined) return label;
  if (!/[\p{L}\p{N}]/u.test(plain)) return SIGN;
  const said = ` ${normalise(plain)} `;
  const found = known.phrases.find(({ key }) => said.includes(` ${key} `));
  if (!found) return blankOf(plain);
  const [before = '', after = ''] = said.split(` ${found.key} `);
  return [blanked(before, known), found.text, blanked(after, known)].filter(Boolean).join(' ');
}

/** Whether a text can have come out of `blanked`. */
export function isBlanked(text: string, known: Known): boolean {
  if (text === ADDRESS) return true;
  const pieces = text.split(new RegExp(`${BLANK}+`)).map((piece) => piece.trim());
  return pieces.every((piece) => piece === '' || piece === SIGN || isSaid(piece, known));
}

function isSaid(text: string, known: Known): boolean {
  if (known.labels.get(normalise(text)) === text) return true;
  // Two known wordings side by side.
  return [...known.labels.values()].some(
    (label) => text.startsWith(`${label} `) && isSaid(text.slice(label.length + 1), known),
  );
}
