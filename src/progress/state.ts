import * as v from 'valibot';
import { GUIDE_IDS } from '../guides/guide.ts';
import { PAGE_IDS } from '../pages/page.ts';

/** Bounds that keep a stored record small and a damaged one out. */
const id = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/));
const time = v.pipe(v.number(), v.finite(), v.minValue(0));
const guide = v.picklist(GUIDE_IDS);
const page = v.picklist([...PAGE_IDS, 'unknown'] as const);

/** What is known of one step: done or skipped, what showed it, and when (milliseconds since 1970). */
const stepRecord = v.strictObject({
  status: v.picklist(['done', 'skipped']),
  by: v.picklist(['click', 'change', 'checked', 'page', 'fact', 'absent', 'user', 'link']),
  at: time,
});

/** One way through a guide. */
const run = v.strictObject({
  started: time,
  updated: time,
  /** The step that is shown; `null` when the guide is finished. */
  current: v.nullable(id),
  /** Answers to the choice steps: step id → option. */
  choices: v.record(id, id),
  steps: v.record(id, stepRecord),
  /** Pages met since the start; tells "done" from "never needed" for steps that not everybody meets. */
  seen: v.array(page),
  /**
   * The user went to this step on purpose (back, or by a link): what the pages show already does not carry the guide away
   * from it. Ends with the first page that is news.
   */
  held: v.boolean(),
  /** The day until which the page said that something is valid (`YYYY-MM-DD`). */
  validUntil: v.optional(v.pipe(v.string(), v.isoDate())),
});

/** The stored progress. One record, one writer (the background worker). */
export const progressSchema = v.strictObject({
  version: v.literal(1),
  /** Grows with every change, so that a surface can tell an old view from a new one. */
  revision: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** The guide in front, and the guide that waits behind it while the user signs in. */
  active: v.nullable(v.strictObject({ guide, waiting: v.nullable(guide) })),
  runs: v.record(guide, v.optional(run)),
});

export type StepRecord = v.InferOutput<typeof stepRecord>;
export type Run = v.InferOutput<typeof run>;
export type Progress = v.InferOutput<typeof progressSchema>;
export type SeenPage = v.InferOutput<typeof page>;

/** Nothing started yet. */
export const EMPTY_PROGRESS: Progress = { version: 1, revision: 0, active: null, runs: {} };
