import type { PanelRequest } from '../../src/messages/requests.ts';
import type { PanelView } from '../../src/messages/views.ts';
import { remember } from './reminders.ts';
import { changeSettings, dispatch } from './store.ts';
import { panelView, showEverywhere } from './surfaces.ts';

type Handlers = { [T in PanelRequest['type']]: (request: Extract<PanelRequest, { type: T }>) => Promise<unknown> };

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
  close: () => dispatch({ type: 'closed' }),
};

/** Handles a parsed request of the panel. @returns what the panel shows from now on */
export async function answerPanel(request: PanelRequest): Promise<PanelView> {
  await (handlers[request.type] as (request: PanelRequest) => Promise<unknown>)(request);
  if (request.type !== 'panel-ready') void showEverywhere();
  return panelView();
}
