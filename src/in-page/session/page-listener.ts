import type { SessionEvent } from './state.ts';
import type { States } from './state-listener.ts';

interface Uses {
  document: Document;
  /** Ends all listening. */
  signal: AbortSignal;
  states: States;
  send(event: SessionEvent): void;
  /** The page has changed, or may have. */
  onChanged(): void;
  onClick(event: Event): void;
}

/** @returns hears what happens on the page; again when a document that was written anew has lost its listeners */
export function createPageListener(uses: Uses): () => void {
  const { document, onChanged } = uses;
  let hearing: AbortController | null = null;
  return () => {
    hearing?.abort();
    hearing = new AbortController();
    const signal = AbortSignal.any([uses.signal, hearing.signal]);
    for (const type of ['hashchange', 'popstate'] as const) addEventListener(type, onChanged, { signal });
    globalThis.navigation?.addEventListener('currententrychange', onChanged, { signal });
    for (const type of ['readystatechange', 'visibilitychange'] as const)
      document.addEventListener(type, onChanged, { signal });
    // Back from the back/forward cache: what is shown may be old.
    addEventListener('pageshow', ({ persisted }) => persisted && uses.send({ type: 'returned' }), { signal });
    addEventListener('click', uses.onClick, { capture: true, signal });
    uses.states.hear(window, signal);
  };
}
