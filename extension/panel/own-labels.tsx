import type { OwnPageProps } from '../shared/props.ts';
import { LabelForm } from './label-form.tsx';

/** The wordings that the organisation has added, since when they are known and by whom, and a form for one more. */
export function OwnLabels({ view, ask }: Pick<OwnPageProps, 'view' | 'ask'>) {
  const { labels, showsHelpers, texts } = view.organisation;
  return (
    <>
      {labels.length > 0 && (
        <div data-part="own-labels">
          <h3>{texts.labels}</h3>
          <p class="hint">{texts.labelsHint}</p>
          <ul>
            {labels.map(({ line, note, isOverdue }) => (
              <li key={line} data-part="own-label" data-overdue={isOverdue}>
                {line}
                <br />
                <span class={isOverdue ? 'overdue' : 'hint'}>{note}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {showsHelpers && (
        <details data-part="label-form" class="inner">
          <summary>
            <span class="name">{texts.mend}</span>
          </summary>
          <p>{texts.mendIntro}</p>
          <LabelForm view={view} ask={ask} />
        </details>
      )}
    </>
  );
}
