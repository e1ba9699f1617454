import type { PanelView } from '../../src/messages/views.ts';
import { browser } from '../browser.ts';
import { DataSection } from '../shared/data-section.tsx';
import { LookSettings } from '../shared/display-settings.tsx';
import { HostAccess } from '../shared/host-access.tsx';
import type { OwnPageProps } from '../shared/props.ts';
import { FrontPage } from './front-page.tsx';
import { GuideEntry } from './guide-entry.tsx';
import { HelpFinder } from './help-finder.tsx';
import { HelpdeskSection } from './helpdesk-section.tsx';
import { NewsNote } from './news-note.tsx';
import { OrganisationSection } from './organisation-section.tsx';
import { PresenterSection } from './presenter-section.tsx';

/** The whole panel: settings, notices, and the guides with the checklist of the one that runs. */
export function Panel({ view, send, ask }: OwnPageProps) {
  const { texts } = view;
  const [inFront] = view.mailboxes;
  return (
    <main>
      <header class="top">
        <h1>{texts.title}</h1>
        <p>{texts.intro}</p>
      </header>
      <HostAccess texts={texts} />
      <FrontPage texts={texts} />
      {view.notice && (
        <p class="notice" role="alert" data-part="notice">
          {view.notice}
        </p>
      )}
      <NewsNote view={view} send={send} />
      {!view.active && <HelpFinder view={view} ask={ask} />}
      <section aria-labelledby="guides">
        <h2 id="guides">{texts.guides}</h2>
        {inFront && (view.mailboxes.length > 1 || inFront.name) && (
          <p class="hint" data-part="mailbox">
            {texts['data.current'].replace('{{mailbox}}', inFront.label)}
          </p>
        )}
        {frontFirst(view).map((guide) => (
          <GuideEntry key={guide.id} guide={guide} view={view} send={send} ask={ask} />
        ))}
      </section>
      {view.active && <HelpFinder view={view} ask={ask} />}
      <section aria-labelledby="settings" class="settings">
        <h2 id="settings">{texts.settings}</h2>
        <LookSettings view={view} send={send} />
        <button type="button" class="quiet" data-part="options" onClick={() => void browser.runtime.openOptionsPage()}>
          {texts['options.open']}
        </button>
      </section>
      {view.organisation.showsHelpers && (
        <>
          <PresenterSection view={view} send={send} />
          <HelpdeskSection view={view} send={send} ask={ask} />
        </>
      )}
      <OrganisationSection view={view} send={send} ask={ask} />
      <DataSection view={view} send={send} ask={ask} />
    </main>
  );
}

/** The guide that runs stands first, and behind it the one that waits for it. */
function frontFirst({ guides, active, waiting }: PanelView): PanelView['guides'] {
  const rank = (id: string) => (id === active ? 0 : id === waiting ? 1 : 2);
  return guides.toSorted((a, b) => rank(a.id) - rank(b.id));
}
