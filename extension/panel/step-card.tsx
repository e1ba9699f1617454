import type { GuideId } from '../../src/data/guides/guide.ts';
import type { PanelRequest } from '../../src/messages/requests.ts';
import type { CardView } from '../../src/messages/views.ts';
import type { PanelTexts } from '../../src/shared/text-files.ts';
import { ReminderForm } from './reminder-form.tsx';
import { StepFace } from './step-face.tsx';

interface StepCardProps {
  card: CardView;
  texts: PanelTexts;
  send(request: PanelRequest): void;
}

/** The step that is shown now, with all its buttons: it works without the overlay too. */
export function StepCard({ card, texts, send }: StepCardProps) {
  const step = { guide: card.guide as GuideId, step: card.step };
  const { buttons, lang } = card;
  return (
    <section class="card" data-part="card" data-guide={card.guide} data-step={card.step} aria-labelledby="now">
      <p class="place">
        {card.code && <strong data-part="code">{card.code}</strong>} {card.position}
      </p>
      <h3 id="now" data-part="title">
        {card.title}
      </h3>
      <StepFace card={card} />
      {card.reminder && <ReminderForm key={card.reminder.kind} reminder={card.reminder} lang={lang} send={send} />}
      {card.options.length > 0 && (
        <div class="options">
          {card.options.map((option) => (
            <button
              key={option.id}
              type="button"
              data-part="option"
              data-option={option.id}
              onClick={() => send({ type: 'choose', ...step, option: option.id })}
            >
              {option.label}
            </button>
          ))}
        </div>
      )}
      <div class="buttons">
        {buttons.back && (
          <button type="button" data-part="back" onClick={() => send({ type: 'back', ...step })}>
            {buttons.back}
          </button>
        )}
        {buttons.next && (
          <button type="button" class="main" data-part="next" onClick={() => send({ type: 'next', ...step })}>
            {buttons.next}
          </button>
        )}
        {buttons.restart && (
          <button type="button" data-part="restart" onClick={() => send({ type: 'again', guide: step.guide })}>
            {buttons.restart}
          </button>
        )}
      </div>
      <div class="buttons quiet">
        {buttons.skip && (
          <button type="button" class="quiet" data-part="skip" onClick={() => send({ type: 'skip', ...step })}>
            {buttons.skip}
          </button>
        )}
        <button
          type="button"
          class="quiet"
          data-part="close"
          onClick={() => send({ type: 'close', what: 'guide', guide: step.guide })}
        >
          {texts.stop}
        </button>
      </div>
    </section>
  );
}
