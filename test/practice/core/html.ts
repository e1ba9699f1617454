/** A piece of markup that is already escaped. */
export class Markup {
  constructor(readonly text: string) {}
  toString(): string {
    return this.text;
  }
}

/** What can stand between the braces of an `html` template. */
export type Piece = Markup | string | number | false | null | undefined | Piece[];

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Makes a text safe inside markup and attribute values. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);

function write(piece: Piece): string {
  if (piece === false || piece === null || piece === undefined) return '';
  if (Array.isArray(piece)) return piece.map(write).join('');
  return piece instanceof Markup ? piece.text : escapeHtml(String(piece));
}

/** Template tag: texts are escaped, markup made by the same tag is kept, `false` and `null` write nothing. */
export function html(strings: TemplateStringsArray, ...pieces: Piece[]): Markup {
  return new Markup(strings.reduce((text, part, index) => text + write(pieces[index - 1]) + part));
}

/**
 * The attribute by which tests find the true control of a step. It stands on nothing else, and nothing but tests may
 * read it.
 */
export const mark = (name: string | false | null | undefined): Markup | '' =>
  name ? html` data-practice="${name}"` : '';
