import { useEffect, useState } from 'preact/hooks';
import * as v from 'valibot';
import { exportAnswerSchema, importAnswerSchema, MAX_FILE_LENGTH } from '../../src/messages/answers.ts';
import { Confirmed } from './confirmed.tsx';
import { FileButton } from './file-button.tsx';
import { MailboxList } from './mailbox-list.tsx';
import type { OwnPageProps } from './props.ts';

/**
 * What is kept for the user, and everything that can be done with it: apart by mailbox, as a file, away.
 * @param open whether it is unfolded from the beginning
 */
export function DataSection({ view, send, ask, open = false }: OwnPageProps & { open?: boolean }) {
  const { texts } = view;
  const [said, setSaid] = useState('');
  const [isOpen, setOpen] = useState(open);
  const [file, setFile] = useState('');
  useEffect(() => {
    if (!isOpen) return;
    void ask({ type: 'export' }).then((answer) => {
      const parsed = v.safeParse(exportAnswerSchema, answer);
      if (parsed.success) setFile(parsed.output.file);
    });
    // Whatever is drawn anew may have changed what is kept.
  }, [isOpen, view, ask]);
  const load = async (chosen: File) => {
    const isTooLarge = chosen.size > MAX_FILE_LENGTH;
    const answer = isTooLarge ? { outcome: 'too-large' } : await ask({ type: 'import', text: await chosen.text() });
    const parsed = v.safeParse(importAnswerSchema, answer);
    setSaid(texts[`data.import.${parsed.success ? parsed.output.outcome : 'not-saved'}`]);
  };
  return (
    <details data-part="data" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span class="name">{texts['data.title']}</span>
      </summary>
      <p>{texts['data.intro']}</p>
      <MailboxList view={view} send={send} />
      <fieldset>
        <legend>{texts['data.file']}</legend>
        <a
          class="button"
          data-part="export"
          download="pec-passo.json"
          href={`data:application/json;charset=utf-8,${encodeURIComponent(file)}`}
        >
          {texts['data.save']}
        </a>
        <FileButton part="import" label={texts['data.load']} onFile={load} />
        {view.canUndoImport && (
          <button
            type="button"
            data-part="undo-import"
            onClick={() => send({ type: 'undo-import', revision: view.revision })}
          >
            {texts['data.undo']}
          </button>
        )}
      </fieldset>
      <Confirmed
        part="forget"
        label={texts['data.forget']}
        question={texts['data.forgetSure']}
        texts={texts}
        onYes={() => {
          send({ type: 'forget-everything' });
          setSaid(texts['data.forgotten']);
        }}
      />
      <p role="status" data-part="data-said">
        {said}
      </p>
    </details>
  );
}
