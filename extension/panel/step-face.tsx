import type { CardView } from '../../src/messages/views.ts';
import { Drawing, Marked } from './from-overlay.ts';

/** What a card says of its step: text, place, drawing, background and warning. */
export function StepFace({ card }: { card: CardView }) {
  const { lang } = card;
  return (
    <div data-part="text">
      {[...card.body, card.says?.where ?? ''].filter(Boolean).map((text) => (
        <p key={text}>
          <Marked text={text} lang={lang} />
        </p>
      ))}
      {card.drawing && <Drawing drawing={card.drawing} />}
      {card.help.length > 0 && (
        <details class="more">
          <summary>{card.moreLabel}</summary>
          {[...card.help, card.says?.trouble ?? ''].filter(Boolean).map((text) => (
            <p key={text}>
              <Marked text={text} lang={lang} />
            </p>
          ))}
        </details>
      )}
      {card.warning && <p class="warning">{card.warning}</p>}
    </div>
  );
}
