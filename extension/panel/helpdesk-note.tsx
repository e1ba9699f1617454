import { useState } from 'preact/hooks';
import * as v from 'valibot';
import { noteSchema } from '../../src/messages/helpdesk.ts';
import { MAX_TICKET_LENGTH, ticketSchema } from '../../src/messages/ticket.ts';
import type { OwnPageProps } from '../shared/props.ts';
import { Copyable } from './helpdesk-copy.tsx';
import { TextField } from './helpdesk-field.tsx';

/** What was done, as text for a ticket; it is seen before it is copied. The ticket's number is kept nowhere but in it. */
export function NoteForm({ view, ask }: Omit<OwnPageProps, 'send'>) {
  const { texts } = view;
  const [ticket, setTicket] = useState('');
  const [isRefused, setRefused] = useState(false);
  const [note, setNote] = useState<string | null>(null);
  const write = async () => {
    const number = v.safeParse(ticketSchema, ticket);
    setRefused(!number.success);
    const answer = number.success ? await ask({ type: 'note', ticket: number.output }) : null;
    const parsed = v.safeParse(noteSchema, answer);
    setNote(parsed.success ? parsed.output.note : null);
  };
  return (
    <details data-part="note" class="inner">
      <summary>
        <span class="name">{texts['helpdesk.note.title']}</span>
      </summary>
      <p>{texts['helpdesk.note.intro']}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void write();
        }}
      >
        <TextField
          part="note-ticket"
          label={texts['helpdesk.note.ticket']}
          text={ticket}
          longest={MAX_TICKET_LENGTH}
          onText={setTicket}
        />
        <p class="hint">{texts['helpdesk.note.ticketHint']}</p>
        <button type="submit" data-part="note-make">
          {texts['helpdesk.note.make']}
        </button>
      </form>
      <p role="alert" data-part="note-said">
        {isRefused && texts['helpdesk.note.ticketWrong']}
      </p>
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
