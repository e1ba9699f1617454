import { areaOf, type Box, shared } from '../geometry/box.ts';

/**
 * How the card is drawn, in the order in which it is tried. `full`: as it is. `compact`: narrower, without the title of the
 * guide, with one row of buttons. `strip`: low, from edge to edge of the window. `bar`: a strip of its first sentence, without
 * heading, for what is left above or below a target that fills the window; the rest is scrolled to.
 */
export const FORMS = ['full', 'compact', 'strip', 'bar'] as const;
export type Form = (typeof FORMS)[number];

/** What the card needs in one of its forms, in CSS pixels. */
export interface FormSize {
  form: Form;
  width: number;
  /** With everything that it says. */
  height: number;
  /** With its heading, the first sentence and the buttons; the rest scrolls. */
  least: number;
}

/** From this share of the window on a target fills it: then, and only then, a bar is enough of a card. */
const FULL = 0.25;

/** All forms that show more than one sentence. */
export const withoutBar = (forms: readonly FormSize[]): readonly FormSize[] =>
  forms.filter(({ form }) => form !== 'bar');

/** The forms that the card can take beside a target. */
export const formsFor = ({
  forms,
  target,
  window,
}: {
  forms: readonly FormSize[];
  target: Box | null;
  window: Box;
}): readonly FormSize[] =>
  areaOf(target && shared(target, window)) >= FULL * areaOf(window) ? forms : withoutBar(forms);
