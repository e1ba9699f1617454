import { useState } from 'preact/hooks';
import type { PanelRequest } from '../../src/messages/requests.ts';
import type { PanelView } from '../../src/messages/views.ts';
import { supportedFrontTab } from './front-tab.ts';

interface PresenterSectionProps {
  view: PanelView;
  send(request: PanelRequest): void;
}

/** What a helper needs who guides somebody by phone or shares the screen. */
export function PresenterSection({ view, send }: PresenterSectionProps) {
  const { presenting } = view;
  const { texts } = presenting;
  const [isAlone, setAlone] = useState(false);
  const number = async () => {
    const tab = await supportedFrontTab();
    setAlone(tab === null);
    if (tab !== null) send({ type: 'numbers', tab });
  };
  return (
    <section aria-labelledby="presenting" class="presenting" data-part="presenting">
      <h2 id="presenting">{texts.title}</h2>
      <p>{texts.intro}</p>
      {(['mask', 'presenter'] as const).map((what) => (
        <div key={what}>
          <button
            type="button"
            class={presenting[what] ? 'main' : ''}
            data-part={what}
            aria-pressed={presenting[what]}
            aria-describedby={`${what}-hint`}
            onClick={() => send({ type: what, on: !presenting[what] })}
          >
            {presenting[what] && '✓ '}
            {texts[what]}
          </button>
          <p id={`${what}-hint`} class="hint">
            {texts[`${what}Hint`]}
          </p>
        </div>
      ))}
      <div>
        <button type="button" data-part="numbers" aria-describedby="numbers-hint" onClick={number}>
          {texts.numbers}
        </button>
        <p id="numbers-hint" class="hint">
          {texts.numbersHint}
        </p>
        <p role="status" data-part="numbers-said">
          {isAlone ? view.texts['helpdesk.report.noPage'] : ''}
        </p>
      </div>
    </section>
  );
}
