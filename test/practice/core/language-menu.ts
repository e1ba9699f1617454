import { html, type Markup, type Piece } from './html.ts';
import { codeOf, isLanguage, LANGUAGES, type Language } from './language.ts';
import type { PracticeState } from './state.ts';

/** Shows all pages in a language. From then on they show the choice everywhere. */
export function setLanguage(state: PracticeState, language: string): void {
  if (!isLanguage(language)) return;
  state.language = language;
  state.languageMenu = true;
}

/** The choice of languages of pages that come whole from the server; `attributes` as its place wants them. */
export const languageMenu = ({ language }: PracticeState, attributes: Piece, offered: Language[]): Markup => html`
<select aria-label="Lingua" data-languages ${attributes}>${offered.map((one) => html`<option value="${one}"${codeOf(one) === codeOf(language) && html` selected`}>${LANGUAGES[one]}</option>`)}</select>`;
