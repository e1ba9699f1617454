import { PAGE_IDS, PAGE_NUMBERS } from '../../data/pages/catalogue.ts';
import type { CardView } from '../../messages/views.ts';
import type { TextFiles } from '../../shared/text-files.ts';

/** What a sign has words for: what is so, what to say on the phone, what usually helps. */
export type SignId = keyof TextFiles['helpdesk']['signs'];

/**
 * The letters, none of which sounds like another on the phone in Italian, German or English, and none of which looks like a
 * digit of the step number before it.
 */
export type SignLetter = keyof TextFiles['helpdesk']['letters'];

/** What a card can be in beside "at its target", and its sign. A number stands behind the letter where there are several. */
const PLAIN: Readonly<Record<string, readonly [sign: string, id: SignId]>> = {
  missing: ['N', 'missing'],
  waiting: ['Z', 'waiting'],
  loading: ['Z1', 'loading'],
  searching: ['Z2', 'waiting'],
  opening: ['Z3', 'loading'],
  'covered/unknown': ['X', 'covered'],
  'covered/adapt-notice': ['X1', 'notice'],
  'covered/cookie-banner': ['X2', 'notice'],
  'covered/tour': ['X3', 'notice'],
  'covered/promotion': ['X4', 'notice'],
  'translated/chromium': ['T1', 'translated'],
  'translated/edge': ['T2', 'translated'],
  'translated/firefox': ['T3', 'translated'],
  'translated/unknown': ['T4', 'translated'],
  'either/en': ['T5', 'foreign'],
  'either/fr': ['T6', 'foreign'],
  'set/en': ['T7', 'foreign'],
  'set/fr': ['T8', 'foreign'],
  beside: ['T9', 'beside'],
  'guess/en': ['T10', 'guess'],
  opener: ['Y1', 'opener'],
  also: ['Y2', 'also'],
  confirm: ['Y3', 'confirm'],
  disabled: ['Y4', 'disabled'],
  expanded: ['Y5', 'expanded'],
  doubted: ['U1', 'doubted'],
  other: ['U2', 'other'],
  restart: ['U3', 'restart'],
  'help/1': ['U4', 'help'],
  'help/2': ['U5', 'helpAgain'],
};

/** What the pages themselves say has numbers behind those of `PLAIN`, in the order of the step. */
const FIRST_FACT = 6;

const PAGES = [...PAGE_IDS, 'unknown'] as const;

/**
 * The sign of everything that can be so at a step with these facts.
 *
 * @param answer the signs of the answers that its card depends on, which stand behind all others; see `answer-signs.ts`
 */
export const signsOf = (facts: readonly string[], answer = ''): Record<string, string> => ({
  ...Object.fromEntries(Object.entries(PLAIN).map(([key, [sign]]) => [key, sign])),
  ...Object.fromEntries(PAGES.map((page) => [`elsewhere/${page}`, `A${PAGE_NUMBERS[page]}`])),
  ...Object.fromEntries(PAGES.map((page) => [`way/${page}`, `R${PAGE_NUMBERS[page]}`])),
  ...Object.fromEntries(facts.map((fact, at) => [`fact/${fact}`, `Y${FIRST_FACT + at}`])),
  ...(answer && { answer }),
});

/** Which words belong to what is so. */
export function idOfSign(key: string): SignId {
  const [kind] = key.split('/');
  if (key === 'elsewhere/unknown') return 'unknown';
  if (kind === 'elsewhere' || kind === 'way' || kind === 'fact' || kind === 'answer') return kind;
  return PLAIN[key]?.[1] ?? 'missing';
}

/** A number, and behind it letters that stand alone, each perhaps with a number of its own. */
const TYPED = /^(.*?\d)[\s,;.+]*((?:\p{L}(?!\p{L})[\d\s,;.+]*)+)$/u;

/**
 * Takes the signs off what was typed.
 * @example splitSigns('7-5 a 3 u1') // { code: '7-5', signs: ['A3', 'U1'] }
 */
export function splitSigns(typed: string): { code: string; signs: string[] } {
  const plain = typed.normalize('NFKC').trim();
  const [, code = plain, behind = ''] = TYPED.exec(plain) ?? [];
  const signs = behind.match(/\p{L}\s?\d*/gu) ?? [];
  return { code, signs: signs.map((sign) => sign.replace(/\s/g, '').toUpperCase()) };
}

/** What signs say of a card: the keys of its table, and the signs that it does not have. */
export function readSigns({ says }: CardView, signs: readonly string[]): { keys: string[]; unknown: string[] } {
  const keyBySign = new Map(
    Object.entries(says?.signs ?? {}).flatMap(([key, own]) => own.split(' ').map((sign) => [sign, key])),
  );
  return {
    keys: [...new Set(signs.flatMap((sign) => keyBySign.get(sign) ?? []))],
    unknown: signs.filter((sign) => !keyBySign.has(sign)),
  };
}
