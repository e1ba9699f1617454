import * as v from 'valibot';

// What our own pages need beside types: they load neither the guides nor the map, which the requests are held against.

/** Longer files are not read, in characters: more than ten mailboxes with every guide finished. */
export const MAX_FILE_LENGTH = 800_000;

/** Longer page reports are not opened, in characters: a page of 4000 elements has half of it. */
export const MAX_REPORT_LENGTH = 4_000_000;

/** What became of a file that was to be read: taken, or why not. */
const IMPORT_OUTCOMES = ['done', 'too-large', 'not-ours', 'newer', 'damaged', 'not-saved'] as const;
export type ImportRefusal = Exclude<(typeof IMPORT_OUTCOMES)[number], 'done' | 'not-saved'>;

/** Text sizes that can be chosen, in per cent. */
export const TEXT_SIZES = [100, 125, 150, 200] as const;

/** Nobody describes a need at greater length. In characters. */
export const MAX_SEARCH_LENGTH = 120;

/** More is no code, whatever is written round it. In characters. */
export const MAX_CODE_LENGTH = 40;

/** The text of a file with everything that is kept for the user. */
export const exportAnswerSchema = v.strictObject({ file: v.string() });

/** What became of a file of an organisation; what in it was left out stands in the panel's view. */
export const organisationAnswerSchema = v.strictObject({ outcome: v.picklist(['done', 'refused', 'not-saved']) });

/** Whether a reminder is kept and its alarm stands: read back, not only asked for. */
export const reminderAnswerSchema = v.strictObject({ isSet: v.boolean() });

/** What became of a file with progress. */
export const importAnswerSchema = v.strictObject({ outcome: v.picklist(IMPORT_OUTCOMES) });

/** What became of a wording that was to be added: a file to save and to pass on, or why not. */
export const labelAnswerSchema = v.variant('outcome', [
  v.strictObject({ outcome: v.literal('done'), file: v.string() }),
  v.strictObject({ outcome: v.literal('refused'), why: v.string() }),
]);
export type LabelAnswer = v.InferOutput<typeof labelAnswerSchema>;
