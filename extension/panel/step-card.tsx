import { useEffect, useState } from 'preact/hooks';
import { NOTHING_PRESSED } from '../../src/in-page/guidance/card-state.ts';
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
  ask(request: PanelRequest): Promise<unknown>;
}

/** The step that is shown now, with all its buttons: it works without the overlay too. */
export function StepCard({ card, texts, send, ask }: StepCardProps) {
  const { reminder, lang } = card;
  const [pressed, setPressed] = useState(NOTHING_PRESSED);
  useEffect(() => setPressed(NOTHING_PRESSED), [card.guide, card.step, card.mode]);
  const shown = plainCard(card, pressed);
  // The place of a control is in the text already.
  const buttons = shown.buttons.filter(({ part }) => part !== 'cannot-find');
  const act = (action: CardAction) => {
    // As on the page: what nothing shows is asked about once.
    if (action.part === 'keep') return setPressed({ ...pressed, isRestartAsked: false });
    if (action.part === 'restart' && !pressed.isRestartAsked) return setPressed({ ...pressed, isRestartAsked: true });
    if (action.part === 'already-done' && !pressed.isDoubted) return setPressed({ ...pressed, isDoubted: true });
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
      {reminder && <ReminderForm key={reminder.kind} reminder={reminder} lang={lang} ask={ask} />}
      <CardControls shown={{ ...shown, buttons }} onAction={act} />
      <div class="buttons quiet">
        <button type="button" class="quiet" data-part="close" onClick={() => act({ part: 'close' })}>
          {texts.stop}
        </button>
      </div>
    </section>
  );
}
