import { guideById, stepById } from '../data/guides/catalogue.ts';
import type { Guide, Step } from '../data/guides/guide.ts';
import type { Run } from './state.ts';

/**
 * Whether the step belongs to the branch that the user has chosen. A choice not yet made leaves its steps out, and so does
 * one that belongs to a branch that was left.
 */
export function applies(guide: Guide, step: Step, choices: Run['choices']): boolean {
  const { when } = step;
  if (!when) return true;
  const asked = guide.steps.find((candidate) => candidate.id === when.choice);
  return when.is.includes(choices[when.choice] ?? '') && (!asked || applies(guide, asked, choices));
}

/**
 * The answers that a step brings along: one that belongs to a single option answers its question, and what leads to that
 * question too. Where several options lead to it, the question stays open.
 */
export function withImplied(guide: Guide, { when }: Step, choices: Run['choices']): Run['choices'] {
  if (!when) return choices;
  const [only, ...others] = when.is;
  const isOpen = when.is.includes(choices[when.choice] ?? '') || only === undefined || others.length > 0;
  const answered = isOpen ? choices : { ...choices, [when.choice]: only };
  const asked = stepById(guide, when.choice);
  return asked ? withImplied(guide, asked, answered) : answered;
}

/** The steps of a guide that hold for these choices, in order. */
export const path = (guide: Guide, choices: Run['choices']): Step[] =>
  guide.steps.filter((step) => applies(guide, step, choices));

/** The steps of a run: its path, and the step that a link led to even though its branch is not chosen yet. */
export const stepsOf = (guide: Guide, run: Run | undefined): Step[] =>
  guide.steps.filter((step) => step.id === run?.current || applies(guide, step, run?.choices ?? {}));

/**
 * The step that is shown now, or `undefined` when the run is finished. A stored step that this version does not have (it was
 * renamed, or a newer version was taken back) is no end: the first step of the way that is not known to be done takes its
 * place or, when all are, the last one.
 */
export function currentStep(guideId: string, run: Run): Step | undefined {
  const guide = guideById(guideId);
  if (!guide || run.current === null) return undefined;
  const stored = guide.steps.find((step) => step.id === run.current);
  if (stored) return stored;
  const way = path(guide, run.choices);
  return way.find((step) => !run.steps[step.id]) ?? way.at(-1);
}

/** The step after this one on the chosen path, or `null` at its end. */
export function stepAfter(guide: Guide, id: string, choices: Run['choices']): Step | null {
  const rest = guide.steps.slice(guide.steps.findIndex((step) => step.id === id) + 1);
  return rest.find((step) => applies(guide, step, choices)) ?? null;
}

/** The step before this one on the chosen path, or `null` at its start. `null` as id: the guide is finished. */
export function stepBefore(guide: Guide, id: string | null, choices: Run['choices']): Step | null {
  const end = id === null ? guide.steps.length : guide.steps.findIndex((step) => step.id === id);
  return guide.steps.slice(0, Math.max(0, end)).findLast((step) => applies(guide, step, choices)) ?? null;
}
