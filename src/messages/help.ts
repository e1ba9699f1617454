import * as v from 'valibot';
import type { GuideId } from '../data/guides/guide.ts';
import { LANGUAGES } from '../shared/languages.ts';
import type { TextFiles } from '../shared/text-files.ts';
import type { Flat } from '../shared/text-keys.ts';
import { idOf, textsOf } from './written.ts';

const text = v.string();

/** What the panel asks first, and its short answers. */
export const helpViewSchema = v.strictObject({
  texts: textsOf<Flat<TextFiles['answers']['page']>>(),
  /** What people come with, and what helps: `guide/new-phone`, `answer/phishing`. */
  needs: v.array(v.strictObject({ id: text, label: text, help: text })),
  answers: v.array(
    v.strictObject({
      id: text,
      /** As it is read out: `A3`. */
      number: text,
      title: text,
      text: v.array(text),
      /** When it was last known to be true. */
      note: text,
      /** The language of title and text: an organisation may have written in another one. */
      lang: v.picklist(LANGUAGES),
      /** The guide to go on with. */
      guide: v.nullable(idOf<GuideId>()),
    }),
  ),
});
export type HelpView = v.InferOutput<typeof helpViewSchema>;

/** What was found for some words, the best first. */
export const foundSchema = v.strictObject({ found: v.array(text) });
export type Found = v.InferOutput<typeof foundSchema>;
