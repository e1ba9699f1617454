/** @jsxImportSource ./jsx */
import { piecesOf } from './label-markup.ts';

/** A text in which labels of the page are set off and read out in Italian. */
export function Marked({ text, lang }: { text: string; lang: string }) {
  return (
    <>
      {piecesOf(text, lang).map(({ open, say, close }) =>
        open === '' ? (
          say
        ) : (
          <span class="label">
            {open}
            <span lang="it">{say}</span>
            {close}
          </span>
        ),
      )}
    </>
  );
}
