import { type FunctionComponent, render } from 'preact';
import * as v from 'valibot';
import type { PanelRequest } from '../../src/messages/requests.ts';
import { broadcastSchema, type PanelView, panelViewSchema } from '../../src/messages/views.ts';
import { isAliveIn } from '../../src/shared/is-alive.ts';
import { sendWithRetry } from '../../src/shared/send-with-retry.ts';
import type { PanelTexts } from '../../src/shared/text-files.ts';
import { browser } from '../browser.ts';
import type { OwnPageProps } from './props.ts';

/** Where a page of ours is drawn. */
export const PLACE = document.getElementById('page');

/**
 * Keeps one of our own pages at what the worker says, and sends back what is pressed. The page keeps nothing itself.
 * @param Page draws a view into the element `#page`
 * @param title key of the text that stands in the tab
 */
export function showPage(Page: FunctionComponent<OwnPageProps>, title: keyof PanelTexts): void {
  let shown = -1;

  function draw(view: PanelView): void {
    if (!PLACE || view.revision < shown) return;
    shown = view.revision;
    document.documentElement.lang = view.lang;
    document.title = view.texts[title];
    document.documentElement.style.setProperty('--size', String(view.textSize / 100));
    render(<Page view={view} send={send} ask={ask} />, PLACE);
  }

  async function send(request: PanelRequest): Promise<void> {
    const answer = v.safeParse(panelViewSchema, await ask(request));
    if (answer.success) draw(answer.output);
  }

  browser.runtime.onMessage.addListener((message: unknown) => {
    const heard = v.safeParse(broadcastSchema, message);
    if (heard.success && heard.output.type === 'panel') draw(heard.output.view);
    return undefined;
  });
  void send({ type: 'panel-ready' });
}

/** After an update the browser closes the panel; a page without its extension asks nobody. */
const isAlive = () => isAliveIn(browser);

/** Asks the worker. @returns its answer, unread */
export const ask = (request: PanelRequest): Promise<unknown> =>
  sendWithRetry((id) => browser.runtime.sendMessage({ ...request, id }), isAlive);
