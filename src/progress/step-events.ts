import { asideOf, guideById } from '../data/guides/catalogue.ts';
import type { Guide, Step } from '../data/guides/guide.ts';
import { leave, settle, withRun } from './advance.ts';
import type { ProgressEvent } from './events.ts';
import { currentStep, firstUnseen, isOnlySaid, stepBefore } from './path.ts';
import { leadAside } from './start.ts';
import { MAX_STUCK_RECORDS, type Progress, type Run, type StepRecord } from './state.ts';

/** What can happen to the step that is shown. */
export type StepEvent = Exclude<ProgressEvent, { type: 'started' | 'closed' | 'sent-away' | 'looked' }>;

/** Where an event finds the progress. */
interface Moment {
  progress: Progress;
  guide: Guide;
  run: Run;
  step: Step;
  at: number;
}

type ShownEvent = Exclude<StepEvent, { type: 'went-back' }>;
type Effects = { [T in ShownEvent['type']]: (moment: Moment, event: Extract<ShownEvent, { type: T }>) => Progress };

/** What each event does, once it is known to be about the step that is shown. */
const EFFECTS: Effects = {
  proved: (moment, { by }) => (moment.step.done?.some((proof) => proof.by === by) ? done(moment, by) : moment.progress),
  // A question is answered by an option and by nothing else.
  confirmed: (moment) => (moment.step.kind === 'choice' ? moment.progress : said(moment)),
  chosen: (moment, { option }) => {
    const { step, run } = moment;
    const aside = asideOf(step, option);
    if (aside) return leadAside(moment.progress, aside, moment.at);
    if (step.kind !== 'choice' || !step.options?.includes(option)) return moment.progress;
    return done({ ...moment, run: { ...run, choices: { ...run.choices, [step.id]: option } } }, 'user');
  },
  skipped: (moment) => passedOver(moment, 'user'),
  absent: (moment) => (moment.step.onlyWhereShown ? passedOver(moment, 'absent') : moment.progress),
  stuck: ({ progress, guide, run, at }, event) => withRun(progress, guide.id, recordStuck(run, event, at)),
};

/** What an event about a step changes. One about another step than the shown one comes too late and changes nothing. */
export function changeStep(progress: Progress, event: StepEvent, at: number): Progress {
  const guide = guideById(event.guide);
  const run = guide && progress.active?.guide === guide.id ? progress.runs[guide.id] : undefined;
  if (!guide || !run) return progress;
  const step = currentStep(guide.id, run);
  // From the end of a guide one goes back too; there the event names no step.
  if (event.step !== (step?.id ?? '')) return progress;
  if (event.type === 'went-back') return goBack(progress, guide, run, step, at);
  const effect = EFFECTS[event.type] as (moment: Moment, event: ShownEvent) => Progress;
  return step ? effect({ progress, guide, run, step, at }, event) : progress;
}

function goBack(progress: Progress, guide: Guide, run: Run, shown: Step | undefined, at: number): Progress {
  // From an end that nobody has seen, to where it could have been.
  const isUnseenEnd = !shown && run.reached === undefined;
  const before = (isUnseenEnd && firstUnseen(guide, run)) || stepBefore(guide, shown?.id ?? null, run.choices);
  return before ? withRun(progress, guide.id, { ...run, current: before.id, held: true, updated: at }) : progress;
}

const done = (moment: Moment, by: StepRecord['by']): Progress => goOn(moment, { status: 'done', by, at: moment.at });

/** What a page has shown before is not made the user's word by it. */
function said(moment: Moment): Progress {
  const { run, step } = moment;
  const kept = run.steps[step.id];
  return kept?.status === 'done' && !isOnlySaid(run, step.id) ? goOn(moment, kept) : done(moment, 'user');
}

/** What was seen to be done stays done when it is passed over later. */
const passedOver = (moment: Moment, by: StepRecord['by']): Progress =>
  goOn(moment, moment.run.steps[moment.step.id] ?? { status: 'skipped', by, at: moment.at });

const goOn = ({ progress, guide, run, step }: Moment, record: StepRecord): Progress =>
  settle(progress, guide, leave(run, guide, step, record));

/** Remembers where the guide got stuck; the same once more in a row is nothing new. */
function recordStuck(
  run: Run,
  { step, page, why, translation }: Extract<StepEvent, { type: 'stuck' }>,
  at: number,
): Run {
  const { hitches = [] } = run;
  const last = hitches.at(-1);
  if (last?.step === step && last.page === page && last.why === why) return run;
  const record = { step, page, why, at, ...(translation ? { translation } : {}) };
  return { ...run, hitches: [...hitches, record].slice(-MAX_STUCK_RECORDS) };
}
