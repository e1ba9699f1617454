import { browser } from '../browser.ts';

/** The panel's page, where it has to be opened as a tab. */
const PANEL = 'extension/panel/index.html';

/**
 * Opens the panel by a press of the icon where the browser does not do so by itself: Firefox's sidebar, or a tab of its own in
 * browsers of Chromium's family without a side panel (Opera, Arc, Yandex). A panel that is open as a tab comes to the front.
 */
export async function showPanel(): Promise<void> {
  if (browser.sidebarAction) return browser.sidebarAction.toggle();
  const url = browser.runtime.getURL(PANEL);
  const [open] = await browser.tabs.query({ url });
  if (open?.id === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(open.id, { active: true });
}
