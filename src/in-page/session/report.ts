import type { PageRequest } from '../../messages/requests.ts';
import type { CardAim, CardView } from '../../messages/views.ts';
import * as TIMINGS from '../../shared/timings.ts';
import type { Patience } from '../guidance/card-state.ts';
import type { Assessment } from '../guidance/finding.ts';
import { stuckReason } from '../guidance/stuck-reason.ts';
import { andThen, ask, type LookedEvent, type SessionState, type Step, stepOf, track } from './state.ts';

/** How long the step has been missing what it needs. */
export function patience({ step: { pressed, missingSince } }: SessionState, at: number): Patience {
  if (pressed.help > 0) return 'over';
  const waited = missingSince === null ? 0 : at - missingSince;
  return waited >= TIMINGS.notFound ? 'over' : waited >= TIMINGS.searching ? 'waiting' : 'fresh';
}

/** Tells the worker what the page shows; the same is told once for each step. */
export function report(state: SessionState, view: CardView, { seen, at, isLoaded, isHidden }: LookedEvent): Step {
  const { aim } = view;
  // A tab that lies behind another shows nothing to anybody.
  if (!aim || isHidden) return [state, []];
  const isComplete = isLoaded && at - state.changedAt >= TIMINGS.settled;
  if (seen.page === 'unknown' && !isComplete) return [state, []];
  const step = stepOf(view);
  const firstPage = state.step.firstPage ?? seen.page;
  const { page, facts, validUntil } = seen;
  const news = state.step.isFreshDocument || page !== firstPage;
  const why = stuckReason(seen, patience(state, at));
  const told: [what: string, request: PageRequest | null][] = [
    [`looked ${page} ${facts.join()} ${validUntil}`, { type: 'looked', page, facts, news, validUntil }],
    ['checked', isChecked(aim, seen) ? { type: 'proved', ...step, by: 'checked' } : null],
    ['absent', isComplete && isAbsent(aim, seen) ? { type: 'absent', ...step } : null],
    [`stuck ${why}`, why && { type: 'stuck', ...step, page, why, ...inOtherWords(seen) }],
  ];
  return told.reduce<Step>(
    (before, [what, request]) => (request ? andThen(before, (now) => tell(now, what, request)) : before),
    [track(state, { firstPage }), []],
  );
}

const inOtherWords = ({ translation }: Assessment) => (translation ? { translation } : {});

const isChecked = ({ proofs }: CardAim, seen: Assessment): boolean =>
  'checked' in seen && seen.checked && proofs.includes('checked');

const isAbsent = ({ onlyWhereShown, target }: CardAim, seen: Assessment): boolean =>
  onlyWhereShown && target !== null && isGone(seen);

/** Not where it is hidden, or one of several: only where nothing of the kind is on a page that is all there. */
const isGone = (seen: Assessment): boolean =>
  !seen.isLoading && seen.found === 'missing' && seen.why?.status === 'not-found' && seen.why.reason === 'no-candidate';

function tell(state: SessionState, what: string, request: PageRequest): Step {
  const { reported } = state.step;
  if (reported.has(what)) return [state, []];
  // Only the latest look counts; a page that comes back is told again.
  return ask(track(state, { reported: new Set(request.type === 'looked' ? [what] : [...reported, what]) }), request);
}
