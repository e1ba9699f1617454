import i18next, { type TFunction } from 'i18next';
import { GUIDE_IDS } from '../../data/guides/guide.ts';
import type { Language } from '../../shared/languages.ts';
import { RESOURCES } from './resources.ts';

/** Looks a text up: `namespace:key`, with values for its placeholders. A missing key gives an empty text. */
export type Texts = (key: string, values?: Record<string, string | number>) => string;

/** The texts of one language. */
export interface LanguageTexts {
  lang: Language;
  text: Texts;
  /** A list of texts; empty when there is none. */
  list(key: string): string[];
  /** All texts below a key, with dotted keys: `{ 'login.failed': '…' }`. */
  below(key: string): Record<string, string>;
}

const instance = i18next.createInstance();
instance.init({
  resources: RESOURCES,
  ns: ['common', ...GUIDE_IDS],
  defaultNS: 'common',
  // No language stands in for another: a test proves that all of them are complete.
  fallbackLng: false,
  initAsync: false,
  interpolation: { escapeValue: false },
});

/**
 * The texts of one language.
 * @example textsFor('de').text('two-step-off:steps.reason.title')
 */
export function textsFor(lang: Language): LanguageTexts {
  const t: TFunction = instance.getFixedT(lang);
  const look = (key: string, options: Record<string, unknown>): unknown =>
    instance.exists(key, { lng: lang, ...options }) ? t(key, options) : '';
  return {
    lang,
    text: (key, values = {}) => String(look(key, values)),
    list: (key) => {
      const found = look(key, { returnObjects: true });
      return Array.isArray(found) ? found.map(String) : [];
    },
    below: (key) => flatten(look(key, { returnObjects: true })),
  };
}

function flatten(value: unknown, prefix = ''): Record<string, string> {
  if (typeof value === 'string') return value && prefix ? { [prefix]: value } : {};
  if (typeof value !== 'object' || value === null) return {};
  const parts = Object.entries(value).map(([key, child]) => flatten(child, prefix ? `${prefix}.${key}` : key));
  return Object.assign({}, ...parts);
}
