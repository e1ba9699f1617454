import type { CardView } from '../../messages/views.ts';
import * as TIMINGS from '../../shared/timings.ts';
import { ownTargetOf, ringOf } from '../guidance/finding.ts';
import { requestFor } from '../guidance/request-for.ts';
import { showCard } from '../guidance/shown-card.ts';
import type { CardAction } from '../overlay/model.ts';
import { patience, report } from './report.ts';
import {
  andThen,
  ask,
  fresh,
  type LookedEvent,
  type SessionEffect,
  type SessionEvent,
  type SessionState,
  type Step,
  stepOf,
  track,
} from './state.ts';

/*
 * The overlay's session in one document, as a state machine without a clock, a browser or a document of its own.
 *
 *                     card                       blocked
 *   ┌────────┐ ────────────────▶ ┌─────────┐ ──────────────▶ ┌─────────┐
 *   │ asking │                   │ showing │                 │ blocked │
 *   └────────┘                   └─────────┘                 └─────────┘
 *        │      card: null, gone      │     card: null, gone      │
 *        └──────────────▶ ┌───────┐ ◀─┴───────────────────────────┘
 *                         │ ended │
 *                         └───────┘
 *
 *   In `showing`: every reason to look ends in `looked`, and only that draws.
 *
 *     began, changed, mapped, state, answered, tick, click-due ──▶ look ──▶ looked ─┬▶ reveal, look   (out of sight: once)
 *                                                                                 ├▶ ask            (what is news)
 *                                                                                 ├▶ draw
 *                                                                                 └▶ wait for a tick (something is missing)
 *     hit a control ─┬▶ ask: proved
 *                    └▶ held ── click-due, looked ─┬ a confirmation is there ▶ dropped: the step goes on with it
 *                                  left            └ none ▶ ask: proved
 *     pressed ──▶ ask, or help ▶ look
 *
 * What is known of a step lies in one object (`Tracked`), which a new step replaces.
 */

const LOOK: SessionEffect = { do: 'look' };

/** What an event makes of the session, and what is to be done for it. Pure. */
export const next = (state: SessionState, event: SessionEvent): Step =>
  state.phase === 'ended'
    ? [state, []]
    : (ON[event.type] as (state: SessionState, event: SessionEvent) => Step)(state, event);

const lookAgain = (state: SessionState): Step => [state, [LOOK]];

const ON: { [T in SessionEvent['type']]: (state: SessionState, event: Extract<SessionEvent, { type: T }>) => Step } = {
  began: (state, { at }) => ask({ ...state, changedAt: at }, { type: 'overlay-ready' }),
  changed: (state, { at }) =>
    // The tab at the edge has nothing to look for.
    state.view?.mode === 'tab' && state.drawn ? [state, []] : [{ ...state, changedAt: at }, [LOOK]],
  mapped: lookAgain,
  state: lookAgain,
  answered(state, { view, isYoung }) {
    const heard = { ...state, asked: Math.max(0, state.asked - 1) };
    return view === undefined ? [heard, [LOOK]] : receive(heard, view, isYoung);
  },
  returned: (state) => ask(state, { type: 'overlay-ready' }),
  tick: (state) => [{ ...state, isTicking: false }, [{ do: 'recheck' }, LOOK]],
  card: (state, { view, isYoung }) => receive(state, view, isYoung),
  looked: (state, event) => look(state, event),
  hit: (state, { by }) => hit(state, by),
  'hit-other': (state) => [note(state, { isOther: true }), [LOOK]],
  'click-due': (state) => (state.step.held === 'waiting' ? [track(state, { held: 'due' }), [LOOK]] : [state, []]),
  left: (state) => (state.step.held === 'no' ? [state, []] : prove(state, 'click')),
  pressed: (state, { action }) => press(state, action),
  moved: (state, { place }) => ask(state, { type: 'card-moved', place }),
  blocked: (state) =>
    andThen([{ ...state, phase: 'blocked' }, [{ do: 'clear' }]], (now) => ask(now, { type: 'overlay-blocked' })),
  gone: (state) => end(state),
};

const end = (state: SessionState): Step => [{ ...state, phase: 'ended' }, [{ do: 'end' }]];

const isSameCard = (one: CardView, other: CardView): boolean =>
  one.guide === other.guide && one.step === other.step && one.mode === other.mode;

function receive(state: SessionState, view: CardView | null, isYoung: boolean): Step {
  const before = state.view;
  if (!view) return end(state);
  if (before && view.revision < before.revision) return [state, [LOOK]];
  const isNew = !before || !isSameCard(view, before);
  const phase = state.phase === 'asking' ? 'showing' : state.phase;
  const leftover = view.aim?.proofs.includes('fact') ? state.seen?.facts : [];
  const step = isNew ? fresh(before === null && isYoung, leftover) : state.step;
  const isFocusDue = state.isFocusDue || (before === null && view.mode !== 'step');
  return [{ ...state, phase, view, step, isFocusDue }, [LOOK]];
}

/** How many elements of one step are remembered; a page that makes new ones all the time is not followed further. */
const MAX_REVEALED = 8;

function look(state: SessionState, event: LookedEvent): Step {
  const { view, phase } = state;
  const { seen, at } = event;
  if (!view || phase !== 'showing') return [state, []];
  const hidden = ringOf(seen) ?? (seen.found === 'covered' ? seen.target : null);
  // Each once: what is shown and what covers it would else take turns for ever.
  if (hidden && !state.step.revealed.includes(hidden)) {
    const where = ringOf(seen) ? 'near' : 'middle';
    const revealed = [hidden, ...state.step.revealed].slice(0, MAX_REVEALED);
    const isAgain = revealed.length > 1;
    return [track(state, { revealed }), [{ do: 'reveal', element: hidden, where, isAgain }, LOOK]];
  }
  const isMissing = seen.found === 'missing' || (seen.found === 'elsewhere' && seen.page === 'unknown');
  const missingSince = isMissing ? (state.step.missingSince ?? at) : null;
  const since = state.step.since ?? at;
  const isOver = at - since >= TIMINGS.leftover;
  const leftover = isOver ? [] : state.step.leftover.filter((fact) => seen.facts.includes(fact));
  const looked = { ...track(state, { missingSince, since, leftover }), seen };
  return andThen(
    andThen(settleClick(looked), (now) => report(now, view, event)),
    (now) => andThen(draw(now, view, event), tickLater),
  );
}

/** A click that was held back counts once no confirmation has come. */
function settleClick(state: SessionState): Step {
  if (state.step.held !== 'due') return [state, []];
  return state.seen?.found === 'confirm' ? [track(state, { held: 'no' }), []] : prove(state, 'click');
}

function draw(state: SessionState, view: CardView, event: LookedEvent): Step {
  const { seen, at } = event;
  // The page may just have led on to where the next step is: nobody is sent back before the worker has been heard.
  if (state.asked > 0 && (seen.found === 'elsewhere' || seen.found === 'way')) return [state, [{ do: 'unring' }]];
  const isLoading = isStillLoading(state, event);
  const { leftover, pressed } = state.step;
  // Just after a click the page may still show what was true before it: that is not an answer yet.
  const news = leftover.length ? { ...seen, facts: seen.facts.filter((fact) => !leftover.includes(fact)) } : seen;
  const shown = showCard(view, news, patience(state, at), { ...pressed, isLoading });
  const focus: SessionEffect[] = state.isFocusDue ? [{ do: 'focus' }] : [];
  return andThen(
    [{ ...state, isFocusDue: false, drawn: shown.state }, [{ do: 'draw', shown, ring: ringOf(seen) }, ...focus]],
    (now) => tellSign(now, view, shown.sign, event),
  );
}

/** Tells which sign somebody can see, for the note; not one that only says to wait. */
function tellSign(state: SessionState, view: CardView, sign: string, { at, isHidden }: LookedEvent): Step {
  const isWaiting = state.step.missingSince !== null && patience(state, at) !== 'over';
  if (isHidden || isWaiting || sign === state.step.sign) return [state, []];
  const told = track(state, { sign });
  return sign ? ask(told, { type: 'signed', ...stepOf(view), sign }) : [told, []];
}

/** A page that has nothing on it yet, or is not complete, is not called unknown; not for ever, though. */
const isStillLoading = ({ step }: SessionState, { at, isLoaded, isEmpty }: LookedEvent): boolean =>
  (!isLoaded || isEmpty) && step.missingSince !== null && at - step.missingSince < TIMINGS.loading;

/** Looks now and then, but only while something is missing or about to be said; at rest nothing runs. */
function tickLater(state: SessionState): Step {
  const { missingSince, leftover } = state.step;
  const isWaiting =
    state.view?.mode === 'step' && (missingSince !== null || leftover.length > 0 || state.seen?.found === 'covered');
  if (!isWaiting || state.isTicking) return [state, []];
  return [{ ...state, isTicking: true }, [{ do: 'tick-later', ms: TIMINGS.retry }]];
}

/** A real click on the target, or a real change of it; what was typed is not read. */
function hit(state: SessionState, by: 'click' | 'change'): Step {
  const { view, seen } = state;
  if (!view?.aim?.proofs.includes(by) || !seen || !ownTargetOf(seen)) return [state, []];
  if (by === 'change') return prove(state, by);
  if (seen.found === 'disabled') return [state, []];
  if (!view.aim.confirm || seen.found === 'confirm') return prove(state, by);
  // A confirmation may follow this click and belongs to the same step: the click counts if none comes.
  return [track(state, { held: 'waiting' }), [{ do: 'hold-click', ms: TIMINGS.confirmation }]];
}

const prove = (state: SessionState, by: 'click' | 'change'): Step =>
  state.view ? ask(track(state, { held: 'no' }), { type: 'proved', ...stepOf(state.view), by }) : [state, []];

/** Remembers what was pressed at this step. */
const note = (state: SessionState, change: Partial<SessionState['step']['pressed']>): SessionState =>
  track(state, { pressed: { ...state.step.pressed, ...change } });

/** A button of the card. */
function press(state: SessionState, action: CardAction): Step {
  const { pressed } = state.step;
  switch (action.part) {
    case 'cannot-find':
      return help(state);
    case 'keep':
      return [note(state, { isRestartAsked: false }), [LOOK]];
    case 'restart':
      // Starting over asks first.
      if (!pressed.isRestartAsked && state.view?.restart) return [note(state, { isRestartAsked: true }), [LOOK]];
      break;
    case 'already-done':
      // Nothing shows it: the card says what it still sees, and asks once. Who was asked whether they see it, was asked.
      if (!pressed.isDoubted && state.drawn !== 'not-found') return [note(state, { isDoubted: true }), [LOOK]];
  }
  const request = state.view && requestFor(action, state.view);
  return request ? ask(state, request) : [state, []];
}

/** First where it is and what may be wrong, then what is left to do; a ring that is there shows itself. */
function help(state: SessionState): Step {
  const isSecond = state.step.pressed.help > 0 || state.drawn === 'not-found';
  const ring = state.seen && ringOf(state.seen);
  const show: SessionEffect[] = ring
    ? [{ do: 'reveal', element: ring, where: 'near', isAgain: false }, { do: 'blink' }]
    : [];
  return [note(state, { help: isSecond ? 2 : 1 }), [LOOK, ...show]];
}
