import { render } from 'preact';
import * as v from 'valibot';
import { deliver } from '../../src/messages/deliver.ts';
import type { PanelRequest } from '../../src/messages/requests.ts';
import { broadcastSchema, type PanelView, panelViewSchema } from '../../src/messages/views.ts';
import { browser } from '../browser.ts';
import { CodeListPage } from './code-list.tsx';
import { Panel } from './panel.tsx';

/** The side panel: draws what the worker says and sends back what is pressed. It keeps nothing itself. */
const place = document.getElementById('panel');
let shown = -1;

function draw(view: PanelView): void {
  if (!place || view.revision < shown) return;
  shown = view.revision;
  document.documentElement.lang = view.lang;
  document.documentElement.style.setProperty('--size', String(view.textSize / 100));
  render(<Panel view={view} send={send} ask={ask} />, place);
}

/** After an update the browser closes the panel; a panel without its extension asks nobody. */
const isAlive = () => Boolean(browser.runtime?.id);

const ask = (request: PanelRequest): Promise<unknown> =>
  deliver((id) => browser.runtime.sendMessage({ ...request, id }), isAlive);

async function send(request: PanelRequest): Promise<void> {
  const answer = v.safeParse(panelViewSchema, await ask(request));
  if (answer.success) draw(answer.output);
}

/** The same page in a tab of its own, with this in its address, is the list of codes. */
if (location.hash === '#codes') {
  if (place) render(<CodeListPage ask={ask} />, place);
} else {
  browser.runtime.onMessage.addListener((message: unknown) => {
    const heard = v.safeParse(broadcastSchema, message);
    if (heard.success && heard.output.type === 'panel') draw(heard.output.view);
    return undefined;
  });
  void send({ type: 'panel-ready' });
}
