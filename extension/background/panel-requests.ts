import type { InferOutput } from 'valibot';
import type { exportAnswerSchema, importAnswerSchema, PanelRequest } from '../../src/messages/requests.ts';
import type { PanelView } from '../../src/messages/views.ts';
import { addMailbox, nameMailbox, removeMailbox, switchMailbox } from '../../src/progress/mailboxes.ts';
import { readFile, writeFile } from '../../src/transfer/file.ts';
import { answerHelpdesk, type HelpdeskAnswer, type HelpdeskRequest, isHelpdesk } from './helpdesk-requests.ts';
import { forgetReminders, remember } from './reminders.ts';
import {
  changeProgress,
  changeSettings,
  closeGuide,
  current,
  dispatch,
  forgetEverything,
  replaceAll,
  undoReplace,
} from './store.ts';
import { panelView, showEverywhere } from './surfaces.ts';

type Own = 'export' | 'import' | HelpdeskRequest['type'];
type Handlers = {
  [T in Exclude<PanelRequest['type'], Own>]: (request: Extract<PanelRequest, { type: T }>) => Promise<unknown>;
};

/** What the extension's own pages may ask for. */
const handlers: Handlers = {
  'panel-ready': async () => undefined,
  'start-guide': ({ guide, step, fresh }) => dispatch({ type: 'started', guide, step, choices: {}, fresh }),
  'set-reminder': (reminder) => remember(reminder),
  'text-size': ({ percent }) => changeSettings({ textSize: percent }),
  language: ({ lang }) => changeSettings({ lang }),
  next: ({ guide, step }) => dispatch({ type: 'confirmed', guide, step }),
  skip: ({ guide, step }) => dispatch({ type: 'skipped', guide, step }),
  back: ({ guide, step }) => dispatch({ type: 'went-back', guide, step }),
  choose: ({ guide, step, option }) => dispatch({ type: 'chosen', guide, step, option }),
  again: ({ guide }) => dispatch({ type: 'started', guide, step: null, choices: {}, fresh: true }),
  close: ({ guide }) => closeGuide(guide),
  'mailbox-add': ({ after }) =>
    changeProgress((before) => (before.mailbox.number === after ? addMailbox(before) : before)),
  'mailbox-switch': ({ mailbox }) => changeProgress((before) => switchMailbox(before, mailbox)),
  'mailbox-name': ({ mailbox, name }) =>
    changeProgress((before) => (before.mailbox.number === mailbox ? nameMailbox(before, name) : before)),
  'mailbox-remove': ({ mailbox }) => changeProgress((before) => removeMailbox(before, mailbox)),
  'undo-import': ({ revision }) => undoReplace(revision),
  'forget-everything': async () => {
    await forgetReminders();
    await forgetEverything();
  },
};

type Answer =
  | PanelView
  | InferOutput<typeof exportAnswerSchema>
  | InferOutput<typeof importAnswerSchema>
  | HelpdeskAnswer;

/** Handles a parsed request of the panel. @returns what the panel shows from now on, or what it asked for */
export async function answerPanel(request: PanelRequest): Promise<Answer> {
  if (request.type === 'export') return { file: writeFile(await current()) };
  if (request.type === 'import') return importFile(request.text);
  if (isHelpdesk(request)) return answerHelpdesk(request);
  await (handlers[request.type] as (request: PanelRequest) => Promise<unknown>)(request);
  if (request.type !== 'panel-ready') void showEverywhere();
  return panelView();
}

/** Takes a whole file or nothing of it. */
async function importFile(text: string): Promise<InferOutput<typeof importAnswerSchema>> {
  const file = readFile(text);
  if ('refused' in file) return { outcome: file.refused };
  const isInPlace = await replaceAll(file);
  void showEverywhere();
  return { outcome: isInPlace ? 'done' : 'not-saved' };
}
