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
      <p>{texts.intro}</p>
      <PresenterToggles view={view} send={send} />
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
