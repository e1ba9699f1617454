import type { PanelTexts } from '../../src/shared/text-files.ts';
import { browser } from '../browser.ts';

/** What is bundled of others, with version and licence; the build puts it into this page's document. */
const BUNDLED = [
  ...(document.querySelector<HTMLTemplateElement>('#bundled')?.content.querySelectorAll('li') ?? []),
].map(({ textContent }) => textContent);

/** Which version runs, and under which licences. */
export function About({ texts }: { texts: PanelTexts }) {
  return (
    <>
      <p data-part="version">
        {texts['options.version'].replace('{{version}}', browser.runtime.getManifest().version)}
      </p>
      <p>{texts['options.contains']}</p>
      <ul data-part="bundled" lang="en">
        {BUNDLED.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <div class="buttons">
        <a class="button" data-part="licences" href="/licences.html" target="_blank" rel="noopener">
          {texts['options.licences']}
        </a>
        <a class="button" data-part="welcome" href="/extension/welcome/index.html" target="_blank" rel="noopener">
          {texts['options.welcome']}
        </a>
      </div>
    </>
  );
}
