import { ACCOUNT_WORDS, COMMANDS } from './words/account.ts';
import { IDENTITY_WORDS } from './words/identity.ts';
import { WEBMAIL_WORDS } from './words/webmail.ts';

/** The languages of the pages; English in two wordings, since nobody knows which the real ones have. */
export const LANGUAGES = { it: 'Italiano', en: 'English', 'en-2': 'English', fr: 'Français' } as const;
export type Language = keyof typeof LANGUAGES;

export const isLanguage = (value: string): value is Language => Object.hasOwn(LANGUAGES, value);

/** For `lang`. */
export const codeOf = (language: Language): string => language.slice(0, 2);

/** Italian text → what stands in its place. */
export interface Words {
  texts: Record<string, string>;
  /** On buttons. */
  commands: Record<string, string>;
}

const KNOWN = /^\*/;

function column(list: string, language: Language): Record<string, string> {
  const rows = list.split(/;(?! )|\n/).flatMap((line) => (line.includes('|') ? [line.split('|')] : []));
  return Object.fromEntries(
    rows.map(([italian = '', english = '', french = '']) => {
      const [one = '', other = one] = english.replace(KNOWN, '').split('~');
      return [keyOf(italian), { it: italian, en: one, 'en-2': other, fr: french }[language]];
    }),
  );
}

/** Texts that only differ in their apostrophes are one text. */
const keyOf = (text: string): string => text.trim().replace(/\s+/g, ' ').replaceAll('’', "'");

/** What the scripts of the pages say in a language; nothing in Italian, which they are written in. */
export const wordsFor = (language: Language): Words =>
  language === 'it'
    ? { texts: {}, commands: {} }
    : {
        texts: column(WEBMAIL_WORDS + ACCOUNT_WORDS + IDENTITY_WORDS, language),
        commands: column(COMMANDS, language),
      };

/** Around the words of a text: ticks, arrows, a count in brackets. */
const ROUND = /^([^\p{L}\p{N}]*)(.*?)(\s*\(\d+\)|[*:]|)$/u;

/** A text in the language of the words; what they do not have stays as it is, since most of it is names and letters. */
export function say(text: string, { texts, commands }: Words, isCommand = false): string {
  const find = (one: string) => (isCommand ? commands[keyOf(one)] : undefined) ?? texts[keyOf(one)];
  const whole = find(text);
  if (whole) return text.replace(text.trim(), () => whole);
  const [, before = '', words = '', after = ''] = ROUND.exec(text.trim()) ?? [];
  const part = words && find(words);
  return part ? text.replace(text.trim(), () => before + part + after) : sayTitle(text, find);
}

/** Titles name the page and the site: "Messaggi - Webmail PEC", "(9) Messaggi | Webmail PEC". */
function sayTitle(text: string, find: (one: string) => string | undefined): string {
  const [, count = '', page = '', site = ''] = /^(\(\d+\) )?(.+?)( [-|] .+)$/.exec(text) ?? [];
  const said = page && find(page);
  return said ? `${count}${said}${site.replace('Gestione Account', () => find('Gestione Account') ?? '')}` : text;
}

const ATTRIBUTES = /(\s(?:title|aria-label|placeholder|alt)=")([^"]+)(")/g;
const TEXTS = /(<(button|a|[a-z0-9]+)\b[^>]*>|<\/[a-z0-9]+>|<br>)([^<]+)(?=<)/g;
const ENTITIES: [string, string][] = [
  ['&#39;', "'"],
  ['&quot;', '"'],
  ['&gt;', '>'],
  ['&amp;', '&'],
];

/** A document that the server has written, in another language. */
export function sayHtml(html: string, language: Language): string {
  if (language === 'it') return html;
  const words = wordsFor(language);
  const translated = (text: string, isCommand = false) => {
    const plain = ENTITIES.reduce((all, [from, to]) => all.replaceAll(from, to), text);
    const said = say(plain, words, isCommand);
    return said === plain ? text : said.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('>', '&gt;');
  };
  return html
    .replace(
      TEXTS,
      (_, tag: string, name: string | undefined, text: string) => tag + translated(text, name === 'button'),
    )
    .replace(ATTRIBUTES, (_, before: string, text: string, after: string) => before + translated(text) + after);
}
