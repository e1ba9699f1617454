import { useEffect, useState } from 'preact/hooks';
import type { PanelTexts } from '../../src/shared/text-files.ts';
import { browser } from '../browser.ts';

/** How the icon is kept in sight, in the words of the browser that is used; or that it already is. */
export function Pin({ texts }: { texts: PanelTexts }) {
  const [isPinned, setPinned] = useState(false);
  useEffect(() => {
    const look = () => void isOnToolbar().then(setPinned);
    look();
    // It is pinned while this page stays open.
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, []);
  if (isPinned) return <p role="status">{texts['welcome.pin.done']}</p>;
  return (
    <div class="pin">
      <Toolbar alt={texts['welcome.pin.drawing']} />
      <ol>
        <li>{texts['welcome.pin.puzzle']}</li>
        <li>{texts[isFirefox() ? 'welcome.pin.firefox' : 'welcome.pin.chrome']}</li>
        <li>{texts['welcome.pin.then']}</li>
      </ol>
    </div>
  );
}

/** Only Firefox has a sidebar of its own kind. */
const isFirefox = (): boolean => browser.sidebarAction !== undefined;

/** `false` where the browser does not tell. */
async function isOnToolbar(): Promise<boolean> {
  const { getUserSettings } = browser.action as { getUserSettings?: () => Promise<{ isOnToolbar?: boolean }> };
  // Where the browser does not say, the drawing stays.
  const settings = await getUserSettings?.().catch(() => ({}));
  return (settings as { isOnToolbar?: boolean } | undefined)?.isOnToolbar ?? false;
}

/** The top of a browser window: address, puzzle piece with a ring round it, and below it our icon with a pin. */
function Toolbar({ alt }: { alt: string }) {
  return (
    <svg class="drawing" viewBox="0 0 280 120" role="img" aria-label={alt}>
      <rect class="line" x="6" y="6" width="268" height="140" rx="10" />
      <path class="line thin" d="M6 46h268" />
      <rect class="soft" x="20" y="18" width="168" height="16" rx="8" />
      <rect class="ringed" x="202" y="11" width="32" height="30" rx="9" />
      <path class="filled" d="M211 20h5a3.5 3.5 0 1 1 6 0h4v5a3.5 3.5 0 1 1 0 6v5h-15v-5a3.5 3.5 0 1 0 0-6z" />
      <path class="dots" d="M252 19v.1M252 26v.1M252 33v.1" />
      <rect class="tint" x="92" y="54" width="160" height="56" rx="8" />
      <image href="/icons/48.png" x="104" y="68" width="28" height="28" />
      <rect class="soft" x="142" y="79" width="60" height="7" rx="3.5" />
      <path class="accent" d="M222 70h14M225 70l-1 12-6 6h22l-6-6-1-12M229 88v11" />
    </svg>
  );
}
