import type { SheetId } from '../../src/messages/leaflet.ts';
import type { Language } from '../../src/shared/languages.ts';
import { browser } from '../browser.ts';

interface LeafletLinkProps {
  part: string;
  /** What is shown there first. */
  what?: SheetId | undefined;
  lang?: Language;
  label: string;
}

/** The way to the page on which instructions are printed. */
export function LeafletLink({ part, what, lang, label }: LeafletLinkProps) {
  const wanted = new URLSearchParams({ ...(what && { what }), ...(lang && { lang }) });
  return (
    <p>
      <a
        data-part={part}
        href={browser.runtime.getURL(`extension/leaflet/index.html#${wanted}`)}
        target="_blank"
        rel="noopener"
      >
        {label}
      </a>
    </p>
  );
}
