import type { RefObject } from 'preact';
import type { PanelTexts } from '../../src/shared/text-files.ts';

interface ExamplePageProps {
  texts: PanelTexts;
  /** The button that the ring goes round. */
  target: RefObject<HTMLButtonElement | null>;
  onTarget(): void;
}

/** A page of nobody: a menu in Italian and a list, drawn for trying. It has no look and no words of Aruba's. */
export function ExamplePage({ texts, target, onTarget }: ExamplePageProps) {
  const say = (key: 'page' | 'inbox' | 'contacts' | 'settings' | 'help') => texts[`welcome.try.${key}`];
  return (
    <figure class="example" data-part="example">
      <figcaption>{say('page')}</figcaption>
      <nav lang="it" aria-label={say('page')}>
        <button type="button">{say('inbox')}</button>
        <button type="button">{say('contacts')}</button>
        <button type="button" ref={target} data-part="example-target" onClick={onTarget}>
          {say('settings')}
        </button>
        <button type="button">{say('help')}</button>
      </nav>
      <svg viewBox="0 0 300 110" preserveAspectRatio="none" aria-hidden="true">
        {[8, 34, 60, 86].map((y) => (
          <g key={y}>
            <rect x="4" y={y} width="60" height="9" rx="4" />
            <rect x="80" y={y} width={180 - y} height="9" rx="4" />
          </g>
        ))}
      </svg>
    </figure>
  );
}
