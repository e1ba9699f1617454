/** @jsxImportSource ./jsx */
import { Cross } from './card-parts.tsx';
import type { ShownCard } from './model.ts';

/** The tab at the edge of a page: brings back a guide that was closed, and can be sent away for good. */
export function EdgeTab({ shown: { view } }: { shown: ShownCard }) {
  const { guide, lang, title, buttons } = view;
  return (
    <section data-part="tab" class="tab" data-guide={guide} lang={lang} aria-label={title}>
      <button type="submit" data-part="continue" aria-label={buttons.continue} title={buttons.continue}>
        <svg viewBox="0 0 16 16" width="20" height="20" aria-hidden="true">
          <path d="M5 2.5 11 8l-6 5.5z" fill="currentColor" />
        </svg>
        <span>{title}</span>
      </button>
      <button type="submit" data-part="away" class="small cross" aria-label={buttons.away} title={buttons.away}>
        <Cross size={14} />
      </button>
    </section>
  );
}
