import { guideById } from '../guides/catalogue.ts';
import type { Guide, Step } from '../guides/guide.ts';
import type { Run } from './state.ts';

/** Whether the step belongs to the branch that the user has chosen. A choice not yet made leaves its steps out. */
export function applies(step: Step, choices: Run['choices']): boolean {
  return !step.when || step.when.is.includes(choices[step.when.choice] ?? '');
}

/** The steps of a guide that hold for these choices, in order. */
export const path = (guide: Guide, choices: Run['choices']): Step[] =>
  guide.steps.filter((step) => applies(step, choices));

/** The step that is shown now, or `undefined` when the run is finished or its step no longer exists. */
export const currentStep = (guideId: string, run: Run): Step | undefined =>
  guideById(guideId)?.steps.find((step) => step.id === run.current);

/** The step after this one on the chosen path, or `null` at its end. */
export function stepAfter(guide: Guide, id: string, choices: Run['choices']): Step | null {
  const rest = guide.steps.slice(guide.steps.findIndex((step) => step.id === id) + 1);
  return rest.find((step) => applies(step, choices)) ?? null;
}

/** The step before this one on the chosen path, or `null` at its start. `null` as id: the guide is finished. */
export function stepBefore(guide: Guide, id: string | null, choices: Run['choices']): Step | null {
  const end = id === null ? guide.steps.length : guide.steps.findIndex((step) => step.id === id);
  return guide.steps.slice(0, Math.max(0, end)).findLast((step) => applies(step, choices)) ?? null;
}
