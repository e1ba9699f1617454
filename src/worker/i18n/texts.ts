import i18next from 'i18next';
import { GUIDE_IDS } from '../../data/guides/catalogue.ts';
import type { GuideId, StepField } from '../../data/guides/guide.ts';
import type { Language } from '../../shared/languages.ts';
import type { TextFiles } from '../../shared/text-files.ts';
import type { Flat, KeyIn } from '../../shared/text-keys.ts';
import { resourcesIn } from './resources.ts';

type File = keyof TextFiles;

/** `namespace:key` of a text that is there in every language: one that no file has does not compile. */
export type TextKey =
  | { [F in File]: `${F}:${KeyIn<TextFiles[F]>}` }[File]
  // Every guide has these: `defineGuide` holds it against its texts.
  | `${GuideId}:${'title' | 'brief' | 'purpose' | 'words' | 'done.title' | 'done.text'}`;

/** What a step can say: its fields, their variants for an option that was chosen, and the names of options. */
type StepKey = StepField | `${'text' | 'screen'}_${string}` | `options.${string}`;

/** What a text has placeholders for. */
export type TextValues = Record<string, string | number>;

/** The texts of one language. */
export interface LanguageTexts {
  lang: Language;
  /** Looks a text up, with values for its placeholders. */
  text(key: TextKey, values?: TextValues): string;
  /** All texts of a part of a file, with dotted keys: `{ 'login.failed': '…' }`. */
  below<F extends File, P extends keyof TextFiles[F] & string>(key: `${F}:${P}`): Flat<TextFiles[F][P]>;
  /** What must be at hand for a guide. @param options only for those who have chosen these; `null`: what all need, whatever they choose */
  need(guide: GuideId, options?: string[] | null): string[];
  /** What only those need who take this way; `null` where a way needs nothing of its own. */
  needOf(guide: GuideId, option: string): string | null;
  /** What to know before a guide is begun; most guides have none. */
  warning(guide: GuideId): string | null;
  /** What to look for where nothing showed that a guide is done. */
  check(guide: GuideId): string | null;
  /** A text of a step; `null` where the step has none of the kind. */
  ofStep(guide: GuideId, step: string, key: StepKey, values?: TextValues): string | null;
}

const instance = i18next.createInstance();
instance.init({
  resources: {},
  ns: ['common', ...GUIDE_IDS],
  defaultNS: 'common',
  // No language stands in for another: the compiler proves that all of them are complete.
  fallbackLng: false,
  initAsync: false,
  interpolation: { escapeValue: false },
});

const made = new Map<Language, LanguageTexts>();

/**
 * The texts of one language.
 * @example textsFor('de').text('two-step-off:title')
 */
export function textsFor(lang: Language): LanguageTexts {
  const texts = made.get(lang) ?? makeTexts(lang);
  made.set(lang, texts);
  return texts;
}

/** Only the languages that are shown are made ready: whoever woke the worker waits for it. */
function makeTexts(lang: Language): LanguageTexts {
  for (const [file, texts] of Object.entries(resourcesIn(lang))) instance.addResourceBundle(lang, file, texts);
  // Not by a fixed `t`, which copies all settings of the instance for every text.
  const look = (key: string, options: Record<string, unknown> = {}): unknown => {
    const all = { lng: lang, ...options };
    return instance.exists(key, all) ? instance.t(key, all) : null;
  };
  const optional = (key: string, values?: TextValues): string | null => {
    const found = values ? look(key, values) : constant(key);
    return typeof found === 'string' ? found : null;
  };
  // A card alone names some hundred texts, most of them without placeholders: each is looked up once.
  const constant = once((key) => look(key));
  const parts = once((key) => Object.freeze(flatten(look(key, { returnObjects: true }))));
  return {
    lang,
    text: (key, values) => optional(key, values) ?? '',
    below: <F extends File, P extends keyof TextFiles[F] & string>(key: `${F}:${P}`) =>
      parts(key) as Flat<TextFiles[F][P]>,
    need: (guide, options = []) => {
      const found = look(`${guide}:need`, { returnObjects: true });
      const one = parts(`${guide}:needOne`);
      const all = Array.isArray(found) ? found.map(String) : [];
      if (!options) return all;
      const own = options.flatMap((option) => one[option] ?? []);
      return [...all, ...(own.length > 0 ? own : Object.values(one))];
    },
    needOf: (guide, option) => optional(`${guide}:needOne.${option}`),
    warning: (guide) => optional(`${guide}:warning`),
    check: (guide) => optional(`${guide}:done.check`),
    ofStep: (guide, step, key, values) => optional(`${guide}:steps.${step}.${key}`, values),
  };
}

/** The same function, which remembers what it has given. */
function once<T>(give: (key: string) => T): (key: string) => T {
  const given = new Map<string, T>();
  return (key) => {
    if (!given.has(key)) given.set(key, give(key));
    return given.get(key) as T;
  };
}

function flatten(value: unknown, prefix = ''): Record<string, string> {
  if (typeof value === 'string') return value && prefix ? { [prefix]: value } : {};
  if (typeof value !== 'object' || value === null) return {};
  const parts = Object.entries(value).map(([key, child]) => flatten(child, prefix ? `${prefix}.${key}` : key));
  return Object.assign({}, ...parts);
}
