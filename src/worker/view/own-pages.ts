import type { CardView } from '../../messages/views.ts';
import type { LanguageTexts } from '../i18n/texts.ts';

/** The texts of options and welcome page beside those of the panel: `options.title`, `welcome.title`. */
export const ownPageTexts = (texts: LanguageTexts): Record<string, string> => ({
  ...prefixed('options', texts.below('options:page')),
  ...prefixed('welcome', texts.below('welcome:page')),
  ...prefixed('news', texts.below('news:page')),
});

/** The labels of the card's buttons, for the step that can be tried on the welcome page: `card.close`. */
export const cardTexts = (buttons: CardView['buttons']): Record<string, string> => prefixed('card', buttons);

const prefixed = (prefix: string, texts: object): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [`${prefix}.${key}`, String(text)]));
