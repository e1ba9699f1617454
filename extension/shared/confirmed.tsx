import { useState } from 'preact/hooks';
import type { PanelTexts } from '../../src/shared/text-files.ts';

interface ConfirmedProps {
  /** `data-part` of the button; the answers are `<part>-yes` and `<part>-no`. */
  part: string;
  label: string;
  question: string;
  texts: PanelTexts;
  onYes(): void;
}

/** A button that asks back before it does what cannot be undone. */
export function Confirmed({ part, label, question, texts, onYes }: ConfirmedProps) {
  const [isAsking, setAsking] = useState(false);
  if (!isAsking)
    return (
      <button type="button" data-part={part} onClick={() => setAsking(true)}>
        {label}
      </button>
    );
  return (
    <div class="warning" role="alert">
      <p>{question}</p>
      <div class="buttons">
        <button type="button" data-part={`${part}-no`} onClick={() => setAsking(false)}>
          {texts['data.no']}
        </button>
        <button
          type="button"
          data-part={`${part}-yes`}
          onClick={() => {
            setAsking(false);
            onYes();
          }}
        >
          {texts['data.yes']}
        </button>
      </div>
    </div>
  );
}
