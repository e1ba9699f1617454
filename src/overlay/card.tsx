import { Drawing } from './drawing.tsx';
import { Marked } from './marked.tsx';
import type { CardButton, CardModel } from './model.ts';

/** The tooltip: heading, instruction, code, buttons. Everything comes as props; clicks are handled by `input.ts`. */
export function Card({ model }: { model: CardModel }) {
  const { lang } = model;
  return (
    <div
      data-part="card"
      data-guide={model.guide}
      data-step={model.step}
      data-kind={model.kind}
      data-state={model.state}
      data-page={model.page}
      lang={lang}
      role="dialog"
      aria-labelledby="title"
      aria-describedby="text"
      tabIndex={-1}
      style={{ '--size': model.textSize / 100 }}
    >
      <header>
        <p class="place">
          {model.code && (
            <span data-part="code" class="code">
              {model.code}
            </span>
          )}
          <span>{model.position}</span>
        </p>
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
