import type { HelpView } from '../../src/messages/help.ts';

/** Unfolds a guide in the list of the same page; it is begun there, once its text is read. */
export function GoToGuide({ guide, texts }: { guide: string; texts: HelpView['texts'] }) {
  return (
    <button type="button" class="main" data-part="go-to-guide" data-to={guide} onClick={() => unfold(guide)}>
      {texts.begin}
    </button>
  );
}

function unfold(guide: string): void {
  const entry = document.querySelector<HTMLDetailsElement>(`[data-part=guide][data-guide="${guide}"]`);
  if (!entry) return;
  const around = entry.parentElement?.closest('details');
  if (around) around.open = true;
  entry.open = true;
  entry.scrollIntoView({ block: 'start' });
  entry.querySelector('summary')?.focus({ preventScroll: true });
}
