import * as v from 'valibot';

/** Where something failed: in the worker, at what it asks of the browser, or on a page while the card is shown there. */
export const FAILURE_PLACES = ['start', 'background', 'answer', 'disk', 'session', 'browser', 'page'] as const;

/** Names of errors that are told; every other one is `other`, since a name could be anything. */
export const FAILURE_KINDS = [
  'Error',
  'TypeError',
  'RangeError',
  'ReferenceError',
  'SyntaxError',
  'ValiError',
  'AbortError',
  'QuotaExceededError',
  'InvalidStateError',
  'other',
] as const;

/** At most so many are kept; the oldest goes first. */
const MAX_FAILURES = 20;

const failure = v.strictObject({
  place: v.picklist(FAILURE_PLACES),
  kind: v.picklist(FAILURE_KINDS),
  /** Milliseconds since 1970. */
  at: v.number(),
});

/** Something went wrong: where, of what kind and when. Never what the error says, which may quote a page. */
export type Failure = v.InferOutput<typeof failure>;

/** What is kept of failures, as it was stored; none where it is damaged. */
export function readFailures(stored: unknown): Failure[] {
  const parsed = v.safeParse(v.array(failure), stored);
  return parsed.success ? parsed.output : [];
}

/** What an error is called. A page sends its name alone, and that is held against the list as well. */
const nameOf = (error: unknown): unknown => (error instanceof Error ? error.name : error);

/** The failures with one more, the oldest left out. */
export function withFailure(before: Failure[], place: Failure['place'], error: unknown, at: number): Failure[] {
  const name = nameOf(error);
  const kind = FAILURE_KINDS.find((known) => known === name) ?? 'other';
  return [...before, { place, kind, at }].slice(-MAX_FAILURES);
}
