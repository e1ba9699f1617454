/**
 * Calls `fn` once, `ms` milliseconds from now, unless `signal` is aborted before; `null`: in any case.
 *
 * A page can clear the timers of a content script (it counts through the ids of `clearTimeout`), but it cannot reach the
 * clock inside `AbortSignal.timeout`, so that clock is used.
 *
 * @example safeTimeout(250, signal, look);
 */
export function safeTimeout(ms: number, signal: AbortSignal | null, fn: () => void): void {
  if (signal?.aborted) return;
  AbortSignal.timeout(ms).addEventListener('abort', () => fn(), signal ? { signal } : {});
}
