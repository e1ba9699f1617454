import * as v from 'valibot';
import type { GuideId } from '../data/guides/guide.ts';
import { LANGUAGES } from '../shared/languages.ts';
import type { TextFiles } from '../shared/text-files.ts';
import type { Flat } from '../shared/text-keys.ts';
import { drawing } from './card-parts.ts';
import { helpViewSchema } from './help.ts';
import { codeListSchema } from './helpdesk.ts';
import { idOf, textsOf } from './written.ts';

const text = v.string();
const lang = v.picklist(LANGUAGES);
const texts = v.array(text);

/** What can be printed beside the guides: the short answers, and the sheet for those who help. */
export const OTHER_SHEETS = ['answers', 'desk'] as const;
export type SheetId = GuideId | (typeof OTHER_SHEETS)[number];

/** What a step says for some answers to a choice; one for all of them where there is no heading. */
const variant = v.strictObject({
  heading: text,
  text: texts,
  where: texts,
  /** What is known of the wording on the page, in sentences. */
  wording: texts,
  /** Controls whose page is drawn with a ring round them, each once in a step. `alt`: the drawing in words. */
  drawings: v.array(v.strictObject({ target: text, alt: text })),
});
export type Variant = v.InferOutput<typeof variant>;

const step = v.strictObject({
  id: text,
  code: text,
  /** Why numbers are missing before this one; empty where none are. */
  gap: text,
  title: text,
  /** Where it is done: on the computer, on the phone … */
  kind: text,
  /** Empty where everybody meets the step. */
  condition: text,
  variants: v.array(variant),
  /** What else belongs to the step, where the page shows it. */
  also: v.nullable(variant),
  options: v.array(v.strictObject({ label: text, goOn: text })),
  drawing: v.nullable(drawing),
  /** The page may ask once more. */
  confirm: texts,
  trouble: texts,
  help: texts,
  /** The step ends with something to be reminded of. */
  hasReminder: v.boolean(),
});
export type LeafletStep = v.InferOutput<typeof step>;

/** Steps that the same people meet. */
const section = v.strictObject({
  heading: text,
  /** Where everybody else goes on; empty in a section for all. */
  otherwise: text,
  steps: v.array(step),
});
export type Section = v.InferOutput<typeof section>;

/** One guide on paper, complete in one language. Labels of the page stand in double square brackets. */
const guideLeaflet = v.strictObject({
  kind: v.literal('guide'),
  guide: idOf<GuideId>(),
  number: v.number(),
  title: text,
  /** Whose branches are in it; empty when all are. */
  onlyFor: text,
  /** More sheets than this it does not need. */
  maxSheets: v.number(),
  /** What it is for, why, by when, and how long it takes. */
  purpose: texts,
  /** Where why and by when are known from, and as of when. */
  aboutSource: text,
  need: texts,
  warning: texts,
  /** The plain address, and how to sign in. */
  begin: texts,
  how: texts,
  /** What the drawings are, where there are any. */
  drawings: text,
  link: text,
  sections: v.array(section),
  /** Where the rest is on sheets of their own: what each way needs, and the numbers of its steps. */
  ways: v.array(v.strictObject({ title: text, need: texts, steps: text })),
  /** The steps on those sheets, each once. */
  rest: v.array(v.strictObject({ code: text, title: text })),
  done: v.strictObject({ title: text, text: texts }),
  /** Where the wordings are known from, with the numbers of the steps that name them. */
  sources: v.array(v.strictObject({ seen: text, source: text, codes: text })),
});
export type Leaflet = v.InferOutput<typeof guideLeaflet>;

/** Words of the page on which leaflets are made, and of the sheets. */
export type LeafletTexts = Flat<TextFiles['handout']['sheet']> &
  Flat<TextFiles['handout']['form']> &
  Record<'brand' | 'need' | 'more' | 'helper', string>;

/** Whom to ask: the lines of the organisation, empty where they are to be filled in by hand. */
const contact = v.array(v.strictObject({ label: text, text }));
export type ContactLines = v.InferOutput<typeof contact>;

/** What can be printed, and the one that was asked for. */
export const leafletAnswerSchema = v.strictObject({
  lang,
  languages: v.array(v.strictObject({ id: lang, name: text })),
  what: idOf<SheetId>(),
  offers: v.array(v.strictObject({ id: idOf<SheetId>(), label: text })),
  /** Questions of the guide by which its leaflet can be made shorter. */
  choices: v.array(
    v.strictObject({
      id: text,
      label: text,
      chosen: text,
      /** Without an id: for everybody. */
      options: v.array(v.strictObject({ id: text, label: text })),
    }),
  ),
  contact,
  /** Words of the page and of its sheets. */
  texts: textsOf<LeafletTexts>(),
  /** Day and version. */
  made: text,
  sheet: v.variant('kind', [
    guideLeaflet,
    v.strictObject({
      kind: v.literal('answers'),
      title: text,
      intro: text,
      answers: helpViewSchema.entries.answers,
    }),
    v.strictObject({
      kind: v.literal('desk'),
      title: text,
      /** What to ask first. */
      ask: texts,
      keys: v.record(text, text),
      list: codeListSchema,
      /** The short answers by their numbers. */
      answers: v.strictObject({ title: text, rows: v.array(v.strictObject({ code: text, title: text })) }),
      /** Both sides of one sheet of paper. */
      maxSheets: v.number(),
    }),
  ]),
});
export type LeafletAnswer = v.InferOutput<typeof leafletAnswerSchema>;
