import { useState } from 'preact/hooks';
import * as v from 'valibot';
import { type ReportAnswer, reportAnswerSchema } from '../../src/messages/helpdesk.ts';
import type { OwnPageProps } from '../shared/props.ts';
import { supportedFrontTab } from './front-tab.ts';

/** A description of the page beside the panel, without what is on it; it is seen before it is saved. */
export function ReportForm({ view, ask }: Omit<OwnPageProps, 'send'>) {
  const { texts } = view;
  const [answer, setAnswer] = useState<ReportAnswer | null>(null);
  const describe = async () => {
    setAnswer(null);
    const tab = await supportedFrontTab();
    if (tab === null) return setAnswer({ outcome: 'noPage' });
    const parsed = v.safeParse(reportAnswerSchema, await ask({ type: 'report', tab }));
    setAnswer(parsed.success ? parsed.output : { outcome: 'failed' });
  };
  const said = {
    noPage: 'helpdesk.report.noPage',
    refused: 'helpdesk.report.refused',
    failed: 'helpdesk.failed',
  } as const;
  return (
    <details data-part="report" class="inner">
      <summary>
        <span class="name">{texts['helpdesk.report.title']}</span>
      </summary>
      <p>{texts['helpdesk.report.intro']}</p>
      <button type="button" data-part="report-make" onClick={describe}>
        {texts['helpdesk.report.make']}
      </button>
      <p role="status" data-part="report-said">
        {answer && answer.outcome !== 'done' ? texts[said[answer.outcome]] : ''}
      </p>
      {answer?.outcome === 'done' && (
        <>
          <h3>{texts['helpdesk.report.outline']}</h3>
          <p class="hint">{texts['helpdesk.report.legend']}</p>
          <ToRead part="report-outline" lang="it" label={texts['helpdesk.report.outline']} text={answer.outline} />
          <details class="more">
            <summary>{texts['helpdesk.report.exact']}</summary>
            <ToRead part="report-file" lang="en" label={texts['helpdesk.report.exact']} text={answer.file} />
          </details>
          <div class="buttons">
            <a
              class="button"
              data-part="report-save"
              download={`pec-passo-page-${answer.day}.json`}
              href={`data:application/json;charset=utf-8,${encodeURIComponent(answer.file)}`}
            >
              {texts['helpdesk.report.save']}
            </a>
          </div>
        </>
      )}
    </details>
  );
}

interface ToReadProps {
  part: string;
  lang: string;
  label: string;
  text: string;
}

/** A long text, as it is. */
function ToRead({ part, lang, label, text }: ToReadProps) {
  return (
    <textarea data-part={part} class="plain" lang={lang} aria-label={label} rows={14} readOnly spellcheck={false}>
      {text}
    </textarea>
  );
}
