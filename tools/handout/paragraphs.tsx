/** @jsxImportSource ../../src/in-page/overlay/jsx */
import { Marked } from '../../src/in-page/overlay/labelled-text.tsx';

interface NoteProps {
  title?: string | undefined;
  texts: string[];
  lang: string;
  /** What matters less, at the end of the last line. */
  small?: string;
}

/** Paragraphs that stand apart, under a title. */
export function Note({ title = '', texts, lang, small = '' }: NoteProps) {
  const last = texts.length - 1;
  return (
    texts.length > 0 && (
      <div class="note">
        {texts.map((text, index) => (
          <p>
            {index === 0 && title && <strong>{title} </strong>}
            <Marked text={text} lang={lang} />
            {index === last && small && (
              <span class="wording">
                {' '}
                <Marked text={small} lang={lang} />
              </span>
            )}
          </p>
        ))}
      </div>
    )
  );
}

/** Paragraphs with the labels in them marked. */
export const Lines = ({ texts, lang }: { texts: string[]; lang: string }) =>
  texts.filter(Boolean).map((text) => (
    <p>
      <Marked text={text} lang={lang} />
    </p>
  ));
