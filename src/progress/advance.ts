import { asideOf } from '../data/guides/catalogue.ts';
import type { Guide, GuideId, Step } from '../data/guides/guide.ts';
import { CONFIRMING_PAGES } from '../data/pages/groups.ts';
import { currentStep, stepAfter } from './path.ts';
import type { Progress, Run, StepRecord } from './state.ts';

/** Writes what is known of a step and goes on to the next one. */
export function leave(run: Run, guide: Guide, step: Step, record: StepRecord): Run {
  const next = stepAfter(guide, step.id, run.choices);
  const left = {
    ...run,
    steps: { ...run.steps, [step.id]: record },
    current: next?.id ?? null,
    held: false,
    updated: record.at,
  };
  return enter(left, guide, record.at);
}

/** A choice that was answered beforehand (by the link) is not asked again. */
export function enter(run: Run, guide: Guide, at: number): Run {
  const step = currentStep(guide.id, run);
  const given = (step && run.choices[step.id]) ?? '';
  const answered = step?.kind === 'choice' && step.options?.includes(given) && !asideOf(step, given);
  return step && answered && !run.steps[step.id] ? leave(run, guide, step, { status: 'done', by: 'link', at }) : run;
}

/** Stores the run; a guide that is finished gives way to the one that waited for it. */
export function settle(progress: Progress, guide: Guide, run: Run): Progress {
  const next = withRun(progress, guide.id, run);
  const waiting = next.active?.waiting;
  const back = waiting && next.runs[waiting];
  if (!back || run.current !== null) return next;
  // What was confirmed on the way in was confirmed.
  const seen = [
    ...new Set([...back.seen, ...run.seen.filter((page) => CONFIRMING_PAGES.some((known) => known === page))]),
  ];
  return withRun({ ...next, active: { guide: waiting, waiting: back.backTo ?? null } }, waiting, { ...back, seen });
}

/** The progress with this run of a guide; the same object when it has it already. */
export const withRun = (progress: Progress, guide: GuideId, run: Run): Progress =>
  progress.runs[guide] === run ? progress : { ...progress, runs: { ...progress.runs, [guide]: run } };
