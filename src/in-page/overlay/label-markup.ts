/** Quotation marks of each language. */
const QUOTES: Record<string, [string, string]> = { it: ['«', '»'], de: ['„', '“'], en: ['“', '”'] };

/** A piece of a text. Labels of the page have quotation marks round them and are Italian. */
export interface Piece {
  open: string;
  say: string;
  close: string;
}

/**
 * Takes a text apart in which labels of the page stand in double square brackets.
 * @example piecesOf('Press [[Salva]].', 'en') // 'Press ', 'Salva' in “ ”, '.'
 */
export function piecesOf(text: string, lang: string): Piece[] {
  const [open, close] = QUOTES[lang] ?? ['“', '”'];
  return (
    text
      .split(/\[\[(.*?)\]\]/)
      // A number in a label is not parted from what it counts; the texts round it see to that themselves.
      .map((say, at) =>
        at % 2 ? { open, say: say.replace(/(\d) /g, '$1\u00a0'), close } : { open: '', say, close: '' },
      )
      .filter(({ say }) => say !== '')
  );
}
