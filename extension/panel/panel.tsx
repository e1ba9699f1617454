import type { PanelRequest } from '../../src/messages/requests.ts';
import { browser } from '../browser.ts';
import { DataSection } from '../shared/data-section.tsx';
import { LookSettings } from '../shared/display-settings.tsx';
import { HostAccess } from '../shared/host-access.tsx';
import type { OwnPageProps } from '../shared/props.ts';
import { Shortcuts } from '../shared/shortcuts.tsx';
import { Contact } from './contact.tsx';
import { Faces, useFace } from './faces.tsx';
import { FrontPage } from './front-page.tsx';
import { GuideList } from './guide-list.tsx';
import { HelpFinder } from './help-finder.tsx';
import { HelpdeskSection } from './helpdesk-section.tsx';
import { LeafletLink } from './leaflet-link.tsx';
import { NewsNote } from './news-note.tsx';
import { OrganisationSection } from './organisation-section.tsx';
import { PresenterSection } from './presenter-section.tsx';

/** The whole panel: what is beside it, and its two faces. */
export function Panel({ view, send, ask }: OwnPageProps) {
  const { texts, presenting } = view;
  const [face, setFace] = useFace(presenting.presenter);
  const sendFromHelping = (request: PanelRequest) => {
    // What a helper begins here is followed on the other face.
    if (request.type === 'start-guide') setFace('forMe');
    return send(request);
  };
  return (
    <main class={presenting.presenter ? 'presented' : undefined}>
      <h1>{texts.title}</h1>
      <HostAccess texts={texts} />
      <FrontPage texts={texts} />
      {view.notice && (
        <p class="notice" role="alert" data-part="notice">
          {view.notice}
        </p>
      )}
      {view.organisation.showsHelpers ? (
        <Faces texts={texts} face={face} onFace={setFace}>
          {{
            forMe: <ForMe view={view} send={send} ask={ask} />,
            helping: <Helping view={view} send={sendFromHelping} ask={ask} />,
          }}
        </Faces>
      ) : (
        <ForMe view={view} send={send} ask={ask} />
      )}
    </main>
  );
}

/** What the owner of a mailbox needs: what runs, what the matter is, the guides, the settings. */
function ForMe({ view, send, ask }: OwnPageProps) {
  const { texts } = view;
  const [inFront] = view.mailboxes;
  return (
    <>
      <NewsNote view={view} send={send} />
      {!view.active && <HelpFinder view={view} ask={ask} isBrief />}
      <section aria-labelledby="guides">
        <h2 id="guides">{texts.guides}</h2>
        {inFront && (view.mailboxes.length > 1 || inFront.name) && (
          <p class="hint" data-part="mailbox">
            {texts['data.current'].replace('{{mailbox}}', inFront.label)}
          </p>
        )}
        <GuideList view={view} send={send} ask={ask} />
        <LeafletLink part="leaflets" what={view.active ?? view.guides[0]?.id} label={texts.printLeaflet} />
      </section>
      {view.active && <HelpFinder view={view} ask={ask} isBrief />}
      <Contact view={view} />
      <section aria-labelledby="settings" class="settings">
        <h2 id="settings">{texts.settings}</h2>
        <LookSettings view={view} send={send} />
        <OrganisationSection view={view} send={send} ask={ask} />
        <DataSection view={view} send={send} ask={ask} />
        <button type="button" class="quiet" data-part="options" onClick={() => void browser.runtime.openOptionsPage()}>
          {texts['options.open']}
        </button>
      </section>
      <details class="more">
        <summary>{texts.title}</summary>
        <p>{texts.intro}</p>
        <h3>{texts['options.keys']}</h3>
        <Shortcuts texts={texts} />
      </details>
    </>
  );
}

/** What somebody needs who helps: by phone or with a shared screen. */
function Helping({ view, send, ask }: OwnPageProps) {
  return (
    <>
      <HelpdeskSection view={view} send={send} ask={ask} />
      <PresenterSection view={view} send={send} />
    </>
  );
}
