import { guideById, stepById } from '../data/guides/catalogue.ts';
import type { Guide, GuideId, Proof, Step } from '../data/guides/guide.ts';
import { SIGN_IN_PAGES, SIGNED_IN_PAGES } from '../data/pages/groups.ts';
import type { ProgressEvent } from './events.ts';
import { currentStep, stepAfter, stepBefore } from './path.ts';
import { MAX_STUCK_RECORDS, type Progress, type Run, type StepRecord } from './state.ts';

/**
 * The next state of the progress. Pure: no clock, no storage, no browser.
 *
 * @param progress the state before; never changed
 * @param event what happened; an event that does not fit the state changes nothing
 * @param at when, in milliseconds since 1970
 * @returns the same object when nothing changed, else a new one with a higher revision
 */
export function reduce(progress: Progress, event: ProgressEvent, at: number): Progress {
  const next = apply(progress, event, at);
  return next === progress ? progress : { ...next, revision: progress.revision + 1 };
}

function apply(progress: Progress, event: ProgressEvent, at: number): Progress {
  switch (event.type) {
    case 'started':
      return start(progress, event, at);
    case 'closed':
      return progress.active ? { ...progress, active: null } : progress;
    case 'looked':
      return look(progress, event, at);
    default:
      return changeStep(progress, event, at);
  }
}

type StartedEvent = Extract<ProgressEvent, { type: 'started' }>;
type StepEvent = Exclude<ProgressEvent, { type: 'started' | 'closed' | 'looked' }>;

function start(progress: Progress, event: StartedEvent, at: number): Progress {
  const guide = guideById(event.guide);
  if (!guide || (event.step !== null && !stepById(guide, event.step))) return progress;
  const saved = event.fresh ? undefined : progress.runs[guide.id];
  // Who goes on keeps the answers given before; a link to a step brings the answers that this step needs.
  const choices = event.step
    ? withBranchOf(guide, event.step, { ...saved?.choices, ...event.choices })
    : { ...event.choices, ...saved?.choices };
  const base: Run = { started: at, steps: {}, seen: [], held: false, current: null, ...saved, choices, updated: at };
  const run = event.step
    ? { ...base, current: event.step, held: true }
    : enter(saved?.current ? base : { ...base, current: guide.steps[0]?.id ?? null }, guide, at);
  return withRun({ ...progress, active: { guide: guide.id, waiting: null } }, guide.id, run);
}

/** A step that belongs to one option only brings that answer along, and what leads to the question. */
function withBranchOf(guide: Guide, id: string, choices: Run['choices']): Run['choices'] {
  const when = stepById(guide, id)?.when;
  if (!when) return choices;
  const [only, ...others] = when.is;
  const isAnswered = when.is.includes(choices[when.choice] ?? '');
  const answered = isAnswered || !only || others.length > 0 ? choices : { ...choices, [when.choice]: only };
  return withBranchOf(guide, when.choice, answered);
}

function changeStep(progress: Progress, event: StepEvent, at: number): Progress {
  const guide = guideById(event.guide);
  const run = guide && progress.active?.guide === guide.id ? progress.runs[guide.id] : undefined;
  if (!guide || !run) return progress;
  if (event.type === 'went-back') {
    // From the end of a guide one goes back too; there the event names no step.
    const shown = currentStep(guide.id, run)?.id ?? null;
    if (event.step !== (shown ?? '')) return progress;
    const before = stepBefore(guide, shown, run.choices);
    if (!before) return progress;
    return withRun(progress, guide.id, { ...run, current: before.id, held: true, updated: at });
  }
  const step = currentStep(guide.id, run);
  if (!step || step.id !== event.step) return progress;
  if (event.type === 'stuck') return withRun(progress, guide.id, recordStuck(run, event, at));
  if (event.type === 'chosen') {
    if (step.kind !== 'choice' || !step.options?.includes(event.option)) return progress;
    const chosen = { ...run, choices: { ...run.choices, [step.id]: event.option } };
    return settle(progress, guide, leave(chosen, guide, step, { status: 'done', by: 'user', at }));
  }
  if (step.kind === 'choice' && event.type === 'confirmed') return progress;
  if (event.type === 'proved' && !step.done?.some((proof) => proof.by === event.by)) return progress;
  if (event.type === 'absent' && !step.onlyWhereShown) return progress;
  const kept = run.steps[step.id];
  const record: StepRecord =
    event.type === 'skipped' || event.type === 'absent'
      ? (kept ?? { status: 'skipped', by: event.type === 'absent' ? 'absent' : 'user', at })
      : { status: 'done', by: event.type === 'proved' ? event.by : 'user', at };
  return settle(progress, guide, leave(run, guide, step, record));
}

/** Remembers where the guide got stuck; the same once more in a row is nothing new. */
function recordStuck(run: Run, { step, page, why }: Extract<StepEvent, { type: 'stuck' }>, at: number): Run {
  const { hitches = [] } = run;
  const last = hitches.at(-1);
  if (last?.step === step && last.page === page && last.why === why) return run;
  return { ...run, hitches: [...hitches, { step, page, why, at }].slice(-MAX_STUCK_RECORDS) };
}

/** Writes what is known of a step and goes on to the next one. */
function leave(run: Run, guide: Guide, step: Step, record: StepRecord): Run {
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
function enter(run: Run, guide: Guide, at: number): Run {
  const step = currentStep(guide.id, run);
  const answered = step?.kind === 'choice' && step.options?.includes(run.choices[step.id] ?? '');
  return step && answered && !run.steps[step.id] ? leave(run, guide, step, { status: 'done', by: 'link', at }) : run;
}

/** Stores the run; a sign-in that is finished gives way to the guide that waited for it. */
function settle(progress: Progress, guide: Guide, run: Run): Progress {
  const next = withRun(progress, guide.id, run);
  const waiting = next.active?.waiting;
  const back = waiting && next.runs[waiting];
  if (!back || run.current !== null) return next;
  // What was confirmed on the way in was confirmed.
  const seen = [...new Set([...back.seen, ...run.seen.filter((page) => page === 'login-authorise')])];
  return withRun({ ...next, active: { guide: waiting, waiting: null } }, waiting, { ...back, seen });
}

type LookedEvent = Extract<ProgressEvent, { type: 'looked' }>;

function look(progress: Progress, event: LookedEvent, at: number): Progress {
  const { active } = progress;
  const guide = active && guideById(active.guide);
  const run = guide && progress.runs[guide.id];
  if (!active || !guide || !run) return progress;
  const met = note(run, event);
  const proven = met.held ? met : beginAgain(proveByPage(met, guide, event, at), guide, event, at);
  const moved = settle(progress, guide, proven);
  // A sign-in that is over has brought the guide back that waited for it; the same look counts for that one too.
  if (moved.active && moved.active.guide !== guide.id) return look(moved, event, at);
  return leadThroughSignIn(moved, event, at);
}

/** Remembers that the page was met; news ends a hold. */
function note(run: Run, { page, news, validUntil }: LookedEvent): Run {
  const seen = run.seen.includes(page) ? run.seen : [...run.seen, page];
  const held = run.held && !news;
  const until = validUntil ?? run.validUntil;
  if (seen === run.seen && held === run.held && until === run.validUntil) return run;
  return { ...run, seen, held, ...(until ? { validUntil: until } : {}) };
}

/** Whether the page that was looked at proves this. */
const shows = ({ page, facts }: LookedEvent, proof: Proof): boolean =>
  (proof.by === 'page' && proof.pages.some((known) => known === page)) ||
  (proof.by === 'fact' && facts.includes(proof.fact));

/** A page that has come back with an error takes the user back to where it is put right. */
function beginAgain(run: Run, guide: Guide, event: LookedEvent, at: number): Run {
  const redo = currentStep(guide.id, run)?.redo;
  if (!redo || !event.news || !shows(event, redo.proof)) return run;
  const again = guide.steps.slice(guide.steps.findIndex(({ id }) => id === redo.from)).map(({ id }) => id);
  const steps = Object.fromEntries(Object.entries(run.steps).filter(([id]) => !again.includes(id)));
  return { ...run, steps, current: redo.from, updated: at };
}

function proveByPage(run: Run, guide: Guide, event: LookedEvent, at: number): Run {
  const step = currentStep(guide.id, run);
  const proof = step?.done?.find((candidate) => shows(event, candidate));
  if (!step || !proof) return run;
  const needed =
    !step.onlyWhereShown || (step.kind !== 'page' && step.pages?.some((known) => run.seen.includes(known)));
  const by = proof.by as 'page' | 'fact';
  // What was seen to be done stays done, whatever is passed over later.
  const record: StepRecord = needed
    ? { status: 'done', by, at }
    : (run.steps[step.id] ?? { status: 'skipped', by, at });
  return proveByPage(leave(run, guide, step, record), guide, event, at);
}

/** Not signed in, but the step needs it: the guide waits while the user signs in, and comes back by itself. */
function leadThroughSignIn(progress: Progress, event: LookedEvent, at: number): Progress {
  const { active } = progress;
  const isSignIn = SIGN_IN_PAGES.some((known) => known === event.page);
  if (!active || active.guide === 'sign-in' || !isSignIn) return progress;
  const run = progress.runs[active.guide];
  const pages = run && currentStep(active.guide, run)?.pages;
  if (!pages || pages.some((known) => known === event.page)) return progress;
  // Another tab may still show an old sign-in form: once signed in, only a form that has just come up counts.
  if (!event.news && (SIGNED_IN_PAGES.some((known) => run.seen.includes(known)) || saysSignedIn(progress, run)))
    return progress;
  const signIn = start(progress, { type: 'started', guide: 'sign-in', step: null, choices: {}, fresh: true }, at);
  return look({ ...signIn, active: { guide: 'sign-in', waiting: active.guide } }, event, at);
}

/** The user has gone through the sign-in since this guide was begun, if only by saying so. */
function saysSignedIn({ runs }: Progress, { started }: Run): boolean {
  const signIn = runs['sign-in'];
  return signIn?.current === null && signIn.updated > started;
}

const withRun = (progress: Progress, guide: GuideId, run: Run): Progress =>
  progress.runs[guide] === run ? progress : { ...progress, runs: { ...progress.runs, [guide]: run } };
