import { safeTimeout } from '../../shared/safe-timeout.ts';

/** Runs once at the end of a time, however often it is called meanwhile. */
export function throttled(ms: number, signal: AbortSignal, run: () => void): () => void {
  let isDue = false;
  return () => {
    if (isDue) return;
    isDue = true;
    safeTimeout(ms, signal, () => {
      isDue = false;
      run();
    });
  };
}
