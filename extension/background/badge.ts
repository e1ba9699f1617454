import { genuineHost } from '../../src/data/pages/hosts.ts';
import { textsFor } from '../../src/worker/i18n/texts.ts';
import { browser } from '../browser.ts';
import { displaySettings } from './store.ts';

/** A tick, and its colour on the toolbar. */
const SIGN = { text: '✓', colour: '#1d6b3a' };

/**
 * Says at the toolbar icon that a tab shows a genuine page of Aruba, with its host. The browser takes it away when the tab
 * goes elsewhere; about other pages nothing is ever said there.
 */
export async function showBadge(tabId: number, url: string): Promise<void> {
  const host = genuineHost(url);
  if (!host) return;
  const { lang } = await displaySettings();
  const title = `PEC Passo: ${textsFor(lang).text('common:panel.here.genuine', { host })}`;
  // The tab may have gone meanwhile.
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ tabId, color: SIGN.colour }),
    browser.action.setBadgeText({ tabId, text: SIGN.text }),
    browser.action.setTitle({ tabId, title }),
  ]).catch(() => undefined);
}
