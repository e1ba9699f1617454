import { targetOf } from '../../data/guides/catalogue.ts';
import type { GuideId, Step, StepField } from '../../data/guides/guide.ts';
import { targetByName } from '../../data/pages/targets.ts';
import type { Run } from '../../progress/state.ts';
import type { Label } from '../../shared/target-description.ts';
import { quote } from '../i18n/quotes.ts';
import type { LanguageTexts } from '../i18n/texts.ts';

/** Every step has a title and a text; the other fields are optional. */
export type SaidBy<F extends StepField> = F extends 'title' | 'text' ? string : string | null;

/** The texts of one step, by field. */
export type SayField = <F extends StepField>(field: F) => SaidBy<F>;

/** The fields that may have a text of their own for an answer. */
const VARIED = ['text', 'screen'] as const;

/** The labels of a step's target that are known for certain, newest first. */
export function labelsOf(step: Step, choices: Run['choices']): Label[] {
  const names =
    targetByName(targetOf(step, choices) ?? '')?.names.filter(({ weak, lang }) => !weak && lang === 'it') ?? [];
  return names.filter(({ text }, at) => names.findIndex((one) => one.text === text) === at);
}

/** Labels as a sentence names them: `[[Casella PEC]] o [[Informazioni casella]]`. Two are enough to know it by. */
export const anyOf = (labels: Label[], texts: LanguageTexts): string =>
  labels
    .slice(0, 2)
    .map((label) => quote(label, texts.lang))
    .join(` ${texts.text('common:card.or')} `);

/**
 * A text of a step in one language, with the target's newest label (or two of them: `{{labels}}`) filled in, in the variant for the choices made.
 * @returns `null` where the step has no such text; every step has a title and a text
 */
export function stepText<F extends StepField>(
  texts: LanguageTexts,
  guide: GuideId,
  step: Step,
  field: F,
  choices: Run['choices'] = {},
): SaidBy<F> {
  const labels = labelsOf(step, choices);
  const [newest] = labels;
  // These speak of a control that only the overlay can see; it fills the wording in.
  const later = field === 'opener' || field === 'disabled' || field === 'confirm';
  const label = newest ? quote(newest, texts.lang) : '';
  const values = { label: later ? '{label}' : label, labels: anyOf(labels, texts) };
  const ofStep = (key: Parameters<LanguageTexts['ofStep']>[2]) => texts.ofStep(guide, step.id, key, values);
  const varied = VARIED.find((one) => one === field);
  const variants = varied ? Object.values(choices).flatMap((option) => ofStep(`${varied}_${option}`) ?? []) : [];
  return (variants[0] ?? ofStep(field)) as SaidBy<F>;
}

/** Whether a step says something else with this answer. */
export const hasVariant = (texts: LanguageTexts, guide: GuideId, step: Step, option: string): boolean =>
  VARIED.some((field) => texts.ofStep(guide, step.id, `${field}_${option}`) !== null);

/** The name of an option, as the card's button shows it. */
export const optionText = (texts: LanguageTexts, guide: GuideId, choice: string, option: string): string =>
  texts.ofStep(guide, choice, `options.${option}`) ?? '';
