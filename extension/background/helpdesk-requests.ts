import type { CodeAnswer, Note, OpenedReport, ReportAnswer, StartLinkAnswer } from '../../src/messages/helpdesk.ts';
import type { LeafletAnswer } from '../../src/messages/leaflet.ts';
import type { PanelRequest, RequestId } from '../../src/messages/requests.ts';
import { isHidden } from '../../src/worker/policy/policy.ts';
import { browserName } from '../../src/worker/view/browser-name.ts';
import { composeCode } from '../../src/worker/view/codes.ts';
import { composeLeaflet } from '../../src/worker/view/leaflet/compose.ts';
import { composeNote } from '../../src/worker/view/note.ts';
import { composeStartLink } from '../../src/worker/view/start-link.ts';
import { browser } from '../browser.ts';
import { failures } from './failures.ts';
import { organisation } from './organisation.ts';
import { drawReport, reportOn } from './page-report.ts';
import { shownSigns } from './shown-signs.ts';
import { current, dispatch, displaySettings } from './store.ts';
import { showEverywhere } from './surfaces.ts';

const TYPES = ['code', 'leaflet', 'start-link', 'note', 'report', 'open-report'] as const;

/** The requests of those who help others; they are answered with something else than the panel's view. */
export type HelpdeskRequest = Extract<PanelRequest, { type: (typeof TYPES)[number] }>;
export type HelpdeskAnswer = CodeAnswer | LeafletAnswer | StartLinkAnswer | Note | ReportAnswer | OpenedReport;

/** Whether a request of the panel is one of these. */
export const isHelpdesk = (request: PanelRequest): request is HelpdeskRequest =>
  TYPES.some((type) => type === request.type);

/** Handles a parsed request of the panel's part for helpers. @returns what `src/messages/helpdesk.ts` says of it */
export async function answerHelpdesk(request: HelpdeskRequest, id: RequestId | undefined): Promise<HelpdeskAnswer> {
  switch (request.type) {
    case 'code':
      return goTo(request.text, request.atPage, id);
    case 'leaflet': {
      const look = await displaySettings();
      return composeLeaflet(
        { ...request, lang: request.lang ?? look.lang },
        { ...look, version: browser.runtime.getManifest().version },
      );
    }
    case 'start-link':
      return composeStartLink(request.guide, request.step, request.lang);
    case 'report':
      return reportOn(request.tab);
    case 'open-report':
      return drawReport(request.text);
    case 'note':
      return writeNote(request.ticket);
  }
}

/** The note of the session; the ticket's number goes nowhere else. */
async function writeNote(ticket: string): Promise<Note> {
  const [{ progress }, { lang }] = await Promise.all([current(), displaySettings()]);
  const { version } = browser.runtime.getManifest();
  const [failed, signs] = await Promise.all([failures(), shownSigns()]);
  const programs = { version, browser: browserName(navigator.userAgent), now: Date.now() };
  return { note: composeNote(progress, lang, { ...programs, failures: failed, signs, ticket }) };
}

/** Goes to the step of a code where its page can be beside the panel; else only shows it. */
async function goTo(text: string, atPage: boolean, id: RequestId | undefined): Promise<CodeAnswer> {
  const answer = composeCode(text, await displaySettings());
  // Whoever types a sign asks for the card of somebody else.
  if (!atPage || answer.outcome !== 'preview' || answer.at) return answer;
  const { guide, step } = answer.place;
  // A helper may look at what is not offered to users, but it is not begun here.
  if (isHidden(await organisation(), guide)) return answer;
  await dispatch({ type: 'started', guide, step, choices: {}, fresh: false }, id);
  await showEverywhere();
  return { outcome: 'went', place: answer.place };
}
