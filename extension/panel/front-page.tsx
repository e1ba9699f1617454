import { useEffect, useState } from 'preact/hooks';
import type { Tabs } from 'webextension-polyfill';
import { genuineHost } from '../../src/data/pages/hosts.ts';
import { IS_GENUINE } from '../../src/shared/genuine.ts';
import type { PanelTexts } from '../../src/shared/text-files.ts';
import { genuineAnswer } from '../../src/shared/timings.ts';
import { browser } from '../browser.ts';

/**
 * What stands beside the panel. `genuine`: our own script answered from this very document, and its address is Aruba's.
 * `no-page`: the address is, but nobody answers: an error page of the browser, a page that is still coming, one that stands
 * still. `unknown`: the browser tells us addresses of the supported hosts only, so of every other page no more is known.
 */
type Front = { is: 'genuine'; host: string } | { is: 'no-page' | 'unknown' | 'own' };

/** Says whether the page beside the panel is one of Aruba's, and no more than that. */
export function FrontPage({ texts }: { texts: PanelTexts }) {
  const front = useFront();
  if (front.is === 'own') return null;
  const said = { genuine: texts['here.genuine'], 'no-page': texts['here.noPage'], unknown: texts['here.unknown'] };
  const isGenuine = front.is === 'genuine';
  return (
    <p class={isGenuine ? 'here genuine' : 'here'} role="status" data-part="here" data-genuine={isGenuine}>
      {isGenuine ? said.genuine.replace('{{host}}', front.host) : said[front.is]}
    </p>
  );
}

async function look(): Promise<Front> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.url?.startsWith(browser.runtime.getURL(''))) return { is: 'own' };
  const host = tab?.url ? genuineHost(tab.url) : null;
  if (!host || tab?.id === undefined) return { is: 'unknown' };
  return (await answers(tab.id)) ? { is: 'genuine', host } : { is: 'no-page' };
}

/** Whether our script in this tab says that its document is one of the pages. */
async function answers(tabId: NonNullable<Tabs.Tab['id']>): Promise<boolean> {
  // Where nobody hears it the browser says so at once; a page that stands still says nothing at all.
  const asked = browser.tabs.sendMessage(tabId, IS_GENUINE, { frameId: 0 }).catch(() => false);
  const late = new Promise<false>((done) => setTimeout(done, genuineAnswer, false));
  return (await Promise.race([asked, late])) === true;
}

function useFront(): Front {
  const [front, setFront] = useState<Front>({ is: 'unknown' });
  useEffect(() => {
    let latest = 0;
    const lookAgain = async () => {
      const own = ++latest;
      const seen = await look();
      // Answers may come in another order than they were asked for.
      if (own === latest) setFront(seen);
    };
    const news = [browser.tabs.onActivated, browser.tabs.onUpdated] as const;
    for (const event of news) event.addListener(lookAgain);
    void lookAgain();
    return () => {
      for (const event of news) event.removeListener(lookAgain);
    };
  }, []);
  return front;
}
