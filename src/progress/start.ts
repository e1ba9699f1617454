import { guideById, stepById } from '../data/guides/catalogue.ts';
import type { Guide, GuideId } from '../data/guides/guide.ts';
import { enter, withRun } from './advance.ts';
import type { ProgressEvent } from './events.ts';
import { withImplied } from './path.ts';
import type { Progress, Run } from './state.ts';

type StartedEvent = Extract<ProgressEvent, { type: 'started' }>;

/** Puts a guide in front: from its first step, where it was left, or at the step that a link names. */
export function start(progress: Progress, event: StartedEvent, at: number): Progress {
  const guide = guideById(event.guide);
  const step = guide && event.step !== null ? stepById(guide, event.step) : null;
  if (!guide || step === undefined) return progress;
  const saved = event.fresh ? undefined : progress.runs[guide.id];
  // Who goes on keeps the answers given before; a link to a step brings the answers that this step needs.
  const choices = step
    ? withImplied(guide, step, { ...saved?.choices, ...event.choices })
    : { ...event.choices, ...saved?.choices };
  const { tab: _, backTo: __, ...kept } = saved ?? {};
  const base: Run = { started: at, steps: {}, seen: [], held: false, current: null, ...kept, choices, updated: at };
  const run = step ? { ...base, current: step.id, held: true } : resumed(base, guide, at);
  return withRun({ ...progress, active: { guide: guide.id, waiting: null } }, guide.id, run);
}

/** Where it was left; from the first step where it was never begun, is through, or the answers that came with it would end it unseen. */
function resumed(base: Run, guide: Guide, at: number): Run {
  const left = base.current === null ? base : enter(base, guide, at);
  return left.current === null ? enter({ ...base, current: guide.steps[0]?.id ?? null }, guide, at) : left;
}

/** Another guide comes first, and the one in front waits for it. A sign-in in front gives way: whoever waits for it waits on. */
export function leadAside(progress: Progress, guide: GuideId, at: number): Progress {
  const { active } = progress;
  const waiting = active?.waiting ?? active?.guide ?? null;
  // What was begun and left is taken up; what is through begins anew.
  const fresh = !progress.runs[guide]?.current;
  const begun = start(progress, { type: 'started', guide, step: null, choices: {}, fresh }, at);
  const run = begun.runs[guide];
  if (!run || !waiting || waiting === guide) return begun;
  // A sign-in may come between; so the run itself knows where to go back to.
  return withRun({ ...begun, active: { guide, waiting } }, guide, { ...run, backTo: waiting });
}
