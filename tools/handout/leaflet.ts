import { asideOf, offersOf, SIGN_IN, stepCode } from '../../src/data/guides/catalogue.ts';
import type { Guide, GuideId, Step, StepField } from '../../src/data/guides/guide.ts';
import type { DrawingModel } from '../../src/in-page/overlay/drawing.tsx';
import { CONTACT_LINES } from '../../src/messages/organisation.ts';
import { path } from '../../src/progress/path.ts';
import type { Language } from '../../src/shared/languages.ts';
import type { TextFiles } from '../../src/shared/text-files.ts';
import type { Flat, KeyIn } from '../../src/shared/text-keys.ts';
import { quote } from '../../src/worker/i18n/quotes.ts';
import { type LanguageTexts, type TextValues, textsFor } from '../../src/worker/i18n/texts.ts';
import { startLink } from '../../src/worker/links/write.ts';
import type { Contact } from '../../src/worker/policy/policy.ts';
import { shapesOf } from '../../src/worker/view/drawings.ts';
import { stepText } from '../../src/worker/view/step-texts.ts';
import { choicesOf } from '../../test/support/choices.ts';
import { written } from './dates.ts';
import { type KnownLabel, knownLabels, labelOf } from './known.ts';
import { conditionOf, lines, optionLabel, optionsText, pictureOf, variantsOf, withoutRepeats } from './variants.ts';

/** What stands on every sheet. */
type SheetWords = Flat<TextFiles['handout']['sheet']> & Record<'need' | 'more' | 'contact', string>;

/** Answers to choices: step → option. */
export type Choices = Record<string, string>;

/** What a leaflet is made for. */
export interface Occasion {
  lang: Language;
  contact: Contact | undefined;
  /** `YYYY-MM-DD`. */
  today: string;
  /** Of the product. */
  version: string;
  /** Only for those who answer like this: the other branches are left out. All branches without it. */
  answers?: Choices;
}

/** A picture that a step needs: where on the practice site it is taken, and what it shows in words. */
export interface PictureWanted {
  /** `guide/step/target`. */
  key: string;
  alt: string;
}

/** What a step says for some answers to a choice; one for all of them where there is no heading. */
export interface Variant {
  heading: string;
  text: string[];
  where: string[];
  /** What is known of the wording on the page, in sentences. */
  wording: string[];
  pictures: PictureWanted[];
}

export interface LeafletStep {
  id: string;
  code: string;
  title: string;
  kind: string;
  /** Empty where everybody meets the step. */
  condition: string;
  variants: Variant[];
  /** What else belongs to the step, where the page shows it. */
  also: Variant | null;
  options: { label: string; goOn: string }[];
  drawing: DrawingModel | null;
  /** The page may ask once more. */
  confirm: string[];
  trouble: string[];
  help: string[];
  /** The step ends with something to be reminded of. */
  hasReminder: boolean;
}

/** Steps that the same people meet. */
export interface Section {
  heading: string;
  /** Where everybody else goes on; empty in a section for all. */
  otherwise: string;
  steps: LeafletStep[];
}

/** One guide on paper, complete in one language. Labels of the page stand in double square brackets. */
export interface Leaflet {
  guide: string;
  lang: Language;
  number: number;
  title: string;
  /** Whose branches are in it; empty when all are. */
  onlyFor: string;
  purpose: string;
  time: string;
  signInFirst: string;
  need: string[];
  warning: string;
  how: string[];
  link: string;
  sections: Section[];
  done: { title: string; text: string[] };
  contact: { label: string; text: string }[];
  known: KnownLabel[];
  made: string;
  /** Words of the sheet itself, by key of `handout.json`. */
  words: SheetWords;
}

/** A guide as a leaflet: every step of every branch that is wanted, in the order of its codes. */
export function leafletOf(guide: Guide, occasion: Occasion): Leaflet {
  const { lang, contact, today, version, answers = {} } = occasion;
  const ways = waysOf(guide, answers);
  const steps = guide.steps.filter((step) => ways.some((choices) => path(guide, choices).includes(step)));
  const texts = textsFor(lang);
  const say = (key: KeyIn<TextFiles['handout']>, values?: TextValues) => texts.text(`handout:${key}`, values);
  return {
    guide: guide.id,
    lang,
    number: numberOf(guide.id),
    title: texts.text(`${guide.id}:title`),
    onlyFor: Object.entries(answers)
      .map(([choice, option]) => optionsText(guide, choice, [option], texts))
      .join('. '),
    purpose: texts.text(`${guide.id}:purpose`),
    time: texts.text('common:card.time', { from: guide.minutes[0], to: guide.minutes[1] }),
    signInFirst: guide.id === SIGN_IN ? '' : say('signInFirst', { number: 1, title: texts.text(`${SIGN_IN}:title`) }),
    need: texts.need(guide.id),
    warning: texts.warning(guide.id) ?? '',
    how: [
      say('how.code', { code: stepCode(guide.id, guide.steps[1]?.id ?? '') }),
      say('how.tick'),
      say('how.pictures'),
    ],
    link: startLink(guide.id, null, lang),
    sections: sectionsOf(guide, steps, ways, occasion, texts),
    done: {
      title: texts.text(`${guide.id}:done.title`),
      text: lines(texts.text(`${guide.id}:done.text`)),
    },
    contact: CONTACT_LINES.map((line) => ({ label: texts.text(`policy:panel.${line}`), text: contact?.[line] ?? '' })),
    known: knownLabels(steps, guide, ways, today, lang, texts),
    made: say('made', { date: written(`${today}T12:00`, lang, { day: 'numeric' }), version }),
    words: {
      ...texts.below('handout:sheet'),
      need: texts.text('common:card.need'),
      more: texts.text('common:card.more'),
      contact: texts.text('policy:panel.contact'),
    },
  };
}

/** Every way through a guide with these answers. */
export const waysOf = (guide: Guide, answers: Choices): Choices[] =>
  choicesOf(guide).filter((way) => Object.entries(answers).every(([choice, option]) => way[choice] === option));

/** The steps in the order of their codes, parted where other people go on. */
function sectionsOf(
  guide: Guide,
  all: readonly Step[],
  ways: readonly Choices[],
  occasion: Occasion,
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
        ? conditionOf(guide, when, texts)
        : index === 0
          ? texts.text('handout:steps')
          : texts.text('handout:forAll'),
      otherwise: when ? otherwise(guide, next, texts) : '',
      steps: steps.map((step) => leafletStep(guide, step, ways, occasion, texts)),
    };
  });
}

/** Where those go on who do not meet a branch. */
const otherwise = (guide: Guide, next: Step | undefined, texts: LanguageTexts): string =>
  next
    ? texts.text('handout:otherwise', { code: stepCode(guide.id, next.id) })
    : texts.text('handout:otherwiseFinished');

function leafletStep(
  guide: Guide,
  step: Step,
  ways: readonly Choices[],
  occasion: Occasion,
  texts: LanguageTexts,
): LeafletStep {
  const say = (field: StepField) => lines(stepText(texts, guide.id, step, field));
  // The question follows the step that points at its button's page; later steps only remind of it on the screen.
  const asked = guide.steps.find(({ confirm }) => confirm === step.confirm);
  const confirm = asked === step ? labelOf(step.confirm) : undefined;
  const { drawing } = step;
  return {
    id: step.id,
    code: stepCode(guide.id, step.id),
    title: stepText(texts, guide.id, step, 'title'),
    kind: texts.text(`handout:kinds.${step.kind}`),
    condition: step.onlyWhereShown ? texts.text('handout:ifShown') : '',
    variants: withoutRepeats(variantsOf(guide, step, ways, occasion, texts)),
    also: step.also
      ? {
          heading: texts.text('handout:ifShown'),
          text: say('also'),
          where: [],
          wording: [],
          pictures: [pictureOf(guide, step, step.also, texts)],
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
