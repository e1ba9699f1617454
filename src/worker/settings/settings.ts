import * as v from 'valibot';
import { TEXT_SIZES } from '../../messages/answers.ts';
import { placeSchema } from '../../messages/views.ts';
import { firstVersion } from '../../progress/versions.ts';
import { LANGUAGES } from '../../shared/languages.ts';

/** What the user has chosen. `null`: not chosen; the organisation, else the browser or the usual size decides. */
export const settingsSchema = v.strictObject({
  version: v.literal(1),
  lang: v.nullable(v.picklist(LANGUAGES)),
  textSize: v.nullable(v.picklist(TEXT_SIZES)),
  /** Where the card lies in the window; `null`: where there is room. Absent in what older versions stored. */
  place: v.optional(v.nullable(placeSchema), null),
  /** Whether personal texts are covered on the pages. */
  mask: v.optional(v.boolean()),
  /** Whether the screen is shared: larger, in two languages. */
  presenter: v.optional(v.boolean()),
});
export type Settings = v.InferOutput<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = { version: 1, lang: null, textSize: null, place: null };

/** Every version of the stored settings. */
export const SETTINGS_VERSIONS = firstVersion(settingsSchema);
