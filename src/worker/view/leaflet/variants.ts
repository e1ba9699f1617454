import { stepById, targetOf } from '../../../data/guides/catalogue.ts';
import type { Guide, Step, StepField } from '../../../data/guides/guide.ts';
import type { Variant } from '../../../messages/leaflet.ts';
import { path } from '../../../progress/path.ts';
import { quote } from '../../i18n/quotes.ts';
import type { LanguageTexts } from '../../i18n/texts.ts';
import { paragraphs } from '../frame.ts';
import { altOfPage } from '../page-drawing.ts';
import { labelsOf, optionText, stepText } from '../step-texts.ts';
import type { Choices } from './leaflet.ts';

/** What an option is called. */
export const optionLabel = (guide: Guide, choice: string, option: string, texts: LanguageTexts): string =>
  optionText(texts, guide.id, choice, option);

/** Some answers to a choice in words: by what they are, or by what they are not where that is shorter. */
export function optionsText(guide: Guide, choice: string, options: readonly string[], texts: LanguageTexts): string {
  const all = stepById(guide, choice)?.options ?? [];
  const others = all.filter((option) => !options.includes(option));
  const isShorter = others.length > 0 && others.length < options.length;
  const labels = (isShorter ? others : options).map((option) => optionLabel(guide, choice, option, texts));
  return texts.text(isShorter ? 'handout:allBut' : 'handout:only', { options: labels.join(' / ') });
}

/**
 * Whom a branch is for, with the answers that lead to its choice: "Digital signature: No, it is not recognised".
 * @param said the answers that the whole leaflet is for, which go without saying
 */
export function conditionOf(
  guide: Guide,
  when: NonNullable<Step['when']>,
  said: Choices,
  texts: LanguageTexts,
): string {
  const before = stepById(guide, when.choice)?.when;
  const own = optionsText(guide, when.choice, when.is, texts);
  return before && !(before.choice in said) ? `${conditionOf(guide, before, said, texts)}. ${own}` : own;
}

/** What a step says, once for all who meet it, or apart for those to whom it says something else. */
export function variantsOf(guide: Guide, step: Step, all: readonly Choices[], texts: LanguageTexts): Variant[] {
  const ways = all.filter((choices) => path(guide, choices).includes(step));
  const groups = new Map<string, { ways: Choices[]; variant: Variant }>();
  for (const choices of ways) {
    const variant = variantFor(guide, step, choices, texts);
    const same = groups.get(JSON.stringify(variant));
    if (same) same.ways.push(choices);
    else groups.set(JSON.stringify(variant), { ways: [choices], variant });
  }
  const apartFrom = [...groups.values()];
  if (apartFrom.length < 2) return apartFrom.map(({ variant }) => variant);
  const choice = guide.steps.find(
    ({ id, options }) =>
      options && apartFrom.every((one) => apartFrom.every((other) => one === other || apart(id, one, other))),
  );
  return apartFrom.map(({ ways: own, variant }) => {
    const options = [...new Set(own.flatMap((choices) => choices[choice?.id ?? ''] ?? []))];
    return { ...variant, heading: optionsText(guide, choice?.id ?? '', options, texts) };
  });
}

/** Whether the answers to a choice tell two groups of ways apart. */
const apart = (choice: string, one: { ways: Choices[] }, other: { ways: Choices[] }): boolean =>
  one.ways.every((way) => other.ways.every((way2) => way[choice] !== way2[choice]));

function variantFor(guide: Guide, step: Step, choices: Choices, texts: LanguageTexts): Variant {
  const { lang } = texts;
  const say = (field: StepField) => paragraphs(stepText(texts, guide.id, step, field, choices) ?? '');
  const [, ...others] = labelsOf(step, choices);
  const target = targetOf(step, choices);
  return {
    heading: '',
    text: say('text'),
    where: say('where'),
    wording:
      others.length > 0
        ? [texts.text('handout:alsoCalled', { labels: others.map((label) => quote(label, lang)).join(', ') })]
        : [],
    drawings: target ? drawingOf(target, texts) : [],
  };
}

/** That the page of a control is drawn, with a ring round it. The sheet draws it by itself. */
export const drawingOf = (target: string, texts: LanguageTexts): Variant['drawings'] => [
  { target, alt: altOfPage(target, texts) },
];

/** Variants that point at the same control share the drawing of the first. */
export function withoutRepeats(variants: Variant[]): Variant[] {
  const shown = new Set<string>();
  return variants.map((variant) => {
    const drawings = variant.drawings.filter(({ target }) => !shown.has(target));
    for (const { target } of drawings) shown.add(target);
    return { ...variant, drawings };
  });
}
