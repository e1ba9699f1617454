/** @jsxImportSource ./jsx */
import { Drawing } from './drawing.tsx';
import { Marked } from './labelled-text.tsx';
import type { CardButton, CardModel } from './model.ts';

/** Whether the step is being read aloud; `none`: the device has no voice of its own for the language. */
export type Voice = 'none' | 'silent' | 'speaking';

/** The tooltip: heading, instruction, code, buttons. Everything comes as props; clicks are handled by `input.ts`. */
export function Card({ model, voice }: { model: CardModel; voice: Voice }) {
  const { lang } = model;
  return (
    <div
      data-part="card"
      data-guide={model.guide}
      data-step={model.step}
      data-kind={model.kind}
      data-state={model.state}
      data-page={model.page}
      data-two={model.also !== undefined}
      lang={lang}
      role="dialog"
      aria-labelledby="title"
      aria-describedby="text"
      tabIndex={-1}
    >
      <header>
        <button type="button" data-part="move" class="small grip" aria-label={model.moveLabel} title={model.moveLabel}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path
              d="M8 1v14M1 8h14M8 1 6 3m2-2 2 2M8 15l-2-2m2 2 2-2M1 8l2-2M1 8l2 2M15 8l-2-2m2 2-2 2"
              fill="none"
              stroke="currentColor"
              stroke-width="1.6"
              stroke-linecap="round"
            />
          </svg>
        </button>
        <p class="place">
          {model.code && (
            <span data-part="code" class="code">
              {model.code}
            </span>
          )}
          <span>{model.position}</span>
        </p>
        {voice !== 'none' && (
          <button
            type="button"
            data-part="listen"
            class="small"
            aria-label={voice === 'speaking' ? model.silenceLabel : model.listenLabel}
            title={voice === 'speaking' ? model.silenceLabel : model.listenLabel}
          >
            <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
              {voice === 'speaking' ? (
                <path d="M3.5 3.5h9v9h-9z" fill="currentColor" />
              ) : (
                <>
                  <path d="M1.5 5.5h3l4-3.5v12l-4-3.5h-3z" fill="currentColor" />
                  <path
                    d="M11 5a4 4 0 0 1 0 6M13 3a7 7 0 0 1 0 10"
                    fill="none"
                    stroke="currentColor"
                    stroke-width="1.6"
                    stroke-linecap="round"
                  />
                </>
              )}
            </svg>
          </button>
        )}
        <button
          type="button"
          data-part="language"
          class="small"
          aria-label={model.language.label}
          lang={model.language.nextLang}
        >
          {model.language.next}
        </button>
        <button
          type="button"
          data-part="close"
          class="small cross"
          aria-label={model.closeLabel}
          title={model.closeLabel}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" />
          </svg>
        </button>
      </header>
      <div class="body">
        {model.guideTitle && model.guideTitle !== model.title && <p class="guide">{model.guideTitle}</p>}
        <h2 data-part="title" id="title">
          {model.title}
        </h2>
        <div data-part="text" id="text">
          {model.notes.length > 0 && (
            <div class="notes">
              <Paragraphs texts={model.notes} lang={lang} />
            </div>
          )}
          <Paragraphs texts={model.text} lang={lang} />
          {model.drawing && <Drawing drawing={model.drawing} />}
          {model.need.length > 0 && (
            <>
              <h3>{model.needTitle}</h3>
              <ul>
                {model.need.map((need) => (
                  <li key={need}>
                    <Marked text={need} lang={lang} />
                  </li>
                ))}
              </ul>
            </>
          )}
          {model.warning && (
            <p class="warning">
              <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
                <path
                  d="M12 3 1.8 21h20.4z"
                  fill="none"
                  stroke="currentColor"
                  stroke-width="2"
                  stroke-linejoin="round"
                />
                <path d="M12 9.5v5.5M12 17.2v1.2" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" />
              </svg>
              <span>
                <Marked text={model.warning} lang={lang} />
              </span>
            </p>
          )}
        </div>
        {model.help.length > 0 && (
          <details>
            <summary>{model.moreLabel}</summary>
            <Paragraphs texts={model.help} lang={lang} />
          </details>
        )}
        {model.also && <Also model={model.also} />}
      </div>
      <footer>
        {model.options.length > 0 && (
          <div class="options">
            {model.options.map((option) => (
              <button key={option.id} type="button" data-part="option" data-option={option.id}>
                {option.label}
              </button>
            ))}
          </div>
        )}
        <Buttons buttons={model.buttons.filter((button) => button.look !== 'quiet')} group="main" />
        <Buttons buttons={model.buttons.filter((button) => button.look === 'quiet')} group="quiet" />
      </footer>
    </div>
  );
}

/** What is said, once more in another language. */
function Also({ model: { lang, title, notes, text, warning, options } }: { model: CardModel }) {
  return (
    <div class="also" lang={lang}>
      <h2>{title}</h2>
      <Paragraphs
        texts={[...notes, ...text, ...options.map(({ label }) => label), warning].filter(Boolean)}
        lang={lang}
      />
    </div>
  );
}

function Paragraphs({ texts, lang }: { texts: string[]; lang: string }) {
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
        <button key={button.part} type="button" data-part={button.part} class={button.look}>
          {button.label}
        </button>
      ))}
    </div>
  );
}
