import { targetOf } from '../../data/guides/catalogue.ts';
import type { Step } from '../../data/guides/guide.ts';
import { targetByName } from '../../data/pages/targets.ts';
import type { Run } from '../../progress/state.ts';
import type { Label } from '../../shared/target-description.ts';
import { quote } from '../i18n/quotes.ts';
import type { LanguageTexts } from '../i18n/texts.ts';

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
 * @returns an empty text where the guide has none
 */
export function stepText(
  texts: LanguageTexts,
  guide: string,
  step: Step,
  field: string,
  choices: Run['choices'] = {},
): string {
  const labels = labelsOf(step, choices);
  const [newest] = labels;
  // These speak of a control that only the overlay can see; it fills the wording in.
  const later = field === 'opener' || field === 'disabled' || field === 'confirm';
  const label = newest ? quote(newest, texts.lang) : '';
  const values = { label: later ? '{label}' : label, labels: anyOf(labels, texts) };
  const key = `${guide}:steps.${step.id}.${field}`;
  const variant = Object.values(choices)
    .map((option) => texts.text(`${key}_${option}`, values))
    .find((text) => text !== '');
  return variant ?? texts.text(key, values);
}
