import { namedLabels } from '../../data/pages/label-names.ts';
import { newestOf } from '../../data/pages/page-map.ts';
import type { Language } from '../../shared/languages.ts';
import type { Label, TargetDescription } from '../../shared/target-description.ts';

/** Marks a label of Aruba's page in a text, so that it is shown in quotes and read out in its own language. */
export const mark = (label: string): string => `[[${label}]]`;

/** A marked label with what it means behind it, where that says more. */
export const withMeaning = (label: string, meaning: string): string =>
  meaning === '' || meaning.toLowerCase() === label.toLowerCase() ? mark(label) : `${mark(label)} (${meaning})`;

/**
 * A label as texts of a language show it.
 * @example quote(it('Esci', '2026-09', 'public-2026', 'Abmelden', 'sign out'), 'de') // '[[Esci]] (Abmelden)'
 */
export const quote = (label: Label, lang: Language): string => withMeaning(label.text, meaningOf(label, lang));

const meaningOf = ({ means }: Label, lang: Language): string => (lang === 'it' ? '' : (means?.[lang] ?? ''));

/** Name of a label → the label as a text shows it. */
export type Quotes = Record<string, string>;

/** Every label that a text can name, as a language shows it: `{ 'webmailMessages.settings': '[[Impostazioni]] (Einstellungen)' }`. */
export const quotesIn = (lang: Language): Quotes =>
  Object.fromEntries(Object.entries(namedLabels()).map(([name, label]) => [name, quote(label, lang)]));

/**
 * What each wording of a control means, whichever the page shows: the wording in small letters → its meaning. A wording of the
 * page's English version means what the newest Italian one does.
 */
export function meaningsOf(target: TargetDescription, lang: Language): Record<string, string> {
  const newest = newestOf(target);
  return Object.fromEntries(
    target.names
      .map((label): [string, string] => [label.text.toLowerCase(), meaningIn(label, newest, lang)])
      .filter(([text, meaning]) => meaning !== '' && meaning.toLowerCase() !== text),
  );
}

function meaningIn(label: Label, newest: Label | undefined, lang: Language): string {
  if (label.means) return meaningOf(label, lang);
  if (!newest || label.lang !== 'en' || lang === 'en') return '';
  return lang === 'it' ? newest.text : meaningOf(newest, lang);
}
