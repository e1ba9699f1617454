import type { InferOutput } from 'valibot';
import type {
  exportAnswerSchema,
  importAnswerSchema,
  LabelAnswer,
  organisationAnswerSchema,
  reminderAnswerSchema,
} from '../../src/messages/answers.ts';
import type { Found } from '../../src/messages/help.ts';
import type { PanelRequest, RequestId } from '../../src/messages/requests.ts';
import type { PanelView } from '../../src/messages/views.ts';
import { takenUp } from '../../src/progress/events.ts';
import { addMailbox, nameMailbox, removeMailbox, switchMailbox } from '../../src/progress/mailboxes.ts';
import { dayOf } from '../../src/shared/day.ts';
import { textsFor } from '../../src/worker/i18n/texts.ts';
import { isHidden } from '../../src/worker/policy/policy.ts';
import { readFile, writeFile } from '../../src/worker/transfer/file.ts';
import { searchHelp } from '../../src/worker/view/help.ts';
import { ignoredSentence } from '../../src/worker/view/organisation.ts';
import { unfoldEverywhere } from './folds.ts';
import { answerHelpdesk, type HelpdeskAnswer, type HelpdeskRequest, isHelpdesk } from './helpdesk-requests.ts';
import { newsRead } from './installed.ts';
import { toggleNumbers } from './numbering.ts';
import { fileWithLabel, forgetFile, keepFile, organisation } from './organisation.ts';
import { giveBackPermissions } from './permissions.ts';
import { applyMask, setMask, setPresenter } from './presenting.ts';
import { forgetReminders, remember } from './reminders.ts';
import {
  changeProgress,
  changeSettings,
  closeGuide,
  current,
  dispatch,
  displaySettings,
  forgetEverything,
  replaceAll,
  undoReplace,
} from './store.ts';
import { panelView, showEverywhere } from './surfaces.ts';

type Own = 'find' | 'make-label' | 'export' | 'import' | 'organisation-file' | 'set-reminder' | HelpdeskRequest['type'];
type Handlers = {
  [T in Exclude<PanelRequest['type'], Own>]: (
    request: Extract<PanelRequest, { type: T }>,
    id: RequestId | undefined,
  ) => Promise<unknown>;
};

/** What the extension's own pages may ask for. */
const handlers: Handlers = {
  'panel-ready': async () => undefined,
  'start-guide': async ({ guide, step, fresh }, id) => {
    if (isHidden(await organisation(), guide)) return;
    await unfoldEverywhere();
    await dispatch({ type: 'started', guide, step, choices: {}, fresh }, id);
  },
  'text-size': ({ percent }, id) => changeSettings({ textSize: percent }, id),
  language: ({ lang }, id) => changeSettings({ lang }, id),
  next: ({ guide, step }, id) => dispatch({ type: 'confirmed', guide, step }, id),
  skip: ({ guide, step }, id) => dispatch({ type: 'skipped', guide, step }, id),
  back: ({ guide, step }, id) => dispatch({ type: 'went-back', guide, step }, id),
  choose: ({ guide, step, option }, id) => dispatch({ type: 'chosen', guide, step, option }, id),
  again: ({ guide }, id) => dispatch({ type: 'started', guide, step: null, choices: {}, fresh: true }, id),
  'take-up': async ({ guide }, id) => {
    if (isHidden(await organisation(), guide)) return;
    await unfoldEverywhere();
    await dispatch(takenUp(guide), id);
  },
  'send-away': ({ guide }, id) => dispatch({ type: 'sent-away', guide }, id),
  close: ({ guide }, id) => closeGuide(guide, id),
  'mailbox-add': ({ after }, id) =>
    changeProgress((before) => (before.mailbox.number === after ? addMailbox(before) : before), id),
  'mailbox-switch': ({ mailbox }, id) => changeProgress((before) => switchMailbox(before, mailbox), id),
  'mailbox-name': ({ mailbox, name }, id) =>
    changeProgress((before) => (before.mailbox.number === mailbox ? nameMailbox(before, name) : before), id),
  'mailbox-remove': ({ mailbox }, id) => changeProgress((before) => removeMailbox(before, mailbox), id),
  mask: ({ on }, id) => setMask(on, id),
  presenter: ({ on }, id) => setPresenter(on, id),
  numbers: ({ tab }, id) => toggleNumbers(tab, id),
  'organisation-forget': () => forgetFile(),
  'card-back': (_, id) => changeSettings({ place: null }, id),
  'news-read': () => newsRead(),
  'undo-import': ({ revision }, id) => undoReplace(revision, id),
  'forget-everything': async () => {
    await forgetReminders();
    if (!(await forgetEverything())) return;
    await applyMask();
    // While the browser still tells us of all tabs.
    await showEverywhere();
    await giveBackPermissions();
  },
};

type OrganisationAnswer = InferOutput<typeof organisationAnswerSchema>;
type Answer =
  | PanelView
  | InferOutput<typeof exportAnswerSchema>
  | InferOutput<typeof importAnswerSchema>
  | InferOutput<typeof reminderAnswerSchema>
  | OrganisationAnswer
  | Found
  | LabelAnswer
  | HelpdeskAnswer;

/** Handles a parsed request of the panel. @returns what the panel shows from now on, or what it asked for */
export async function answerPanel(request: PanelRequest, id: RequestId | undefined): Promise<Answer> {
  if (request.type === 'export') return { file: writeFile(await current()) };
  if (request.type === 'import') return importFile(request.text, id);
  if (request.type === 'find') return { found: searchHelp(request.text, await displaySettings()) };
  if (isHelpdesk(request)) return answerHelpdesk(request, id);
  if (request.type === 'organisation-file') return organisationFile(request.text);
  if (request.type === 'make-label') return labelFile(request);
  if (request.type === 'set-reminder') return { isSet: await remember({ kind: request.kind, day: request.day }) };
  await (handlers[request.type] as (request: PanelRequest, id: RequestId | undefined) => Promise<unknown>)(request, id);
  if (request.type !== 'panel-ready') await showEverywhere();
  return panelView();
}

/** A file with one wording more, or the sentence that says why not. */
async function labelFile(request: Extract<PanelRequest, { type: 'make-label' }>): Promise<LabelAnswer> {
  const made = await fileWithLabel(request, dayOf(new Date()));
  if ('file' in made) return { outcome: 'done', file: made.file };
  const { lang } = await displaySettings();
  return { outcome: 'refused', why: ignoredSentence({ ...made, setting: 'labels' }, textsFor(lang)) };
}

/** Takes the settings in a file that can be used. */
async function organisationFile(text: string): Promise<OrganisationAnswer> {
  const outcome = await keepFile(text);
  await showEverywhere();
  return { outcome };
}

/** Takes a whole file or nothing of it. */
async function importFile(text: string, id: RequestId | undefined): Promise<InferOutput<typeof importAnswerSchema>> {
  const file = readFile(text);
  if ('refused' in file) return { outcome: file.refused };
  const isInPlace = await replaceAll(file, id);
  await showEverywhere();
  return { outcome: isInPlace ? 'done' : 'not-saved' };
}
