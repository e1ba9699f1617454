import * as v from 'valibot';
import { GUIDE_IDS } from '../data/guides/catalogue.ts';

/** What stands beside a step number: letters, each perhaps with a number; nothing that could be a word of a page. */
export const signSchema = v.pipe(v.string(), v.regex(/^[A-Z]\d{0,2}( [A-Z]\d{0,2}){0,9}$/));

/** At most so many are kept; the oldest goes first. */
const MAX_SIGNS = 60;

const shownSign = v.strictObject({
  /** The number of the mailbox that was worked on. */
  mailbox: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99)),
  guide: v.picklist(GUIDE_IDS),
  step: v.pipe(v.string(), v.maxLength(40)),
  sign: signSchema,
  /** Milliseconds since 1970, when it was shown first. */
  at: v.number(),
});

/** The card of a step has shown a sign beside its number. */
export type ShownSign = v.InferOutput<typeof shownSign>;

/** What is kept of signs, as it was stored; none where it is damaged. */
export function readShownSigns(stored: unknown): ShownSign[] {
  const parsed = v.safeParse(v.array(shownSign), stored);
  return parsed.success ? parsed.output : [];
}

/** The signs with one more, the oldest left out. What several tabs show is told by each, and kept once. */
export function withShownSign(before: ShownSign[], shown: ShownSign): ShownSign[] {
  const name = ({ mailbox, guide, step, sign }: ShownSign) => `${mailbox} ${guide} ${step} ${sign}`;
  const last = before.findLast(
    ({ mailbox, guide, step }) => `${mailbox} ${guide} ${step}` === `${shown.mailbox} ${shown.guide} ${shown.step}`,
  );
  return last && name(last) === name(shown) ? before : [...before, shown].slice(-MAX_SIGNS);
}
