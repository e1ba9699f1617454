import type { PanelRequest } from '../../src/messages/requests.ts';
import { TEXT_SIZES } from '../../src/messages/requests.ts';
import type { PanelView } from '../../src/messages/views.ts';
import { DataSection } from './data-section.tsx';
import { FrontPage } from './front-page.tsx';
import { GuideEntry } from './guide-entry.tsx';
import { HelpdeskSection } from './helpdesk-section.tsx';
import { HostAccess } from './host-access.tsx';
import { OrganisationSection } from './organisation-section.tsx';
import { PresenterSection } from './presenter-section.tsx';

export interface PanelProps {
  view: PanelView;
  send(request: PanelRequest): void;
  /** Asks for something that is not a view. */
  ask(request: PanelRequest): Promise<unknown>;
}

/** The whole panel: settings, notices, and the guides with the checklist of the one that runs. */
export function Panel({ view, send, ask }: PanelProps) {
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
      <section aria-labelledby="guides">
        <h2 id="guides">{texts.guides}</h2>
        {inFront && (view.mailboxes.length > 1 || inFront.name) && (
          <p class="hint" data-part="mailbox">
            {texts['data.current']?.replace('{{mailbox}}', inFront.label)}
          </p>
        )}
        {frontFirst(view).map((guide) => (
          <GuideEntry key={guide.id} guide={guide} view={view} send={send} />
        ))}
      </section>
      <section aria-labelledby="settings" class="settings">
        <h2 id="settings">{texts.settings}</h2>
        <fieldset>
          <legend>{texts.language}</legend>
          {view.languages.map((language) => (
            <label key={language.id} lang={language.id}>
              <input
                type="radio"
                name="language"
                value={language.id}
                checked={language.id === view.lang}
                onChange={() => send({ type: 'language', lang: language.id })}
              />
              {language.name}
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>{texts.textSize}</legend>
          {TEXT_SIZES.map((percent) => (
            <label key={percent}>
              <input
                type="radio"
                name="text-size"
                value={percent}
                checked={percent === view.textSize}
                onChange={() => send({ type: 'text-size', percent })}
              />
              {percent} %
            </label>
          ))}
        </fieldset>
      </section>
      <PresenterSection view={view} send={send} />
      <HelpdeskSection view={view} send={send} ask={ask} />
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
