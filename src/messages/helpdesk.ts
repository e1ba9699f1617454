import * as v from 'valibot';
import type { GuideId } from '../data/guides/guide.ts';
import { LANGUAGES } from '../shared/languages.ts';
import type { TextFiles } from '../shared/text-files.ts';
import type { Flat } from '../shared/text-keys.ts';
import { drawing } from './card-parts.ts';
import { reportViewSchema } from './report-view.ts';
import { cardViewSchema } from './views.ts';
import { idOf, textsOf } from './written.ts';

const text = v.string();
const guide = idOf<GuideId>();
const lang = v.picklist(LANGUAGES);

/** A step that a typed code can mean, in words. */
const place = v.strictObject({ code: text, guide, step: text, guideTitle: text, title: text });
export type CodePlaceView = v.InferOutput<typeof place>;

/** What the signs behind a step number say, in words, and what the card says where it is so. */
const atSigns = v.strictObject({
  text,
  /** `name`: what is so; `say`: to the person at the other end; `helps`: what usually helps. */
  signs: v.array(v.strictObject({ sign: text, name: text, say: text, helps: text })),
  /** Signs that this step does not have. */
  unknown: v.array(text),
  shown: v.strictObject({
    state: text,
    notes: v.array(text),
    text: v.array(text),
    isInstead: v.boolean(),
    drawing: v.nullable(drawing),
    buttons: v.array(text),
  }),
});
export type AtSigns = v.InferOutput<typeof atSigns>;

/** What became of a code that was typed in. */
export const codeAnswerSchema = v.variant('outcome', [
  /** Went there: a page is open beside the panel, and the guide shows the step. */
  v.strictObject({ outcome: v.literal('went'), place }),
  /** What the person at the other end sees; nothing was changed here. */
  v.strictObject({
    outcome: v.literal('preview'),
    place,
    card: cardViewSchema,
    /** `null`: no sign was typed. */
    at: v.nullable(atSigns),
    /** Where the step is done, in words; empty: it does not depend on a page. */
    page: text,
    /** Codes of the steps round it. */
    before: v.nullable(text),
    after: v.nullable(text),
  }),
  /** `signs`: what was typed behind the number. */
  v.strictObject({ outcome: v.literal('several'), places: v.array(place), signs: text }),
  v.strictObject({ outcome: v.picklist(['unknown', 'unreadable']) }),
]);
export type CodeAnswer = v.InferOutput<typeof codeAnswerSchema>;

/** All codes, as a list to print. */
export const codeListSchema = v.strictObject({
  texts: textsOf<Flat<TextFiles['helpdesk']['list']>>(),
  /** `word`: the word that stands for the letter on the phone. */
  signs: v.array(v.strictObject({ sign: text, word: text, name: text, say: text })),
  /** The numbers behind the signs for pages. */
  pages: v.array(v.strictObject({ number: v.number(), name: text })),
  guides: v.array(
    v.strictObject({
      number: v.number(),
      title: text,
      /** `only`: the answers with which the step is met; empty: always. */
      steps: v.array(v.strictObject({ code: text, title: text, only: text })),
    }),
  ),
});
export type CodeList = v.InferOutput<typeof codeListSchema>;

/** A link for somebody else, and the mail to put it in. */
export const startLinkSchema = v.strictObject({ url: text, lang, mail: text });
export type StartLinkAnswer = v.InferOutput<typeof startLinkSchema>;

/** What was done, as text for a ticket. */
export const noteSchema = v.strictObject({ note: text });
export type Note = v.InferOutput<typeof noteSchema>;

/** What became of a page that was to be described: the file and its drawing, or why there is none. */
export const reportAnswerSchema = v.variant('outcome', [
  v.strictObject({ outcome: v.literal('done'), file: text, view: reportViewSchema, day: text }),
  v.strictObject({ outcome: v.picklist(['noPage', 'refused', 'failed']) }),
]);
export type ReportAnswer = v.InferOutput<typeof reportAnswerSchema>;

/** A file that was opened: its drawing, or why it is none that can be shown. */
export const openedReportSchema = v.variant('outcome', [
  v.strictObject({ outcome: v.literal('opened'), view: reportViewSchema }),
  v.strictObject({ outcome: v.picklist(['notOurs', 'version', 'older', 'damaged', 'tooLarge', 'failed']) }),
]);
export type OpenedReport = v.InferOutput<typeof openedReportSchema>;
