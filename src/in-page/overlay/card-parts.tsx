/** @jsxImportSource ./jsx */
import { Drawing } from './drawing.tsx';
import { Marked } from './labelled-text.tsx';
import type { CardButton, ShownCard } from './model.ts';

/** What a card says under its heading: what was found, the instruction, drawing, list, warning, background. */
export function CardText({ shown, id }: { shown: ShownCard; id?: string }) {
  const { view, notes, text, isInstead, drawing } = shown;
  const { lang, need, warning, help } = view;
  const figure = drawing && <Drawing drawing={drawing} />;
  // What is looked for in vain is shown at once, below the sentence that says so.
  const isSought = shown.state === 'not-found';
  return (
    <>
      <div data-part="text" id={id}>
        {notes.length > 0 && (
          <div class="notes">
            <Paragraphs texts={notes.slice(0, 1)} lang={lang} />
            {isSought && figure}
            <Paragraphs texts={notes.slice(1)} lang={lang} />
          </div>
        )}
        <Paragraphs texts={text} lang={lang} />
        {!isSought && figure}
        {warning && (
          <p class="warning">
            <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
              <path d="M12 3 1.8 21h20.4z" fill="none" stroke="currentColor" stroke-width="2" stroke-linejoin="round" />
              <path d="M12 9.5v5.5M12 17.2v1.2" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" />
            </svg>
            <span>
              <Marked text={warning} lang={lang} />
            </span>
          </p>
        )}
        {need.length > 0 && (
          <>
            <h3>{view.needTitle}</h3>
            <ul>
              {need.map((one) => (
                <li key={one}>
                  <Marked text={one} lang={lang} />
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      {help.length > 0 && !isInstead && (
        <details class="more">
          <summary>{view.moreLabel}</summary>
          <Paragraphs texts={help} lang={lang} />
        </details>
      )}
    </>
  );
}

/** The answers to choose from, and the buttons: what leads on stands out, what helps out is quiet. */
export function CardControls({ shown: { view, buttons } }: { shown: ShownCard }) {
  return (
    <>
      {/* What leads aside does not outshine the step itself. */}
      {view.options.length > 0 && (
        <div class={view.kind === 'choice' ? 'options' : 'buttons quiet'}>
          {view.options.map((option) => (
            <button
              key={option.id}
              type="submit"
              class={view.kind === 'choice' ? '' : 'quiet'}
              data-part="option"
              data-option={option.id}
            >
              {option.label}
            </button>
          ))}
        </div>
      )}
      <Buttons buttons={buttons.filter((button) => button.look !== 'quiet')} group="main" />
      <Buttons buttons={buttons.filter((button) => button.look === 'quiet')} group="quiet" />
    </>
  );
}

export function Paragraphs({ texts, lang }: { texts: string[]; lang: string }) {
  return (
    <>
      {texts
        .flatMap((text) => text.split('\n'))
        .map((text) => (
          <p key={text}>
            <Marked text={text} lang={lang} />
          </p>
        ))}
    </>
  );
}

function Buttons({ buttons, group }: { buttons: CardButton[]; group: string }) {
  return buttons.length === 0 ? null : (
    <div class={`buttons ${group}`}>
      {buttons.map((button) => (
        <button key={button.part} type="submit" data-part={button.part} class={button.look}>
          {button.label}
        </button>
      ))}
    </div>
  );
}

/** What closes something. @param size in CSS pixels */
export function Cross({ size }: { size: number }) {
  return (
    <svg viewBox="0 0 16 16" width={size} height={size} aria-hidden="true">
      <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" />
    </svg>
  );
}
