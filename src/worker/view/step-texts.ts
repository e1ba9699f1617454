import { targetOf } from '../../data/guides/catalogue.ts';
import type { Step } from '../../data/guides/guide.ts';
import { newestLabel } from '../../data/pages/page-map.ts';
import { targetByName } from '../../data/pages/targets.ts';
import type { Run } from '../../progress/state.ts';
import { type LanguageTexts, mark } from '../i18n/texts.ts';

/** The wordings of a step's target that are known for certain, newest first. */
export function labelsOf(step: Step, choices: Run['choices']): string[] {
  const target = targetByName(targetOf(step, choices) ?? '');
  return target
    ? [...new Set(target.names.filter((label) => !label.weak && label.lang === 'it').map((label) => label.text))]
    : [];
}

/**
 * A text of a step in one language, with the target's newest label filled in, in the variant for the choices made.
 * @returns an empty text where the guide has none
 */
export function stepText(
  texts: LanguageTexts,
  guide: string,
  step: Step,
  field: string,
  choices: Run['choices'] = {},
): string {
  const target = targetByName(targetOf(step, choices) ?? '');
  // These speak of a control that only the overlay can see; it fills the wording in.
  const later = field === 'opener' || field === 'disabled' || field === 'confirm';
  const values = { label: later ? '{label}' : mark(target ? newestLabel(target) : '') };
  const key = `${guide}:steps.${step.id}.${field}`;
  const variant = Object.values(choices)
    .map((option) => texts.text(`${key}_${option}`, values))
    .find((text) => text !== '');
  return variant ?? texts.text(key, values);
}
