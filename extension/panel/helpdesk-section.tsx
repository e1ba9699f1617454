import { useState } from 'preact/hooks';
import type { OwnPageProps } from '../shared/props.ts';
import { CodeForm } from './helpdesk-code.tsx';
import { LinkForm } from './helpdesk-link.tsx';
import { NoteForm } from './helpdesk-note.tsx';
import { ReportForm } from './helpdesk-report.tsx';

/** Everything for those who help others, folded away until somebody asks for it. */
export function HelpdeskSection({ view, send, ask }: OwnPageProps) {
  const { texts } = view;
  const [wasOpened, setOpened] = useState(false);
  return (
    <details data-part="helpdesk" onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>
        <span class="name">{texts['helpdesk.title']}</span>
      </summary>
      {wasOpened && (
        <>
          <p>{texts['helpdesk.intro']}</p>
          <CodeForm view={view} send={send} ask={ask} />
          <LinkForm view={view} ask={ask} />
          <NoteForm view={view} ask={ask} />
          <ReportForm view={view} ask={ask} />
        </>
      )}
    </details>
  );
}
