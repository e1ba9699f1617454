import type { OwnPageProps } from '../shared/props.ts';
import { CodeForm } from './helpdesk-code.tsx';
import { LinkForm } from './helpdesk-link.tsx';
import { NoteForm } from './helpdesk-note.tsx';
import { ReportForm } from './helpdesk-report.tsx';

/** Everything for those who help others by phone, the number that is read out first. */
export function HelpdeskSection({ view, send, ask }: OwnPageProps) {
  const { texts } = view;
  return (
    <section aria-labelledby="helpdesk" data-part="helpdesk">
      <h2 id="helpdesk">{texts['helpdesk.title']}</h2>
      <CodeForm view={view} send={send} ask={ask} />
      <LinkForm view={view} ask={ask} />
      <NoteForm view={view} ask={ask} />
      <ReportForm view={view} ask={ask} />
      <p class="hint">{texts['helpdesk.intro']}</p>
    </section>
  );
}
