import type { CardView } from '../../messages/views.ts';
import type { Language } from '../../shared/languages.ts';
import type { DisplaySettings } from './settings.ts';

/** So much larger than usual is a card on a screen that is shared. */
const LARGER = 1.2;

/** The languages of a card on a screen that is shared, the user's own first: Italian and German always. */
export const languagesOf = ({ lang, presenter }: DisplaySettings): Language[] =>
  presenter ? [lang, lang === 'it' ? 'de' : 'it'] : [lang];

/**
 * A card as this user wants to see it: alone or, while the screen is shared, larger and in two languages.
 *
 * @param compose makes the card in one language
 */
export function shownTo(look: DisplaySettings, compose: (look: DisplaySettings) => CardView | null): CardView | null {
  const [first, second] = languagesOf(look).map((lang) => compose({ ...look, lang }));
  if (!first || !second) return first ?? null;
  return { ...first, textSize: first.textSize * LARGER, also: second };
}
