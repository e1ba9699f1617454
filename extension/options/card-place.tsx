import type { OwnPageProps } from '../shared/props.ts';

/** Where the card lies in the window: where there is room, or where the user has put it. */
export function CardPlace({ view: { texts, isCardMoved }, send }: Omit<OwnPageProps, 'ask'>) {
  return (
    <>
      <p role="status" data-part="card-place-now">
        {texts[isCardMoved ? 'options.cardMoved' : 'options.cardAuto']}
      </p>
      {isCardMoved && (
        <div class="buttons">
          <button type="button" data-part="card-back" onClick={() => send({ type: 'card-back' })}>
            {texts['options.cardBack']}
          </button>
        </div>
      )}
    </>
  );
}
