import type { GuideId } from '../../data/guides/guide.ts';
import type { PageRequest } from '../../messages/requests.ts';
import type { CardView } from '../../messages/views.ts';
import { NOTHING_PRESSED, type Pressed } from '../guidance/card-state.ts';
import type { Assessment } from '../guidance/finding.ts';
import type { CardAction, ShownCard } from '../overlay/model.ts';

/** What is kept of the step that is shown, and of no other. */
export interface Tracked {
  /** When it began to miss its target or its page. */
  missingSince: number | null;
  /** What the worker has been told. */
  reported: ReadonlySet<string>;
  /** The page on which it was first shown here; another one is news. */
  firstPage: Assessment['page'] | null;
  /** The document was opened while the guide was running. */
  isFreshDocument: boolean;
  /** What has been scrolled into sight. */
  revealed: readonly Element[];
  /** What the user has pressed, and what happened beside the target. */
  pressed: Omit<Pressed, 'isLoading'>;
  /** A click that waits for a confirmation dialog; `due`: long enough. */
  held: 'no' | 'waiting' | 'due';
  /** Facts that the page still showed when a step came that waits for another one: no news until they have lasted. */
  leftover: Assessment['facts'];
  /** When the page was first looked at for this step. */
  since: number | null;
  /** What stood beside its number last. */
  sign: string;
}

export interface SessionState {
  phase: 'asking' | 'showing' | 'blocked' | 'ended';
  view: CardView | null;
  seen: Assessment | null;
  step: Tracked;
  /** When the page changed last. */
  changedAt: number;
  /** Requests that the worker has not answered yet. */
  asked: number;
  isTicking: boolean;
  /** The state of the card that was drawn last. */
  drawn: string;
  /** The card takes the focus as soon as it is drawn. */
  isFocusDue: boolean;
}

/** Times are those of `performance.now()`. */
export type SessionEvent =
  | { type: 'began'; at: number }
  /** The page has changed, or may have. */
  | { type: 'changed'; at: number }
  /** The map has come, or a box was ticked: worth a look, but no change of the page. */
  | { type: 'mapped' | 'state' }
  /**
   * A look at the page. `isLoaded`: the document is complete. `isEmpty`: there is nothing to read on it. `isHidden`: the tab
   * lies behind another.
   */
  | { type: 'looked'; seen: Assessment; at: number; isLoaded: boolean; isEmpty: boolean; isHidden: boolean }
  /** A card of the worker; `null`: there is none any more. `isYoung`: the document has only just been opened. */
  | { type: 'card'; view: CardView | null; isYoung: boolean }
  /** The worker has answered a request: with the card to show from now on, with `null` for none, or not at all. */
  | { type: 'answered'; view: CardView | null | undefined; isYoung: boolean }
  /** A real click on the target, or a real change of it. */
  | { type: 'hit'; by: 'click' | 'change' }
  /** A real click on another control of the target's name. */
  | { type: 'hit-other' }
  | { type: 'pressed'; action: CardAction }
  /** The user has moved the card; `null`: back to where it goes by itself. */
  | { type: 'moved'; place: CardView['place'] }
  /** The time of a held click is over. */
  | { type: 'click-due' }
  /** The page is being left. */
  | { type: 'left' }
  /** Back from the back/forward cache. */
  | { type: 'returned' }
  | { type: 'tick' }
  /** The page fights our host. */
  | { type: 'blocked' }
  /** The extension that this copy belongs to is not there any more. */
  | { type: 'gone' };

/** A look at the page. */
export type LookedEvent = Extract<SessionEvent, { type: 'looked' }>;

/** What the driver has to do, in this order. */
export type SessionEffect =
  /** Look at the page and tell: `looked`. */
  | { do: 'look' }
  /** Look for roots and frames that came without a sign. */
  | { do: 'recheck' }
  /** Ask the worker; its answer is a `card`, or `answered`. */
  | { do: 'ask'; request: PageRequest }
  /** Scroll into sight. `isAgain`: something of this step was scrolled into sight before. */
  | { do: 'reveal'; element: Element; where: 'near' | 'middle'; isAgain: boolean }
  | { do: 'draw'; shown: ShownCard; ring: Element | null }
  /** Take the ring away and leave the card as it is. */
  | { do: 'unring' }
  | { do: 'focus' }
  /** Show the ring to somebody who does not see it. */
  | { do: 'blink' }
  /** Tell after a time that the held click is due, or when the page is left; not once it is held no more. */
  | { do: 'hold-click'; ms: number }
  | { do: 'tick-later'; ms: number }
  /** Take card and ring off the page. */
  | { do: 'clear' }
  /** Take everything of this copy away. */
  | { do: 'end' };

/** What carries effects out, by their names. */
export type EffectHandlers<Do extends SessionEffect['do']> = {
  [One in Do]: (effect: Extract<SessionEffect, { do: One }>) => void;
};

/** What comes of an event. */
export type Step = [state: SessionState, effects: SessionEffect[]];

/** Nothing is known of a step that has just come. */
export const fresh = (isFreshDocument: boolean, leftover: Assessment['facts'] = []): Tracked => ({
  missingSince: null,
  reported: new Set(),
  firstPage: null,
  isFreshDocument,
  revealed: [],
  pressed: NOTHING_PRESSED,
  held: 'no',
  leftover,
  since: null,
  sign: '',
});

/** Nothing is known yet. */
export const BEGINNING: SessionState = {
  phase: 'asking',
  view: null,
  seen: null,
  step: fresh(false),
  changedAt: 0,
  asked: 0,
  isTicking: false,
  drawn: '',
  isFocusDue: false,
};

/** The state with something else known of its step. */
export const track = (state: SessionState, change: Partial<Tracked>): SessionState => ({
  ...state,
  step: { ...state.step, ...change },
});

/** Asks the worker, and counts what it owes. */
export const ask = (state: SessionState, request: PageRequest): Step => [
  { ...state, asked: state.asked + 1 },
  [{ do: 'ask', request }],
];

/** One step of the machine after another. */
export function andThen([state, effects]: Step, more: (state: SessionState) => Step): Step {
  const [after, others] = more(state);
  return [after, [...effects, ...others]];
}

/** How a request names the step of a card. */
export const stepOf = (view: CardView) => ({ guide: view.guide as GuideId, step: view.step });
