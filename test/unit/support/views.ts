import { GUIDES } from '../../../src/data/guides/catalogue.ts';
import type { Guide, Step } from '../../../src/data/guides/guide.ts';
import { applies } from '../../../src/progress/path.ts';
import type { Progress } from '../../../src/progress/state.ts';
import { from, started } from './progress.ts';

type Answers = Record<string, string>;

/** Every way in which the questions of a guide can be answered, with those left open that come later. */
export function everyAnswer(guide: Guide): Answers[] {
  const all: Answers[] = [{}];
  for (const question of guide.steps.filter(({ kind }) => kind === 'choice')) {
    for (const given of all.filter((answers) => applies(guide, question, answers)))
      all.push(...(question.options ?? []).map((option) => ({ ...given, [question.id]: option })));
  }
  return all;
}

/** Every step of every guide, shown with every combination of answers that leads to it, and as a link alone shows it. */
export const EVERY_STEP: { guide: Guide; step: Step; name: string; shown: Progress[] }[] = GUIDES.flatMap((guide) =>
  guide.steps.map((step) => {
    const answers = everyAnswer(guide).filter(
      (given) => applies(guide, step, given) || Object.keys(given).length === 0,
    );
    const shown = answers.map((choices) => from(started(guide.id, { step: step.id, choices })));
    return { guide, step, name: `${guide.id}/${step.id}`, shown };
  }),
);

/** All texts in a value, wherever they are. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** What no text that people see may hold: a placeholder nobody filled, an empty label, the key of a text. */
export const UNFINISHED =
  /\{\{|\}\}|\[\[\]\]|\$t\(|undefined|\bNaN\b|^[a-zA-Z-]+:[\w.-]+$|^(steps|common|card|buttons)\.[\w.-]+$/;
