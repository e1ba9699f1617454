import { useState } from 'preact/hooks';
import * as v from 'valibot';
import { organisationAnswerSchema } from '../../src/messages/answers.ts';
import { MAX_POLICY_LENGTH } from '../../src/messages/organisation.ts';
import { FileButton } from '../shared/file-button.tsx';
import type { OwnPageProps } from '../shared/props.ts';
import { OwnLabels } from './own-labels.tsx';
import { WhiteLabels } from './white-labels.tsx';

/** The settings of the user's organisation: from the administrator, or from a file read here. */
export function OrganisationSection({ view, send, ask }: OwnPageProps) {
  const { from, hasFile, ignored, texts, whiteLabels } = view.organisation;
  // A key of the texts: what is said changes its language with them.
  const [said, setSaid] = useState<keyof typeof texts | null>(null);
  const load = async (chosen: File) => {
    const answer =
      chosen.size > MAX_POLICY_LENGTH
        ? { outcome: 'refused' }
        : await ask({ type: 'organisation-file', text: await chosen.text() });
    const parsed = v.safeParse(organisationAnswerSchema, answer);
    setSaid(parsed.success ? parsed.output.outcome : 'not-saved');
  };
  return (
    <details data-part="organisation">
      <summary>
        <span class="name">{texts.title}</span>
      </summary>
      <p>{from ? texts[from] : texts.intro}</p>
      {from && <Ignored sentences={ignored} title={texts.ignored} />}
      <OwnLabels view={view} ask={ask} />
      <WhiteLabels hosts={whiteLabels} hint={texts.hosts} />
      <div class="buttons">
        <FileButton part="organisation-file" label={texts.load} onFile={load} />
        {hasFile && (
          <button
            type="button"
            data-part="organisation-forget"
            onClick={() => {
              send({ type: 'organisation-forget' });
              setSaid('removed');
            }}
          >
            {texts.remove}
          </button>
        )}
      </div>
      <p role="status" data-part="organisation-said">
        {said && texts[said]}
      </p>
    </details>
  );
}

/** What was left out, so that whoever wrote it can put it right. */
function Ignored({ sentences, title }: { sentences: string[]; title: string }) {
  if (sentences.length === 0) return null;
  return (
    <div class="notice" data-part="organisation-ignored">
      <p>{title}</p>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
