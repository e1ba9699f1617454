import { useEffect, useState } from 'preact/hooks';
import * as v from 'valibot';
import { plainCard } from '../../src/in-page/guidance/shown-card.ts';
import { MAX_CODE_LENGTH } from '../../src/messages/answers.ts';
import { type CodeAnswer, codeAnswerSchema } from '../../src/messages/helpdesk.ts';
import type { PanelTexts } from '../../src/shared/text-files.ts';
import type { OwnPageProps } from '../shared/props.ts';
import { CardText } from './from-overlay.ts';
import { supportedFrontTab } from './front-tab.ts';
import { TextField } from './helpdesk-field.tsx';
import { SignsInWords } from './helpdesk-sign.tsx';
import { LeafletLink } from './leaflet-link.tsx';

/** Where a code leads: to the step on the page beside the panel or, where there is none, to a picture of it. */
export function CodeForm({ view, send, ask }: OwnPageProps) {
  const { texts } = view;
  const [code, setCode] = useState('');
  const [asked, setAsked] = useState<{ text: string; atPage: boolean } | null>(null);
  const [answer, setAnswer] = useState<CodeAnswer | null>(null);
  const look = async (text: string, atPage: boolean) => {
    const parsed = v.safeParse(codeAnswerSchema, await ask({ type: 'code', text, atPage }));
    setAsked({ text, atPage });
    setAnswer(parsed.success ? parsed.output : null);
  };
  useEffect(() => {
    // Said anew in the language that was chosen meanwhile; nobody is led anywhere by that.
    if (asked && answer?.outcome !== 'went') void look(asked.text, false);
  }, [view.lang]);
  return (
    <>
      <form
        onSubmit={async (event) => {
          event.preventDefault();
          void look(code, (await supportedFrontTab()) !== null);
        }}
      >
        <fieldset>
          <legend>{texts['helpdesk.code.show']}</legend>
          <TextField
            part="code-text"
            label={texts['helpdesk.code.label']}
            text={code}
            longest={MAX_CODE_LENGTH}
            onText={setCode}
          />
          <button type="submit" data-part="code-show">
            {texts['helpdesk.code.show']}
          </button>
          <p class="hint">{texts['helpdesk.code.hint']}</p>
        </fieldset>
      </form>
      <p role="status" data-part="code-said">
        {answer?.outcome === 'unknown' || answer?.outcome === 'unreadable'
          ? texts[`helpdesk.code.${answer.outcome}`]
          : answer?.outcome === 'several'
            ? texts['helpdesk.code.several']
            : answer?.outcome === 'went'
              ? filled(texts['helpdesk.code.went'], answer.place.code)
              : ''}
      </p>
      {answer?.outcome === 'several' && (
        <div class="options">
          {answer.places.map((place) => (
            <button
              key={place.code}
              type="button"
              data-part="code-choice"
              onClick={() => void look(`${place.code} ${answer.signs}`, asked?.atPage ?? false)}
            >
              <strong>{place.code}</strong> {place.title}
            </button>
          ))}
        </div>
      )}
      {answer?.outcome === 'preview' && (
        <Preview
          answer={answer}
          texts={texts}
          onCode={(next) => void look(next, false)}
          onHere={() => {
            setAnswer(null);
            send({ type: 'start-guide', guide: answer.place.guide, step: answer.place.step, fresh: false });
          }}
        />
      )}
      <LeafletLink part="code-list" what="desk" label={texts['helpdesk.code.list']} />
    </>
  );
}

interface PreviewProps {
  answer: Extract<CodeAnswer, { outcome: 'preview' }>;
  texts: PanelTexts;
  onCode(code: string): void;
  onHere(): void;
}

/** The card of a step as somebody else sees it: its buttons are told, not offered. */
function Preview({ answer, texts, onCode, onHere }: PreviewProps) {
  const { place, card, at, page, before, after } = answer;
  const plain = plainCard(card);
  const shown = at ? { ...plain, ...at.shown, buttons: plain.buttons } : plain;
  const buttons = at?.shown.buttons ?? plain.buttons.map(({ label }) => label);
  return (
    <section
      class="card preview"
      data-part="preview"
      data-guide={place.guide}
      data-step={place.step}
      data-state={shown.state}
      lang={card.lang}
    >
      <h3>{filled(texts['helpdesk.code.preview'], place.code)}</h3>
      <p class="place">
        <strong data-part="code">{place.code}</strong> {at && <strong data-part="sign">{at.text}</strong>}{' '}
        {card.position}
        <br />
        {place.guideTitle}
      </p>
      {at && <SignsInWords at={at} texts={texts} />}
      <h4 data-part="title">{card.title}</h4>
      <p class="hint" data-part="page">
        {page ? texts['helpdesk.code.page'].replace('{{page}}', page) : texts['helpdesk.code.noPage']}
      </p>
      <CardText shown={shown} />
      {card.options.length > 0 && (
        <Told label={texts['helpdesk.code.options']} all={card.options.map(({ label }) => label)} />
      )}
      <Told label={texts['helpdesk.code.buttons']} all={buttons} />
      <div class="buttons">
        {before && (
          <button type="button" data-part="code-before" onClick={() => onCode(before)}>
            {filled(texts['helpdesk.code.before'], before)}
          </button>
        )}
        {after && (
          <button type="button" data-part="code-after" onClick={() => onCode(after)}>
            {filled(texts['helpdesk.code.after'], after)}
          </button>
        )}
      </div>
      <div class="buttons quiet">
        <button type="button" class="quiet" data-part="code-here" onClick={onHere}>
          {texts['helpdesk.code.here']}
        </button>
      </div>
    </section>
  );
}

/** What the other person can press. */
function Told({ label, all }: { label: string; all: string[] }) {
  return (
    <>
      <p class="hint">{label}</p>
      <ul class="told">
        {all.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </>
  );
}

const filled = (text: string | undefined, code: string): string => text?.replace('{{code}}', code) ?? '';
