import { useRef, useState } from 'preact/hooks';
import * as v from 'valibot';
import { MAX_REPORT_LENGTH } from '../../src/messages/answers.ts';
import {
  type OpenedReport,
  openedReportSchema,
  type ReportAnswer,
  reportAnswerSchema,
} from '../../src/messages/helpdesk.ts';
import type { ReportView } from '../../src/messages/report-view.ts';
import { useDroppedFile } from '../shared/dropped-file.ts';
import { FileButton } from '../shared/file-button.tsx';
import type { OwnPageProps } from '../shared/props.ts';
import { supportedFrontTab } from './front-tab.ts';
import { ReportDrawing } from './report-drawing.tsx';

/** What there is to look at: the page beside the panel as it was described (with the file to save), or a report received. */
interface Shown {
  report: ReportView;
  made: { file: string; day: string } | null;
}

type Refusal = Exclude<(ReportAnswer | OpenedReport)['outcome'], 'done' | 'opened'>;

/**
 * A page without what is on it, as a drawing: of the page beside the panel, seen before it is saved, or of a file that somebody
 * has sent, opened or dropped here.
 */
export function ReportForm({ view, ask }: Omit<OwnPageProps, 'send'>) {
  const { texts } = view;
  const box = useRef<HTMLDetailsElement>(null);
  const [shown, setShown] = useState<Shown | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const show = (next: Shown | Refusal) => {
    const isShown = typeof next !== 'string';
    setShown(isShown ? next : null);
    setRefusal(isShown ? null : next);
  };
  const describe = async () => {
    const tab = await supportedFrontTab();
    if (tab === null) return show('noPage');
    const { success, output } = v.safeParse(reportAnswerSchema, await ask({ type: 'report', tab }));
    if (!success) return show('failed');
    return show(output.outcome === 'done' ? { report: output.view, made: output } : output.outcome);
  };
  const open = async (file: File) => {
    if (file.size > MAX_REPORT_LENGTH) return show('tooLarge');
    const answer = await ask({ type: 'open-report', text: await file.text() });
    const { success, output } = v.safeParse(openedReportSchema, answer);
    if (!success) return show('failed');
    return show(output.outcome === 'opened' ? { report: output.view, made: null } : output.outcome);
  };
  useDroppedFile((file) => {
    if (box.current) box.current.open = true;
    void open(file);
  });
  return (
    <details ref={box} data-part="report" class="inner">
      <summary>
        <span class="name">{texts['helpdesk.report.title']}</span>
      </summary>
      <p>{texts['helpdesk.report.intro']}</p>
      <div class="buttons">
        <button type="button" data-part="report-make" onClick={describe}>
          {texts['helpdesk.report.make']}
        </button>
        <FileButton part="report-open" label={texts['helpdesk.report.open']} onFile={open} />
      </div>
      <p class="hint">{texts['helpdesk.report.openHint']}</p>
      <p role="status" data-part="report-said">
        {refusal && (refusal === 'failed' ? texts['helpdesk.failed'] : texts[`helpdesk.report.${refusal}`])}
      </p>
      {shown && (
        <>
          {shown.made && <h3>{texts['helpdesk.report.outline']}</h3>}
          <ReportDrawing
            key={shown.made?.file ?? shown}
            report={shown.report}
            isReceived={!shown.made}
            view={view}
            ask={ask}
          />
          {shown.made && <MadeFile made={shown.made} texts={texts} />}
        </>
      )}
    </details>
  );
}

/** The file itself, word for word, to be saved. */
function MadeFile({ made, texts }: { made: NonNullable<Shown['made']>; texts: OwnPageProps['view']['texts'] }) {
  const exact = texts['helpdesk.report.exact'];
  return (
    <>
      <details class="more">
        <summary>{exact}</summary>
        <textarea
          data-part="report-file"
          class="plain"
          lang="en"
          aria-label={exact}
          rows={14}
          readOnly
          spellcheck={false}
        >
          {made.file}
        </textarea>
      </details>
      <div class="buttons">
        <a
          class="button"
          data-part="report-save"
          download={`pec-passo-page-${made.day}.json`}
          href={`data:application/json;charset=utf-8,${encodeURIComponent(made.file)}`}
        >
          {texts['helpdesk.report.save']}
        </a>
      </div>
    </>
  );
}
