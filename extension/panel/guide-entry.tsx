import { useEffect, useRef, useState } from 'preact/hooks';
import type { PanelView } from '../../src/messages/views.ts';
import type { PanelTexts } from '../../src/shared/text-files.ts';
import type { OwnPageProps } from '../shared/props.ts';
import { Marked } from './from-overlay.ts';
import { GuideIcon } from './guide-icon.tsx';
import { StepCard } from './step-card.tsx';

type GuideView = PanelView['guides'][number];

/** One guide: what it is for, what one needs, and its checklist. The one that runs is open. */
export function GuideEntry({ guide, view, send, ask }: OwnPageProps & { guide: GuideView }) {
  const { texts } = view;
  const isActive = view.active === guide.id;
  const isWaiting = view.waiting === guide.id;
  const start = (fresh: boolean) => send({ type: 'start-guide', guide: guide.id, step: null, fresh });
  const waiting = view.guides.find(({ id }) => id === view.waiting);
  return (
    <details data-part="guide" data-guide={guide.id} data-state={guide.state} open={isActive || isWaiting}>
      <summary>
        <GuideIcon is={guide.icon} />
        <span class="name">
          {guide.title}
          <span class="brief">{guide.brief}</span>
        </span>
        <span class={`state ${guide.state}`}>{guide.stateText}</span>
      </summary>
      {isActive && guide.card && <StepCard card={guide.card} texts={texts} send={send} ask={ask} />}
      {isActive && waiting && <p class="hint">{texts.waiting.replace('{{title}}', waiting.title)}</p>}
      {!isActive && (
        <>
          <p>
            <Marked text={guide.purpose} lang={view.lang} />
          </p>
          {guide.warning && <p class="warning">{guide.warning}</p>}
          <p class="time">{guide.time}</p>
          {guide.need.length > 0 && (
            <>
              <h3>{texts.need}</h3>
              <ul>
                {guide.need.map((need) => (
                  <li key={need}>
                    <Marked text={need} lang={view.lang} />
                  </li>
                ))}
              </ul>
            </>
          )}
          <div class="buttons">
            {guide.state === 'begun' ? (
              <Begun texts={texts} onStart={start} />
            ) : (
              <button type="button" class="main" data-part="start" onClick={() => start(true)}>
                {texts.start}
              </button>
            )}
          </div>
        </>
      )}
      <ol>
        {guide.steps.map((step) => (
          <li key={step.id} data-part="step" data-step={step.id} data-status={step.status}>
            <span class="tick" aria-hidden="true">
              {TICKS[step.status]}
            </span>
            <span class="number">{step.code}</span>
            <span class="what">{step.title}</span>
            <span class="status">{step.statusText}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}

/** What a guide that was begun can be: gone on with or, once that was asked, begun anew. */
function Begun({ texts, onStart }: { texts: PanelTexts; onStart(fresh: boolean): void }) {
  const [isAsked, setAsked] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  // What was pressed is gone; and a second press by mistake begins nothing anew.
  useEffect(() => keep.current?.focus(), [isAsked]);
  if (isAsked)
    return (
      <>
        <p role="alert">{texts['restart.ask']}</p>
        <button type="button" data-part="restart" onClick={() => onStart(true)}>
          {texts['restart.yes']}
        </button>
        <button type="button" class="main" data-part="keep" ref={keep} onClick={() => setAsked(false)}>
          {texts['restart.no']}
        </button>
      </>
    );
  return (
    <>
      <button type="button" class="main" data-part="continue" onClick={() => onStart(false)}>
        {texts.continue}
      </button>
      <button type="button" data-part="restart" onClick={() => setAsked(true)}>
        {texts.restart}
      </button>
    </>
  );
}

/** The status at a glance; the word beside it says the same. */
const TICKS: Record<GuideView['steps'][number]['status'], string> = {
  todo: '○',
  current: '▶',
  done: '✓',
  skipped: '–',
};
