import type { LanguageTexts } from '../i18n/texts.ts';
import type { DisplaySettings } from './settings.ts';

/** What the keys do that help while a card is shown, as far as this browser has given us any. */
export function keysText({ keys = {} }: DisplaySettings, texts: LanguageTexts): string {
  return [
    keys.panel ? texts.text('common:keys.panel', { key: keys.panel }) : '',
    keys.focus ? texts.text('common:keys.focus', { key: keys.focus }) : '',
    texts.text('common:keys.fold'),
  ]
    .filter(Boolean)
    .join(' ');
}
