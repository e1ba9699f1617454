import { normalise, tidy } from './normalise.ts';

/** Names that component libraries give to everything: they say what it is, not which one. Compared after `normalise`. */
const GENERIC = new Set(
  'input field|input|text field|textfield|text input|textbox|text box|field|button|icon|icon button|link|image|img|checkbox|radio|radio button|switch|toggle|dropdown|select|combobox|option|item|label|undefined|null|none|untitled|campo|campo di testo|campo di input|pulsante|icona|casella di controllo|casella di testo|immagine'.split(
    '|',
  ),
);
/** Longer than this is a text, not a label. In characters. */
export const MAX_LENGTH = 160;

/** A text as a label; empty where it says only what kind of thing it stands on. */
export const useful = (text: string | null | undefined): string => {
  const plain = tidy(text ?? '');
  const key = plain && normalise(plain);
  return key && !GENERIC.has(key) ? plain : '';
};
