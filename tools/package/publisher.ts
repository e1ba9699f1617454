import { readFileSync } from 'node:fs';
import { LANGUAGES, type Language } from '../../src/shared/languages.ts';

/** What only the publisher knows, and must have decided before the first upload. */
interface Publisher {
  /** The name that the stores show. */
  publisher: string;
  /** Where users can write to. */
  supportAddress: string;
  homepage: string;
  /** Public addresses of `store/<language>/privacy.md`. */
  privacyPage: Record<Language, string>;
  /** The id in Firefox; it can never be changed afterwards. */
  firefoxId: string;
}

export const PUBLISHER_FILE = 'store/publisher.json';

/** What is filled in so far. */
export const readPublisher = (): Publisher => JSON.parse(readFileSync(PUBLISHER_FILE, 'utf8'));

/** The id of the build for Firefox; until one is filled in, one that no store takes. */
export const firefoxId = (): string => readPublisher().firefoxId || 'pec-passo@pec-passo.example';

/** Names that lead nowhere. */
const MADE_UP = /\.(example|test|invalid|localhost)(\/|$|:)|example\.(com|org|net)|localhost/i;

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim().length > 1;
const isMail = (value: unknown) => isText(value) && /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(value) && !MADE_UP.test(value);
const isPage = (value: unknown) => isText(value) && /^https:\/\/[^\s/]+\.[^\s/]+/.test(value) && !MADE_UP.test(value);

/** @returns what a person still has to fill in before the first upload, one sentence each; it names the field and its file */
export function refusePublisher(given: unknown): string[] {
  const read = (key: string, of: unknown = given): unknown =>
    typeof of === 'object' && of ? Reflect.get(of, key) : null;
  const wants = (is: boolean, field: string, what: string): string[] =>
    is ? [] : [`${PUBLISHER_FILE}: "${field}" must be ${what}.`];
  return [
    ...wants(isText(read('publisher')), 'publisher', 'the name of the publisher as the stores show it'),
    ...wants(isMail(read('supportAddress')), 'supportAddress', 'a mail address that somebody reads'),
    ...wants(isPage(read('homepage')), 'homepage', 'a public address that begins with https'),
    ...LANGUAGES.flatMap((lang) =>
      wants(
        isPage(read(lang, read('privacyPage'))),
        `privacyPage.${lang}`,
        `the public address of store/${lang}/privacy.md`,
      ),
    ),
    ...wants(isMail(read('firefoxId')), 'firefoxId', 'the id for Firefox, built like a mail address'),
  ];
}

/** The texts for the forms of the stores, and the privacy page, in which the publisher's own words have their places. */
export const storeTexts = (): [path: string, text: string][] =>
  LANGUAGES.flatMap((lang) => [`store/${lang}/listing.json`, `store/${lang}/privacy.md`]).map((path) => [
    path,
    readFileSync(path, 'utf8'),
  ]);

/** The same with what the publisher has filled in; what is not filled in stays as it is, so that nobody takes it for done. */
export const filledIn = (texts: [path: string, text: string][], given: Publisher): [path: string, text: string][] =>
  texts.map(([path, text]) => {
    const [, lang] = path.split('/');
    const words: Record<string, string | undefined> = { ...given, privacyPage: given.privacyPage[lang as Language] };
    return [path, text.replace(/\{\{(\w+)\}\}/g, (place, name: string) => words[name] || place)];
  });

/** @returns where placeholders are left that the publisher's own words have to stand for */
export const refusePlaceholders = (files: Record<string, string>): string[] =>
  Object.entries(files).flatMap(([path, text]) =>
    text.includes('pec-passo.example')
      ? [`${path} still says pec-passo.example: put in what ${PUBLISHER_FILE} says.`]
      : [],
  );

/** The file outside of the store's that only a person can complete: the catalogue asks for one as a contact. */
export const withPlaceholders = (): Record<string, string> => ({
  'publiccode.yml': readFileSync('publiccode.yml', 'utf8'),
});
