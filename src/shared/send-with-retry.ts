import { safeTimeout } from './safe-timeout.ts';
import * as TIMINGS from './timings.ts';

/**
 * Sends a message until somebody takes it. A worker that dies before it answers, or is just being replaced, shows as a
 * rejection or as no answer at all, depending on the moment and the browser; the worker itself always answers something.
 * @param send sends it once; it is given the id by which the worker knows one that it has carried out already
 * @param isAlive whether there is still anybody to send it to
 * @returns the answer, or `undefined` when nobody took it
 */
export async function sendWithRetry(send: (id: string) => Promise<unknown>, isAlive: () => boolean): Promise<unknown> {
  const id = crypto.randomUUID();
  for (const pause of [...TIMINGS.deliveries, 0]) {
    if (!isAlive()) break;
    // A worker that has died: asked again.
    const answer = await send(id).catch(() => undefined);
    if (answer !== undefined) return answer;
    await new Promise<void>((done) => safeTimeout(pause, null, done));
  }
  return undefined;
}
