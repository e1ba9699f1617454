import { stepRequestFor } from '../../src/in-page/guidance/request-for.ts';
import { plainCard } from '../../src/in-page/guidance/shown-card.ts';
import type { CardAction } from '../../src/in-page/overlay/model.ts';
import type { PanelRequest } from '../../src/messages/requests.ts';
import type { CardView } from '../../src/messages/views.ts';
import type { PanelTexts } from '../../src/shared/text-files.ts';
import { CardControls, CardText } from './from-overlay.ts';
import { ReminderForm } from './reminder-form.tsx';

interface StepCardProps {
  card: CardView;
  texts: PanelTexts;
  send(request: PanelRequest): void;
}

/** The step that is shown now, with all its buttons: it works without the overlay too. */
export function StepCard({ card, texts, send }: StepCardProps) {
  const { reminder, lang } = card;
  const shown = plainCard(card);
  // The place of a control is in the text already.
  const buttons = shown.buttons.filter(({ part }) => part !== 'cannot-find');
  const act = (action: CardAction) => {
    const request = stepRequestFor(action, card);
    if (request) send(request);
  };
  return (
    <section class="card" data-part="card" data-guide={card.guide} data-step={card.step} aria-labelledby="now">
      <p class="place">
        {card.code && <strong data-part="code">{card.code}</strong>} {card.position}
      </p>
      <h3 id="now" data-part="title">
        {card.title}
      </h3>
      <CardText shown={shown} />
      {reminder && <ReminderForm key={reminder.kind} reminder={reminder} lang={lang} send={send} />}
      <CardControls shown={{ ...shown, buttons }} onAction={act} />
      <div class="buttons quiet">
        <button type="button" class="quiet" data-part="close" onClick={() => act({ part: 'close' })}>
          {texts.stop}
        </button>
      </div>
    </section>
  );
}
