import { GUIDES } from '../../../src/guides/catalogue.ts';
import type { Guide, Step } from '../../../src/guides/guide.ts';
import type { Progress } from '../../../src/progress/state.ts';
import { from, started } from './progress.ts';

/** Every way in which the questions of a guide can be answered, left unanswered included. */
export const everyAnswer = (guide: Guide): Record<string, string>[] =>
  guide.steps
    .filter(({ options }) => options)
    .reduce<Record<string, string>[]>(
      (all, { id, options = [] }) => [...all, ...all.flatMap((one) => options.map((option) => ({ ...one, [id]: option })))],
      [{}],
    );

/** Every step of every guide, shown with every combination of answers. */
export const EVERY_STEP: { guide: Guide; step: Step; name: string; shown: Progress[] }[] = GUIDES.flatMap((guide) =>
  guide.steps.map((step) => ({
    guide,
    step,
    name: `${guide.id}/${step.id}`,
    shown: everyAnswer(guide).map((choices) => from(started(guide.id, { step: step.id, choices }))),
  })),
);

/** All texts in a value, wherever they are. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** What no text that people see may hold: a placeholder nobody filled, an empty label, the key of a text. */
export const UNFINISHED = /\{\{|\}\}|\[\[\]\]|\$t\(|undefined|\bNaN\b|^[a-zA-Z-]+:[\w.-]+$|^(steps|common|card|buttons)\.[\w.-]+$/;
