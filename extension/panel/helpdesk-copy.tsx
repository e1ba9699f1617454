import { useRef, useState } from 'preact/hooks';
import type { PanelTexts } from '../../src/shared/text-files.ts';

interface CopyableProps {
  part: string;
  /** Names the field. */
  label: string;
  /** Names the button. */
  action: string;
  text: string;
  lang: string;
  /** In lines. */
  rows: number;
  texts: PanelTexts;
}

/** A text that is shown as it is and copied with a click; where the browser refuses, it is selected to be copied by hand. */
export function Copyable({ part, label, action, text, lang, rows, texts }: CopyableProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const copy = async () => {
    const isCopied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    if (!isCopied) field.current?.select();
    setSaid(texts[isCopied ? 'helpdesk.copied' : 'helpdesk.copyByHand']);
  };
  return (
    <div class="copyable">
      <textarea ref={field} data-part={part} aria-label={label} lang={lang} rows={rows} readOnly spellcheck={false}>
        {text}
      </textarea>
      <div class="buttons">
        <button type="button" data-part={`${part}-copy`} onClick={copy}>
          {action}
        </button>
      </div>
      <p role="status" data-part={`${part}-said`}>
        {said}
      </p>
    </div>
  );
}
