import { guideById, SIGN_IN } from '../data/guides/catalogue.ts';
import type { Guide, GuideId, Proof, Sight, Step } from '../data/guides/guide.ts';
import { SIGN_IN_PAGES, SIGNED_IN_PAGES } from '../data/pages/groups.ts';
import { leave, settle, withRun } from './advance.ts';
import type { ProgressEvent } from './events.ts';
import { currentStep } from './path.ts';
import { start } from './start.ts';
import type { Progress, Run, StepRecord } from './state.ts';
import { changeStep } from './step-events.ts';

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
      return close(progress);
    case 'sent-away':
      return markTab(progress, event.guide, 'away');
    case 'looked':
      return look(progress, event, at);
    default:
      return changeStep(progress, event, at);
  }
}

/** Puts the guide in front away, and the one that waits behind it; the tab brings it back while it is unfinished. */
function close(progress: Progress): Progress {
  const { active } = progress;
  return active ? markTab({ ...progress, active: null }, active.waiting ?? active.guide, 'shown') : progress;
}

/** A guide that was sent away stays away until it is begun anew. */
function markTab(progress: Progress, guide: GuideId, tab: NonNullable<Run['tab']>): Progress {
  const run = progress.runs[guide];
  return !run || run.current === null || run.tab === 'away' || run.tab === tab
    ? progress
    : withRun(progress, guide, { ...run, tab });
}

type LookedEvent = Extract<ProgressEvent, { type: 'looked' }>;

function look(progress: Progress, event: LookedEvent, at: number): Progress {
  const { active } = progress;
  const guide = active && guideById(active.guide);
  const run = guide && progress.runs[guide.id];
  if (!active || !guide || !run) return progress;
  const met = reach(note(run, event), guide, event, at);
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

/** Remembers when a page has shown what the guide is for, and forgets it when one shows the contrary. */
function reach(run: Run, guide: Guide, event: LookedEvent, at: number): Run {
  const shown = (sights: Sight[] = []) =>
    sights.some(
      (sight) =>
        sight.pages.some((known) => known === event.page) && (!('fact' in sight) || event.facts.includes(sight.fact)),
    );
  const { reached, ...others } = run;
  if (shown(guide.goalMissed)) return reached === undefined ? run : others;
  return reached === undefined && shown(guide.goal) ? { ...run, reached: at } : run;
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

/** The option that the page has answered already, or `undefined`. */
const answerOn = ({ page, facts }: LookedEvent, { answers = {}, pages }: Step): string | undefined =>
  pages?.some((known) => known === page)
    ? Object.keys(answers).find((option) => facts.includes(answers[option] ?? ''))
    : undefined;

function proveByPage(run: Run, guide: Guide, event: LookedEvent, at: number): Run {
  const step = currentStep(guide.id, run);
  const answer = step && answerOn(event, step);
  if (step && answer) {
    const chosen = { ...run, choices: { ...run.choices, [step.id]: answer } };
    return proveByPage(leave(chosen, guide, step, { status: 'done', by: 'fact', at }), guide, event, at);
  }
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
  if (!active || active.guide === SIGN_IN || !isSignIn) return progress;
  const run = progress.runs[active.guide];
  const pages = run && currentStep(active.guide, run)?.pages;
  if (!pages || pages.some((known) => known === event.page)) return progress;
  // Another tab may still show an old sign-in form: once signed in, only a form that has just come up counts.
  if (!event.news && (SIGNED_IN_PAGES.some((known) => run.seen.includes(known)) || saysSignedIn(progress, run)))
    return progress;
  const signIn = start(progress, { type: 'started', guide: SIGN_IN, step: null, choices: {}, fresh: true }, at);
  return look({ ...signIn, active: { guide: SIGN_IN, waiting: active.guide } }, event, at);
}

/** The user has gone through the sign-in since this guide was begun, if only by saying so. */
function saysSignedIn({ runs }: Progress, { started }: Run): boolean {
  const signIn = runs[SIGN_IN];
  return signIn?.current === null && signIn.updated > started;
}
