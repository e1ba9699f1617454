import { stepById } from '../../data/guides/catalogue.ts';
import type { Guide, Step } from '../../data/guides/guide.ts';
import type { Run } from '../../progress/state.ts';
import type { LanguageTexts } from '../i18n/texts.ts';
import { needOfWay } from './need.ts';
import { hasVariant } from './step-texts.ts';

/** Answers are numbers behind "U", from this one on, in the order of the guide; those below are in `signs.ts`. */
const FIRST = 11;

/** Every answer that can be given in a guide, in order. */
const answersOf = (guide: Guide): [question: string, option: string][] =>
  guide.steps.flatMap(({ id, kind, options = [] }) =>
    kind === 'choice' ? options.map((option): [string, string] => [id, option]) : [],
  );

const signAt = (place: number): string => `U${FIRST + place}`;

/** The first of these signs. */
export const FIRST_ANSWER = signAt(0);

/**
 * The signs of the answers on which it depends what the card of a step says, with a space between; empty where there are none.
 *
 * @param choices what was answered
 */
export function answerSigns(guide: Guide, step: Step, choices: Run['choices'], texts: LanguageTexts): string {
  const given = answersOf(guide).flatMap(([question, option], place) =>
    choices[question] === option && dependsOn(guide, step, question, texts) ? [signAt(place)] : [],
  );
  return given.join(' ');
}

/** The answers that typed signs name. */
export const answersAt = (guide: Guide, signs: readonly string[]): Record<string, string> =>
  Object.fromEntries(answersOf(guide).filter((_, place) => signs.includes(signAt(place))));

/** Whether the card of a step says something else with one of a question's answers. */
const dependsOn = (guide: Guide, step: Step, question: string, texts: LanguageTexts): boolean =>
  step.targetFor?.choice === question ||
  (stepById(guide, question)?.options ?? []).some(
    (option) =>
      hasVariant(texts, guide.id, step, option) ||
      needOfWay(guide, step, { choices: { [question]: option } } as Run, texts).length > 0,
  );
