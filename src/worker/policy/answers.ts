import * as v from 'valibot';
import { GUIDE_IDS } from '../../data/guides/catalogue.ts';
import type { GuideId } from '../../data/guides/guide.ts';
import { LANGUAGES, type Language } from '../../shared/languages.ts';
import { lineOf, linesOf } from './plain-text.ts';

/** What an answer says in one language. */
interface Said {
  title: string;
  text: string;
  /** What people type to find it. */
  words?: string | undefined;
}

/** An answer of an organisation's own, in the languages in which it was written. */
export interface OwnAnswer {
  said: Partial<Record<Language, Said | undefined>>;
  /** The day on which it was last known to be true. */
  date: string;
  guide?: GuideId | undefined;
}

/** No more are read. */
export const MAX_ANSWERS = 30;

const saidSchema = v.strictObject({ title: lineOf(100), text: linesOf(800), words: v.optional(linesOf(200)) });

const answerSchema = v.pipe(
  v.strictObject({
    ...(Object.fromEntries(LANGUAGES.map((lang) => [lang, v.optional(saidSchema)])) as Record<
      Language,
      v.OptionalSchema<typeof saidSchema, undefined>
    >),
    date: v.pipe(v.string(), v.isoDate()),
    guide: v.optional(v.picklist(GUIDE_IDS)),
  }),
  v.check((answer) => LANGUAGES.some((lang) => answer[lang])),
);

/** Reads an answer of an organisation's own. @returns `null` for what is none */
export function readAnswer(entry: unknown): OwnAnswer | null {
  const parsed = v.safeParse(answerSchema, entry);
  if (!parsed.success) return null;
  const { date, guide, ...said } = parsed.output;
  return { said, date, ...(guide ? { guide } : {}) };
}

/** What an answer says in a language, else in the first one that it was written in. */
export function saidIn({ said }: OwnAnswer, lang: Language): Said & { lang: Language } {
  const known = said[lang] ? lang : (LANGUAGES.find((one) => said[one]) ?? lang);
  return { title: '', text: '', ...said[known], lang: known };
}

/** The number of an organisation's answer as it is read out: `B1`. */
export const ownNumber = (at: number): string => `B${at + 1}`;
