import type { PanelRequest } from '../../src/messages/requests.ts';
import { GuideEntry } from '../panel/guide-entry.tsx';
import { HelpFinder } from '../panel/help-finder.tsx';
import { LookSettings } from '../shared/display-settings.tsx';
import { HostAccess } from '../shared/host-access.tsx';
import { goToMailbox } from '../shared/mailbox-tab.ts';
import type { OwnPageProps } from '../shared/props.ts';
import { Section } from '../shared/section.tsx';
import { Pin } from './pin.tsx';
import { PrivacySummary } from './privacy-summary.tsx';
import { Rehearsal } from './rehearsal.tsx';

/** The first page: how it speaks, what one wants to do, a step to try, the icon, and what it can see. */
export function Welcome({ view, send, ask }: OwnPageProps) {
  const { texts } = view;
  // The panel stands beside a page of the mailbox; from here one has to get there.
  const begin = async (request: PanelRequest) => {
    await send(request);
    if (request.type === 'start-guide') await goToMailbox();
  };
  return (
    <main>
      <header class="top">
        <img src="/icons/128.png" alt="" />
        <div>
          <h1>{texts['welcome.title']}</h1>
          <p>{texts['welcome.intro']}</p>
        </div>
      </header>
      <HostAccess texts={texts} />
      <Section id="look" title={texts['welcome.look']}>
        <LookSettings view={view} send={send} />
      </Section>
      <HelpFinder view={view} ask={ask} />
      <Section id="begin" title={texts['welcome.begin.title']}>
        <p>{texts['welcome.begin.text'].replace('{{start}}', texts.start)}</p>
        {view.guides.map((guide) => (
          <GuideEntry key={guide.id} guide={guide} view={view} send={begin} />
        ))}
        <p class="hint">{texts['welcome.begin.later']}</p>
      </Section>
      <Section id="try" title={texts['welcome.try.title']}>
        <Rehearsal view={view} send={send} />
      </Section>
      <Section id="pin" title={texts['welcome.pin.title']}>
        <Pin texts={texts} />
      </Section>
      <Section id="sight" title={texts['welcome.sight.title']}>
        <PrivacySummary texts={texts} />
      </Section>
      <div class="buttons">
        <a class="button" data-part="options" href="/extension/options/index.html">
          {texts['welcome.settings']}
        </a>
      </div>
    </main>
  );
}
