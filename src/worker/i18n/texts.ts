import i18next, { type TFunction } from 'i18next';
import { GUIDE_IDS } from '../../data/guides/catalogue.ts';
import type { GuideId, StepField } from '../../data/guides/guide.ts';
import type { Language } from '../../shared/languages.ts';
import type { TextFiles } from '../../shared/text-files.ts';
import type { Flat, KeyIn } from '../../shared/text-keys.ts';
import { RESOURCES } from './resources.ts';

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
  resources: RESOURCES,
  ns: ['common', ...GUIDE_IDS],
  defaultNS: 'common',
  // No language stands in for another: the compiler proves that all of them are complete.
  fallbackLng: false,
  initAsync: false,
  interpolation: { escapeValue: false },
});

/**
 * The texts of one language.
 * @example textsFor('de').text('two-step-off:title')
 */
export function textsFor(lang: Language): LanguageTexts {
  const t: TFunction = instance.getFixedT(lang);
  const look = (key: string, options: Record<string, unknown> = {}): unknown =>
    instance.exists(key, { lng: lang, ...options }) ? t(key, options) : null;
  const optional = (key: string, values?: TextValues): string | null => {
    const found = look(key, values);
    return typeof found === 'string' ? found : null;
  };
  return {
    lang,
    text: (key, values) => optional(key, values) ?? '',
    below: <F extends File, P extends keyof TextFiles[F] & string>(key: `${F}:${P}`) =>
      flatten(look(key, { returnObjects: true })) as Flat<TextFiles[F][P]>,
    need: (guide, options = []) => {
      const found = look(`${guide}:need`, { returnObjects: true });
      const one = flatten(look(`${guide}:needOne`, { returnObjects: true }));
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

function flatten(value: unknown, prefix = ''): Record<string, string> {
  if (typeof value === 'string') return value && prefix ? { [prefix]: value } : {};
  if (typeof value !== 'object' || value === null) return {};
  const parts = Object.entries(value).map(([key, child]) => flatten(child, prefix ? `${prefix}.${key}` : key));
  return Object.assign({}, ...parts);
}
