import { TIMINGS } from '../timings.ts';

/**
 * Sends a message until somebody takes it. A worker that dies before it answers, or is just being replaced, shows as a
 * rejection or as no answer at all, depending on the moment and the browser; the worker itself always answers something.
 * Every request names the step it is about, so that one which arrives twice does no more than one that arrives once.
 * @param send sends it once
 * @param isAlive whether there is still anybody to send it to
 * @returns the answer, or `undefined` when nobody took it
 */
export async function deliver(send: () => Promise<unknown>, isAlive: () => boolean): Promise<unknown> {
  for (const pause of [...TIMINGS.deliveries, 0]) {
    if (!isAlive()) break;
    const answer = await send().catch(() => undefined);
    if (answer !== undefined) return answer;
    await new Promise((done) => setTimeout(done, pause));
  }
  return undefined;
}
