/** @jsxImportSource ./jsx */
import { LANGUAGE_NAMES, languageAfter } from '../../shared/languages.ts';
import { CardControls, CardText, Cross, Paragraphs } from './card-parts.tsx';
import type { ShownCard } from './model.ts';

/** Whether the step is being read aloud; `none`: the device has no voice of its own for the language. */
export type Voice = 'none' | 'silent' | 'speaking';

/** The tooltip: heading, instruction, code, buttons. Everything comes as props; clicks are handled by `input.ts`. */
export function Card({ shown, voice }: { shown: ShownCard; voice: Voice }) {
  const { view, second } = shown;
  const { lang, buttons } = view;
  const next = languageAfter(lang);
  return (
    <div
      class="card"
      data-part="card"
      data-guide={view.guide}
      data-step={view.step}
      data-kind={view.kind}
      data-state={shown.state}
      data-page={shown.page}
      data-two={second !== undefined}
      lang={lang}
      role="dialog"
      aria-labelledby="title"
      aria-describedby="text"
      tabIndex={-1}
    >
      <header>
        <button type="submit" data-part="move" class="small grip" aria-label={buttons.move} title={buttons.move}>
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
        <Place shown={shown} />
        {voice !== 'none' && (
          <button
            type="submit"
            data-part="listen"
            class="small"
            aria-label={voice === 'speaking' ? buttons.silence : buttons.listen}
            title={voice === 'speaking' ? buttons.silence : buttons.listen}
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
        <button type="submit" data-part="language" class="small" aria-label={buttons.language} lang={next}>
          {LANGUAGE_NAMES[next]}
        </button>
        {shown.fold && (
          <button key="fold" type="submit" data-part="fold" class="small" aria-label={shown.fold} title={shown.fold}>
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <path d="M3 12h10" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" />
            </svg>
          </button>
        )}
        <button type="submit" data-part="close" class="small cross" aria-label={buttons.close} title={buttons.close}>
          <Cross size={16} />
        </button>
      </header>
      <div class="body">
        {view.guideTitle && view.guideTitle !== view.title && <p class="guide">{view.guideTitle}</p>}
        <h2 data-part="title" id="title">
          {view.title}
        </h2>
        <CardText shown={shown} id="text" />
        {second && <Second shown={second} />}
      </div>
      <footer>
        <CardControls shown={shown} />
      </footer>
    </div>
  );
}

/** The card folded to a strip: where in the guide, what the step is called, and a press away the rest. */
export function Strip({ shown }: { shown: ShownCard }) {
  const { guide, step, lang, title, buttons } = shown.view;
  return (
    <div
      class="card"
      data-part="strip"
      data-guide={guide}
      data-step={step}
      lang={lang}
      role="dialog"
      aria-label={title}
      tabIndex={-1}
    >
      <header>
        <Place shown={shown} />
        <button key="fold" type="submit" data-part="fold" class="quiet" title={buttons.fold} aria-expanded="false">
          {title}
        </button>
        <button type="submit" data-part="close" class="small cross" aria-label={buttons.close} title={buttons.close}>
          <Cross size={16} />
        </button>
      </header>
    </div>
  );
}

/** Where in the guide the card is, and how it stands there: what is read out on the phone. */
function Place({ shown: { view, sign } }: { shown: ShownCard }) {
  return (
    <p class="place">
      {view.code && (
        <span data-part="code" class="code">
          {view.code}
        </span>
      )}
      {sign && (
        <span data-part="sign" class="code">
          {sign}
        </span>
      )}
      <span>{view.position}</span>
    </p>
  );
}

/** What is said, once more in another language. */
function Second({ shown: { view, notes, text } }: { shown: ShownCard }) {
  const { lang, title, options, warning } = view;
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
