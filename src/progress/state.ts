import * as v from 'valibot';
import { GUIDE_IDS } from '../data/guides/catalogue.ts';
import { PAGE_IDS } from '../data/pages/catalogue.ts';
import { MAX_MAILBOXES, mailboxNameSchema } from './mailbox-name.ts';
import { firstVersion } from './versions.ts';

/** Bounds that keep a stored record small and a damaged one out. */
const id = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/));
/** Milliseconds since 1970, up to the last day that a date can be. */
const time = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));
/** More steps than any guide has. */
const MAX_ENTRIES = 100;
const guide = v.picklist(GUIDE_IDS);
const page = v.picklist([...PAGE_IDS, 'unknown'] as const);

/** What is known of one step: done or skipped, what showed it, and when (milliseconds since 1970). */
const stepRecord = v.strictObject({
  status: v.picklist(['done', 'skipped']),
  by: v.picklist(['click', 'change', 'checked', 'page', 'fact', 'absent', 'user', 'link']),
  at: time,
});

/** Why a step could not be shown: the locator's reasons, what lies in the way, or the user's own word. */
export const STUCK_REASONS = [
  'no-candidate',
  'hidden',
  'ambiguous',
  'veto',
  'below-threshold',
  'covered',
  'unknown-page',
  'asked',
  'translated',
  'other-language',
] as const;

/**
 * A page that is not in Italian: translated, set to another language by the site itself, or either of the two; by which browser,
 * and whether all of it. `into`: two letters; empty where it is not known.
 */
export const translationSchema = v.strictObject({
  is: v.picklist(['translated', 'set', 'either']),
  by: v.picklist(['chromium', 'edge', 'firefox', 'unknown']),
  into: v.pipe(v.string(), v.regex(/^([a-z]{2})?$/)),
  isWhole: v.boolean(),
});

/** At most so many hitches are kept of a run; the oldest goes first. */
export const MAX_STUCK_RECORDS = 20;

/** The guide got stuck at a step: on which page, why, and when it was first noticed. */
const stuckRecord = v.strictObject({
  step: id,
  page,
  why: v.picklist(STUCK_REASONS),
  at: time,
  translation: v.optional(translationSchema),
});

/** One way through a guide, without what came to it later. */
const runEntries = {
  started: time,
  updated: time,
  /** The step that is shown; `null` when the guide is finished. */
  current: v.nullable(id),
  /** Answers to the choice steps: step id → option. */
  choices: v.pipe(v.record(id, id), v.maxEntries(MAX_ENTRIES)),
  steps: v.pipe(v.record(id, stepRecord), v.maxEntries(MAX_ENTRIES)),
  /** Pages met since the start; tells "done" from "never needed" for steps that not everybody meets. */
  seen: v.pipe(v.array(page), v.maxLength(MAX_ENTRIES)),
  /**
   * The user went to this step on purpose (back, or by a link): what the pages show already does not carry the guide away
   * from it. Ends with the first page that is news.
   */
  held: v.boolean(),
  /** The day until which the page said that something is valid (`YYYY-MM-DD`). */
  validUntil: v.optional(v.pipe(v.string(), v.isoDate())),
};
const oldRuns = v.record(guide, v.optional(v.strictObject(runEntries)));

/** One way through a guide, before its end told what was seen from what was said. */
const run3 = v.strictObject({
  ...runEntries,
  /** Where it got stuck, in order. Absent: nowhere. */
  hitches: v.optional(v.pipe(v.array(stuckRecord), v.maxLength(MAX_STUCK_RECORDS))),
});

/** One way through a guide. */
const run = v.strictObject({
  ...run3.entries,
  /** When a page showed what the guide is for. Absent: none has. */
  reached: v.optional(time),
  /** The guide was closed before its end: the tab at the edge of a page brings it back, until it is sent away. */
  tab: v.optional(v.picklist(['shown', 'away'])),
  /** The guide that waits until this one is through. */
  backTo: v.optional(guide),
});

const active = v.nullable(v.strictObject({ guide, waiting: v.nullable(guide) }));
const runs3 = v.record(guide, v.optional(run3));
const runs = v.record(guide, v.optional(run));
/**
 * A record of the first revision has the time as its number; with a change in every millisecond this one is reached in
 * 30,000 years, and far from where numbers cannot be counted on.
 */
const MAX_REVISION = 1e15;
/** Grows with every change, so that a surface can tell an old view from a new one. */
const revision = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_REVISION));

/** A mailbox is known by a number and perhaps a name of the user's own; its address is never asked for. */
const mailbox = v.strictObject({
  number: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99)),
  name: mailboxNameSchema,
});

/** The record of the first release: one mailbox, without a number. */
const progressSchema1 = v.strictObject({ version: v.literal(1), revision, active, runs: oldRuns });

/** Several mailboxes; where a run got stuck was not kept. */
const progressSchema2 = v.strictObject({
  version: v.literal(2),
  revision,
  active,
  runs: oldRuns,
  mailbox,
  others: v.pipe(v.array(v.strictObject({ mailbox, active, runs: oldRuns })), v.maxLength(MAX_MAILBOXES - 1)),
});

/** Nothing was kept of what was reached, nor of a guide that was closed. */
const progressSchema3 = v.strictObject({
  version: v.literal(3),
  revision,
  active,
  runs: runs3,
  mailbox,
  others: v.pipe(v.array(v.strictObject({ mailbox, active, runs: runs3 })), v.maxLength(MAX_MAILBOXES - 1)),
});

/** The stored progress. One record, one writer (the background worker). */
export const progressSchema = v.pipe(
  v.strictObject({
    version: v.literal(4),
    revision,
    /** The guide in front, and the guide that waits behind it: while the user signs in, or is led aside. */
    active,
    runs,
    /** The mailbox that all of the above is about. */
    mailbox,
    /** The mailboxes that are not worked on now. */
    others: v.pipe(v.array(v.strictObject({ mailbox, active, runs })), v.maxLength(MAX_MAILBOXES - 1)),
  }),
  v.check(({ mailbox, others }) => {
    const numbers = [mailbox, ...others.map((other) => other.mailbox)].map(({ number }) => number);
    return new Set(numbers).size === numbers.length;
  }, 'two mailboxes of one number'),
);

export type StepRecord = v.InferOutput<typeof stepRecord>;
export type Run = v.InferOutput<typeof run>;
export type Progress = v.InferOutput<typeof progressSchema>;
export type StuckRecord = v.InferOutput<typeof stuckRecord>;
export type TranslationRecord = v.InferOutput<typeof translationSchema>;
export type SeenPage = v.InferOutput<typeof page>;

/** Nothing started yet. */
export const EMPTY_PROGRESS: Progress = {
  version: 4,
  revision: 0,
  active: null,
  runs: {},
  mailbox: { number: 1, name: '' },
  others: [],
};

/** Every version of the stored progress. */
export const PROGRESS_VERSIONS = firstVersion(progressSchema1)
  .next(progressSchema2, (one) => ({ ...one, version: 2, mailbox: EMPTY_PROGRESS.mailbox, others: [] }))
  .next(progressSchema3, (two) => ({ ...two, version: 3 }))
  .next(progressSchema, (three) => ({ ...three, version: 4 }));
