import { ABOUT_SEEN } from '../../../data/guides/about.ts';
import { asideOf, guideById, offersOf, SIGN_IN, stepCode } from '../../../data/guides/catalogue.ts';
import type { Guide, GuideId, Step, StepField } from '../../../data/guides/guide.ts';
import { genuineHost, START_ADDRESS } from '../../../data/pages/hosts.ts';
import { labelOf } from '../../../data/pages/label-of.ts';
import { isOverdue } from '../../../data/pages/overdue.ts';
import type { Leaflet, LeafletStep, Section } from '../../../messages/leaflet.ts';
import { path } from '../../../progress/path.ts';
import { choicesOf } from '../../../progress/ways.ts';
import type { Language } from '../../../shared/languages.ts';
import { quote } from '../../i18n/quotes.ts';
import { type LanguageTexts, textsFor } from '../../i18n/texts.ts';
import { startLink } from '../../links/write.ts';
import { shapesOf } from '../drawings.ts';
import { paragraphs } from '../frame.ts';
import { monthOf } from '../month.ts';
import { stepText } from '../step-texts.ts';
import { gapBefore } from './gaps.ts';
import { sourcesOf } from './sources.ts';
import { conditionOf, drawingOf, optionLabel, optionsText, variantsOf, withoutRepeats } from './variants.ts';

/** Answers to choices: step → option. */
export type Choices = Record<string, string>;

/** What a leaflet is made for. */
export interface Occasion {
  lang: Language;
  /** `YYYY-MM-DD`. */
  today: string;
  /** Only for those who answer like this: the other branches are left out. All branches without it. */
  answers?: Choices;
}

/** More paper than this nobody reads; what matters less is left out before. */
const MAX_SHEETS = { whole: 4, forOne: 3 };

/** A guide as a leaflet: every step of every branch that is wanted, in the order of its codes. */
export function leafletOf(guide: Guide, { lang, today, answers = {} }: Occasion): Leaflet {
  const ways = waysOf(guide, answers);
  const steps = guide.steps.filter((step) => ways.some((choices) => path(guide, choices).includes(step)));
  const texts = textsFor(lang);
  const { text } = texts;
  return {
    kind: 'guide',
    guide: guide.id,
    number: numberOf(guide.id),
    title: text(`${guide.id}:title`),
    onlyFor: Object.entries(answers)
      .map(([choice, option]) => optionsText(guide, choice, [option], texts))
      .join('. '),
    maxSheets: guide.printedBy && answers[guide.printedBy] ? MAX_SHEETS.forOne : MAX_SHEETS.whole,
    ...purposeOf(guide, today, texts),
    need: texts.need(guide.id, Object.values(answers)),
    warning: paragraphs(texts.warning(guide.id) ?? ''),
    begin: beginOf(guide, texts),
    how: [text('handout:how.code', { code: stepCode(guide.id, guide.steps[1]?.id ?? '') }), text('handout:how.tick')],
    drawings: text('handout:how.drawings'),
    link: startLink(guide.id, null, lang),
    sections: sectionsOf(guide, steps, ways, answers, texts),
    ways: [],
    rest: [],
    done: { title: text(`${guide.id}:done.title`), text: paragraphs(text(`${guide.id}:done.text`)) },
    sources: sourcesOf(steps, guide, ways, today, texts),
  };
}

/** What a guide is for, why, by when, and how long it takes; the source of that stands with those of the labels. */
function purposeOf(
  { id, about, minutes }: Guide,
  today: string,
  { lang, text }: LanguageTexts,
): Pick<Leaflet, 'purpose' | 'aboutSource'> {
  const purpose = text(`${id}:purpose`);
  const time = text('common:card.time', { from: minutes[0], to: minutes[1] });
  if (!about) return { purpose: [purpose, time], aboutSource: '' };
  const seen = ABOUT_SEEN[about];
  const month = monthOf(seen, lang);
  const background = (['why', 'when'] as const).map((line) => text(`handout:about.${about}.${line}`, { month }));
  const overdue = isOverdue({ seen }, today) ? [text('handout:aboutOverdue')] : [];
  return {
    purpose: [purpose, ...background, ...overdue, time],
    aboutSource: text(`handout:about.${about}.source`, { month }),
  };
}

/** Every way through a guide with these answers. */
export const waysOf = (guide: Guide, answers: Choices): Choices[] =>
  choicesOf(guide).filter((way) => Object.entries(answers).every(([choice, option]) => way[choice] === option));

/** The plain address, and how to sign in there where a guide needs that. */
function beginOf(guide: Guide, { text }: LanguageTexts): string[] {
  const pages = guide.steps.flatMap((step) => step.pages ?? []);
  if (pages.length === 0) return [];
  const address = text('handout:begin.address', { address: genuineHost(START_ADDRESS) ?? '' });
  const form = guideById(SIGN_IN)?.steps[0]?.pages ?? [];
  if (guide.id === SIGN_IN || pages.every((page) => form.includes(page))) return [address];
  const values = { number: 1, title: text(`${SIGN_IN}:title`) };
  return [address, text('handout:begin.signIn', values)];
}

/** The steps in the order of their codes, parted where other people go on. */
function sectionsOf(
  guide: Guide,
  all: readonly Step[],
  ways: readonly Choices[],
  answers: Choices,
  texts: LanguageTexts,
): Section[] {
  const whenOf = (step?: Step) =>
    step && ways.every((choices) => path(guide, choices).includes(step)) ? undefined : step?.when;
  const runs: Step[][] = [];
  for (const step of all) {
    const last = runs.at(-1);
    if (last && JSON.stringify(whenOf(last[0])) === JSON.stringify(whenOf(step))) last.push(step);
    else runs.push([step]);
  }
  return runs.map((steps, index) => {
    const when = whenOf(steps[0]);
    const next = runs[index + 1]?.[0];
    return {
      heading: when
        ? conditionOf(guide, when, answers, texts)
        : texts.text(index === 0 ? 'handout:steps' : 'handout:forAll'),
      otherwise: when ? otherwise(guide, next, texts) : '',
      steps: steps.map((step) => leafletStep(guide, step, all, ways, texts)),
    };
  });
}

/** Where those go on who do not meet a branch. */
const otherwise = (guide: Guide, next: Step | undefined, texts: LanguageTexts): string =>
  next
    ? texts.text('handout:otherwise', { code: stepCode(guide.id, next.id) })
    : texts.text('handout:otherwiseFinished');

/** @param all the steps on the leaflet */
function leafletStep(
  guide: Guide,
  step: Step,
  all: readonly Step[],
  ways: readonly Choices[],
  texts: LanguageTexts,
): LeafletStep {
  const say = (field: StepField) => paragraphs(stepText(texts, guide.id, step, field) ?? '');
  // The question follows the step that points at its button's page; later steps only remind of it on the screen.
  const asked = guide.steps.find(({ confirm }) => confirm === step.confirm);
  const confirm = asked === step ? labelOf(step.confirm) : undefined;
  const { drawing } = step;
  return {
    id: step.id,
    code: stepCode(guide.id, step.id),
    gap: gapBefore(guide, step, all, texts),
    title: stepText(texts, guide.id, step, 'title'),
    kind: texts.text(`handout:kinds.${step.kind}`),
    condition: step.onlyWhereShown ? texts.text('handout:ifShown') : '',
    variants: withoutRepeats(variantsOf(guide, step, ways, texts)),
    also: step.also
      ? {
          heading: texts.text('handout:ifShown'),
          text: say('also'),
          where: [],
          wording: [],
          drawings: drawingOf(step.also, texts),
        }
      : null,
    options: offersOf(step)
      .filter((option) => asideOf(step, option) || ways.some((way) => way[step.id] === option))
      .map((option) => ({
        label: optionLabel(guide, step.id, option, texts),
        goOn: goOn(guide, step, option, ways, texts),
      })),
    drawing: drawing
      ? {
          shapes: shapesOf(drawing.kind, drawing.label ?? ''),
          alt: texts.text(`common:drawings.${drawing.kind}`, { label: drawing.label ?? '' }),
        }
      : null,
    confirm: confirm ? [texts.text('handout:confirmAsk', { label: quote(confirm, texts.lang) })] : [],
    trouble: say('trouble'),
    help: say('help'),
    hasReminder: step.reminder !== undefined || step.reminderFor !== undefined,
  };
}

/** Where an answer leads: to another sheet and back, to a step of this one, or to the end. */
function goOn(guide: Guide, step: Step, option: string, ways: readonly Choices[], texts: LanguageTexts): string {
  const aside = asideOf(step, option);
  if (aside) return texts.text('handout:aside', { number: numberOf(aside), title: texts.text(`${aside}:title`) });
  const code = codeAfter(guide, step, option, ways);
  return code ? texts.text('handout:goOn', { code }) : texts.text('handout:finished');
}

/** The number of a guide's sheet. */
const numberOf = (guide: GuideId): number => Number(stepCode(guide, '').split('-')[0]);

/** The code of the step that follows an answer. */
function codeAfter(guide: Guide, step: Step, option: string, ways: readonly Choices[]): string {
  const way = ways.find((choices) => choices[step.id] === option) ?? {};
  const steps = path(guide, way);
  const next = steps[steps.indexOf(step) + 1];
  return next ? stepCode(guide.id, next.id) : '';
}
