import { type Failure, readFailures, withFailure } from '../../src/messages/failure.ts';
import { browser } from '../browser.ts';

/** In the session area: it outlives the worker, not the browser. */
const NAME = 'failures';

let last: Promise<unknown> = Promise.resolve();

/** Keeps that something failed, for the note of the session. One after the other: each reads what the last one wrote. */
export function recordFailure(place: Failure['place'], error: unknown): Promise<unknown> {
  const record = async () =>
    browser.storage.session.set({ [NAME]: withFailure(await failures(), place, error, Date.now()) });
  // Nothing is left that could be told of a failure to tell one.
  last = last.then(record).catch(() => undefined);
  return last;
}

/** For what must not stop anything when it fails: keeps that it did, and goes on with something else. */
export const noted =
  <T = undefined>(place: Failure['place'], instead?: T) =>
  (error: unknown): T => {
    void recordFailure(place, error);
    return instead as T;
  };

/** What failed since the browser was opened, the oldest first. */
export async function failures(): Promise<Failure[]> {
  const stored: Record<string, unknown> = await browser.storage.session.get(NAME);
  return readFailures(stored[NAME]);
}

/** Keeps what fails in the worker without anybody waiting for it. */
export function hearFailures(): void {
  addEventListener('unhandledrejection', ({ reason }) => void recordFailure('background', reason));
  addEventListener('error', ({ error }) => void recordFailure('start', error));
}
