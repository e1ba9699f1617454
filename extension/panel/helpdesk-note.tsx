import { useState } from 'preact/hooks';
import * as v from 'valibot';
import { noteSchema } from '../../src/messages/helpdesk.ts';
import type { OwnPageProps } from '../shared/props.ts';
import { Copyable } from './helpdesk-copy.tsx';

/** What was done, as text for a ticket; it is seen before it is copied. */
export function NoteForm({ view, ask }: Omit<OwnPageProps, 'send'>) {
  const { texts } = view;
  const [note, setNote] = useState<string | null>(null);
  const write = async () => {
    const parsed = v.safeParse(noteSchema, await ask({ type: 'note' }));
    setNote(parsed.success ? parsed.output.note : null);
  };
  return (
    <details data-part="note" class="inner">
      <summary>
        <span class="name">{texts['helpdesk.note.title']}</span>
      </summary>
      <p>{texts['helpdesk.note.intro']}</p>
      <button type="button" data-part="note-make" onClick={write}>
        {texts['helpdesk.note.make']}
      </button>
      {note !== null && (
        <Copyable
          part="note-text"
          label={texts['helpdesk.note.text']}
          action={texts['helpdesk.copy']}
          text={note}
          lang={view.lang}
          rows={14}
          texts={texts}
        />
      )}
    </details>
  );
}
