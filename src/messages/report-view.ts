import * as v from 'valibot';
import type { TextFiles } from '../shared/text-files.ts';
import type { Flat } from '../shared/text-keys.ts';
import { textsOf } from './written.ts';

const text = v.string();

/** What a box of the drawing stands for. */
export const BOX_KINDS = [
  'press',
  'type',
  'choose',
  'check',
  'pick',
  'heading',
  'dialog',
  'frame',
  'picture',
  'text',
] as const;

/** Something of the page, where it was: left, top, width and height, in CSS pixels of the user's window. */
const box = v.strictObject({
  kind: v.picklist(BOX_KINDS),
  at: v.tuple([v.number(), v.number(), v.number(), v.number()]),
  /** What stands on it, as far as the map knows it; empty: it is drawn grey. */
  label: text,
  /** The same as a new wording of a control; empty where more stands on it, or nothing that is known. */
  wording: text,
  /** In words, for who does not see the drawing. */
  says: text,
  /** `sought`: what the step is about; `candidate`: what was weighed for it and not taken. */
  mark: v.nullable(v.picklist(['sought', 'candidate'])),
  /** Of candidates, as the list beside the drawing has it. */
  number: v.nullable(v.number()),
});
export type DrawnBox = v.InferOutput<typeof box>;

/** A page report as it is shown, complete in one language. */
export const reportViewSchema = v.strictObject({
  lang: text,
  texts: textsOf<Flat<TextFiles['drawing']['texts']>>(),
  /** Page, browser, language, zoom … */
  facts: v.array(v.strictObject({ term: text, said: text })),
  /** What was looked for; `null`: no step was shown. `target`: its full name in the map. */
  sought: v.nullable(v.strictObject({ target: text, name: text, result: text })),
  /** What was weighed, and why it was not taken. */
  candidates: v.array(v.strictObject({ number: v.number(), name: text, why: v.array(text) })),
  /** `view`: what of the page is drawn; `null`: of an old report, which is a list. */
  picture: v.nullable(
    v.strictObject({
      window: v.tuple([v.number(), v.number()]),
      view: v.tuple([v.number(), v.number(), v.number(), v.number()]),
      boxes: v.array(box),
    }),
  ),
  /** The page's known texts from top to bottom; empty where there is a picture. */
  list: v.array(v.strictObject({ depth: v.number(), says: text })),
});
export type ReportView = v.InferOutput<typeof reportViewSchema>;
