/** Quotation marks of each language. */
const QUOTES: Record<string, [string, string]> = { it: ['«', '»'], de: ['„', '“'], en: ['“', '”'] };

/** A text in which labels of the page, in double square brackets, are set off and read out in Italian. */
export function Marked({ text, lang }: { text: string; lang: string }) {
  const [open, close] = QUOTES[lang] ?? QUOTES.it ?? ['', ''];
  return (
    <>
      {text.split(/\[\[(.*?)\]\]/).map((piece, index) =>
        index % 2 === 0 ? (
          piece
        ) : (
          <span class="label">
            {open}
            <span lang="it">{piece}</span>
            {close}
          </span>
        ),
      )}
    </>
  );
}
