import { useEffect, useState } from 'preact/hooks';
import { genuineHost } from '../../src/data/pages/hosts.ts';
import type { PanelTexts } from '../../src/shared/text-files.ts';
import { browser } from '../browser.ts';

/**
 * Says whether the page beside the panel is one of Aruba's. The browser tells us addresses of the supported hosts only, so
 * of every other page no more is known than that it is none of them; and no more is said.
 */
export function FrontPage({ texts }: { texts: PanelTexts }) {
  const url = useFrontAddress();
  if (url?.startsWith(browser.runtime.getURL(''))) return null;
  const host = url ? genuineHost(url) : null;
  return (
    <p class={host ? 'here genuine' : 'here'} role="status" data-part="here" data-genuine={host !== null}>
      {host ? texts['here.genuine'].replace('{{host}}', host) : texts['here.unknown']}
    </p>
  );
}

/** The address of the tab in front in this window; `undefined` where the browser does not tell it. */
function useFrontAddress(): string | undefined {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    const look = async () => {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      setUrl(tab?.url);
    };
    const news = [browser.tabs.onActivated, browser.tabs.onUpdated] as const;
    for (const event of news) event.addListener(look);
    void look();
    return () => {
      for (const event of news) event.removeListener(look);
    };
  }, []);
  return url;
}
