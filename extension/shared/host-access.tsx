import { useState } from 'preact/hooks';
import type { PanelTexts } from '../../src/shared/text-files.ts';
import { browser } from '../browser.ts';
import { usePermissions } from './permissions.ts';

/** The pages that the manifest names; the browser may let the user withhold them (Firefox at any time, Chrome on request). */
const PAGES = { origins: browser.runtime.getManifest().host_permissions ?? [] };

/** Asks for the pages of the mailbox when the user has not granted them, and says why. Draws nothing else. */
export function HostAccess({ texts }: { texts: PanelTexts }) {
  const [isGranted, setGranted] = useState(true);
  usePermissions(() => void browser.permissions.contains(PAGES).then(setGranted));
  if (isGranted) return null;
  // The browser asks the user itself; it only does so right after a real click.
  const ask = () => void browser.permissions.request(PAGES).then(setGranted, () => undefined);
  return (
    <section class="notice" role="alert" data-part="access">
      <h2>{texts.accessTitle}</h2>
      <p>{texts.access}</p>
      <div class="buttons">
        <button type="button" data-part="give-access" onClick={ask}>
          {texts.accessGive}
        </button>
      </div>
    </section>
  );
}
