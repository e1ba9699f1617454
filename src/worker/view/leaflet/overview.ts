import { stepCode } from '../../../data/guides/catalogue.ts';
import type { Guide, Step } from '../../../data/guides/guide.ts';
import type { Leaflet } from '../../../messages/leaflet.ts';
import { path } from '../../../progress/path.ts';
import { type LanguageTexts, textsFor } from '../../i18n/texts.ts';
import { stepText } from '../step-texts.ts';
import { leafletOf, type Occasion, waysOf } from './leaflet.ts';
import { optionLabel } from './variants.ts';

/**
 * The leaflet for those who have not chosen yet, of a guide whose ways are too different for one leaflet: the steps up to the
 * choice, then what each way needs and the numbers of its steps, which are on a sheet of their own.
 *
 * @param choice the step in which the way is chosen
 */
export function overviewOf(guide: Guide, choice: string, occasion: Omit<Occasion, 'answers'>): Leaflet {
  const texts = textsFor(occasion.lang);
  const whole = leafletOf(guide, occasion);
  const until = guide.steps.findIndex(({ id }) => id === choice);
  const before = new Set(guide.steps.slice(0, until + 1).map(({ id }) => id));
  const after = guide.steps.slice(until + 1);
  const options = guide.steps[until]?.options ?? [];
  const needOf = (option: string) => texts.need(guide.id, [option]);
  const isForAll = (need: string) => options.every((option) => needOf(option).includes(need));
  return {
    ...whole,
    need: whole.need.filter(isForAll),
    sections: whole.sections.flatMap((section) => {
      const steps = section.steps.filter(({ id }) => before.has(id));
      // Where an answer leads stands with the ways.
      return steps.length > 0 ? [{ ...section, steps: steps.map((step) => ({ ...step, options: [] })) }] : [];
    }),
    ways: options.map((option) => {
      const ways = waysOf(guide, { [choice]: option });
      return {
        title: optionLabel(guide, choice, option, texts),
        need: needOf(option).filter((need) => !isForAll(need)),
        steps: numbersOf(
          guide,
          after.filter((step) => ways.some((way) => path(guide, way).includes(step))),
          texts,
        ),
      };
    }),
    rest: after.map((step) => ({ code: stepCode(guide.id, step.id), title: stepText(texts, guide.id, step, 'title') })),
  };
}

/** The numbers of steps in words, those that follow each other as one: "3-5 to 3-7, 3-11". */
function numbersOf(guide: Guide, steps: readonly Step[], { text }: LanguageTexts): string {
  const runs: Step[][] = [];
  for (const step of steps) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && guide.steps.indexOf(step) === guide.steps.indexOf(last) + 1) run.push(step);
    else runs.push([step]);
  }
  const codes = runs.map((run) => {
    const [from = '', to = ''] = [run[0], run.at(-1)].map((step) => stepCode(guide.id, step?.id ?? ''));
    return from === to ? from : text('handout:ways.range', { from, to });
  });
  return text('handout:ways.steps', { codes: codes.join(', ') });
}
