import { safeTimeout } from '../../shared/safe-timeout.ts';
import type { SessionEvent } from './state.ts';

/** The wait of a click that is held back: until it is due, the page is left, or it is released. */
export function createClickHold(end: AbortSignal, send: (event: SessionEvent) => void) {
  let release: AbortController | null = null;
  return {
    begin(ms: number): void {
      release?.abort();
      release = new AbortController();
      const { signal } = release;
      // A page that is left at once shows no confirmation any more.
      addEventListener('pagehide', () => send({ type: 'left' }), { capture: true, signal });
      safeTimeout(ms, AbortSignal.any([signal, end]), () => send({ type: 'click-due' }));
    },
    /** It is held no more. */
    release: (): void => release?.abort(),
  };
}
