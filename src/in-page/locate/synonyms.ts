import { memoize } from './memoize.ts';

/**
 * Words that interfaces use for the same thing, Italian and English, as beginnings of words; words of less than four
 * letters stand for themselves. Only what is the same on every page is here: "Conferma" and "Accetta" can both be right
 * answers to one question, but they are not the same word.
 */
const SAME = [
  'attiva abilita enable activate',
  'disattiv disabilit disable deactivat',
  'prosegu continu avanti proced proceed',
  'indietro back',
  'impostazion preferenz opzion configura settings preferences options',
  'acced entra login access sign log',
  'esci disconnett logout',
  'genera crea create generat',
  'carica sfogli upload browse',
  'scarica download',
  'copia copy',
  'accett acconsent accept',
  'chiud close',
  'salva save',
  'invia send',
  'modific edit',
  'elimin delete',
  'email posta mail',
  'client programm app',
  'messagg messages',
  'contatt contacts',
  'calendar',
  'verific autenticazion verification authentication',
  'passagg fattori step factor',
  'sicurezz protezion security',
  'account profil',
  'casell mailbox',
  'conferm confirm',
  'identità identity',
  'metod modi modalità methods',
  'modulo form',
  'richiest request',
  'document',
  'numero number',
  'scadenza expiry',
  'firma signature',
  'digital',
  'nuov new',
  'avvis notific notice notification',
  'gestion gestis manage',
];

/** Whether a word begins with one of these; of less than four letters it has to be the word. */
export const starts = (word: string, beginnings: string[]): boolean =>
  beginnings.some((start) => (start.length < 4 ? word === start : word.startsWith(start)));

const known = new Map<string, number>();

/** A number for what a word means; words with the same number mean the same. 0: nothing is known of the word. */
export function meaningOf(word: string): number {
  if (known.size > 2000) known.clear();
  return memoize(known, word, () => SAME_STARTS.findIndex((beginnings) => starts(word, beginnings)) + 1);
}

/** All beginnings of words that mean the same as a word, itself among them; none where nothing is known of it. */
export const synonymsOf = (word: string): string[] => SAME_STARTS[meaningOf(word) - 1] ?? [];

const SAME_STARTS = SAME.map((line) => line.split(' '));
