import { targetOf } from '../../data/guides/catalogue.ts';
import type { GuideId, Step, StepField } from '../../data/guides/guide.ts';
import { newestLabel } from '../../data/pages/page-map.ts';
import { targetByName } from '../../data/pages/targets.ts';
import type { Run } from '../../progress/state.ts';
import { type LanguageTexts, mark } from '../i18n/texts.ts';

/** Every step has a title and a text; the other fields are optional. */
export type SaidBy<F extends StepField> = F extends 'title' | 'text' ? string : string | null;

/** The texts of one step, by field. */
export type SayField = <F extends StepField>(field: F) => SaidBy<F>;

/** The wordings of a step's target that are known for certain, newest first. */
export function labelsOf(step: Step, choices: Run['choices']): string[] {
  const target = targetByName(targetOf(step, choices) ?? '');
  return target
    ? [...new Set(target.names.filter((label) => !label.weak && label.lang === 'it').map((label) => label.text))]
    : [];
}

/**
 * A text of a step in one language, with the target's newest label filled in, in the variant for the choices made.
 * @returns `null` where the step has no such text; every step has a title and a text
 */
export function stepText<F extends StepField>(
  texts: LanguageTexts,
  guide: GuideId,
  step: Step,
  field: F,
  choices: Run['choices'] = {},
): SaidBy<F> {
  const target = targetByName(targetOf(step, choices) ?? '');
  // These speak of a control that only the overlay can see; it fills the wording in.
  const later = field === 'opener' || field === 'disabled' || field === 'confirm';
  const values = { label: later ? '{label}' : mark(target ? newestLabel(target) : '') };
  const ofStep = (key: Parameters<LanguageTexts['ofStep']>[2]) => texts.ofStep(guide, step.id, key, values);
  const kind: StepField = field;
  const variants =
    kind === 'text' || kind === 'screen'
      ? Object.values(choices).flatMap((option) => ofStep(`${kind}_${option}`) ?? [])
      : [];
  return (variants[0] ?? ofStep(field)) as SaidBy<F>;
}

/** The name of an option, as the card's button shows it. */
export const optionText = (texts: LanguageTexts, guide: GuideId, choice: string, option: string): string =>
  texts.ofStep(guide, choice, `options.${option}`) ?? '';
