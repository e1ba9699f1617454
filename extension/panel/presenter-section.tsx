import { useState } from 'preact/hooks';
import { PresenterToggles } from '../shared/presenter-toggles.tsx';
import type { OwnPageProps } from '../shared/props.ts';
import { supportedFrontTab } from './front-tab.ts';

/** What a helper needs who guides somebody by phone or shares the screen. */
export function PresenterSection({ view, send }: Omit<OwnPageProps, 'ask'>) {
  const { presenting } = view;
  const { texts } = presenting;
  const [isAlone, setAlone] = useState(false);
  const number = async () => {
    const tab = await supportedFrontTab();
    setAlone(tab === null);
    if (tab !== null) void send({ type: 'numbers', tab });
  };
  return (
    <section aria-labelledby="presenting" class="presenting" data-part="presenting">
      <h2 id="presenting">{texts.title}</h2>
      <PresenterToggles view={view} send={send} hasHints={false} />
      <button type="button" data-part="numbers" aria-describedby="numbers-hint" onClick={number}>
        {texts.numbers}
      </button>
      <p role="status" data-part="numbers-said">
        {isAlone ? view.texts['helpdesk.report.noPage'] : ''}
      </p>
      <details class="more">
        <summary>{texts.about}</summary>
        {(['mask', 'presenter', 'numbers'] as const).map((what) => (
          <p key={what}>
            <strong>{texts[what]}</strong>
            <br />
            <span id={`${what}-hint`}>{texts[`${what}Hint`]}</span>
          </p>
        ))}
      </details>
    </section>
  );
}
