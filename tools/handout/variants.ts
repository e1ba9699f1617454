import { stepById, targetOf } from '../../src/data/guides/catalogue.ts';
import type { Guide, Step, StepField } from '../../src/data/guides/guide.ts';
import { isOverdue } from '../../src/data/pages/overdue.ts';
import { path } from '../../src/progress/path.ts';
import type { Language } from '../../src/shared/languages.ts';
import { quote } from '../../src/worker/i18n/quotes.ts';
import type { LanguageTexts } from '../../src/worker/i18n/texts.ts';
import { labelsOf, optionText, stepText } from '../../src/worker/view/step-texts.ts';
import { monthOf } from './dates.ts';
import { bestLabel, labelOf } from './known.ts';
import type { Choices, Occasion, PictureWanted, Variant } from './leaflet.ts';

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

/** Whom a branch is for, with the answers that lead to its choice: "Digital signature: No, it is not recognised". */
export function conditionOf(guide: Guide, when: NonNullable<Step['when']>, texts: LanguageTexts): string {
  const before = stepById(guide, when.choice)?.when;
  const own = optionsText(guide, when.choice, when.is, texts);
  return before ? `${conditionOf(guide, before, texts)}. ${own}` : own;
}

/** What a step says, once for all who meet it, or apart for those to whom it says something else. */
export function variantsOf(
  guide: Guide,
  step: Step,
  all: readonly Choices[],
  { lang, today }: Occasion,
  texts: LanguageTexts,
): Variant[] {
  const ways = all.filter((choices) => path(guide, choices).includes(step));
  const groups = new Map<string, { ways: Choices[]; variant: Variant }>();
  for (const choices of ways) {
    const variant = variantFor(guide, step, choices, lang, today, texts);
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

function variantFor(
  guide: Guide,
  step: Step,
  choices: Choices,
  lang: Language,
  today: string,
  texts: LanguageTexts,
): Variant {
  const say = (field: StepField) => lines(stepText(texts, guide.id, step, field, choices));
  const [, ...others] = labelsOf(step, choices);
  const best = bestLabel(step, choices);
  const target = targetOf(step, choices);
  return {
    heading: '',
    text: say('text'),
    where: say('where'),
    wording: [
      ...(others.length > 0
        ? [texts.text('handout:alsoCalled', { labels: others.map((label) => quote(label, lang)).join(', ') })]
        : []),
      ...(best && isOverdue(best, today) ? [texts.text('handout:lastKnown', { month: monthOf(best.seen, lang) })] : []),
    ],
    pictures: target ? [pictureOf(guide, step, target, texts)] : [],
  };
}

/** A control of a step with its ring. */
export function pictureOf(guide: Guide, step: Step, target: string, texts: LanguageTexts): PictureWanted {
  const label = labelOf(target);
  const alt = label
    ? texts.text('handout:picture', { label: quote(label, texts.lang) })
    : texts.text('handout:pictureGroup');
  return { key: pictureKey(guide.id, step.id, target), alt };
}

/** Variants that point at the same control share the picture of the first. */
export function withoutRepeats(variants: Variant[]): Variant[] {
  const shown = new Set<string>();
  return variants.map((variant) => {
    const pictures = variant.pictures.filter(({ key }) => !shown.has(key));
    for (const { key } of pictures) shown.add(key);
    return { ...variant, pictures };
  });
}

/** The name of a picture: `guide/step/target`. */
export const pictureKey = (guide: string, step: string, target: string): string => `${guide}/${step}/${target}`;

/** The paragraphs of a text; none where there is no text. */
export const lines = (text: string | null): string[] => (text ?? '').split('\n').filter(Boolean);
