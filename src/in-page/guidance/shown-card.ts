import type { CardView } from '../../messages/views.ts';
import type { CardButton, ShownCard } from '../overlay/model.ts';
import type { Assessment } from './assess.ts';
import {
  NOTHING_PRESSED,
  type Patience,
  type Pressed,
  type Situation,
  situation,
  withLabelOnPage,
} from './card-state.ts';

/**
 * All that the card shows: the step and what was found, in one language or, side by side, in two.
 *
 * @param patience how long the target or the page has been missing
 */
export function showCard(view: CardView, seen: Assessment, patience: Patience, pressed = NOTHING_PRESSED): ShownCard {
  const inOne = (one: CardView) => shownCard(one, seen, situation(one, seen, patience, pressed), pressed);
  return view.also ? { ...inOne(view), second: inOne(view.also) } : inOne(view);
}

/** A card where no page is looked at: it says at once all that a page would make it say. */
export function plainCard(view: CardView, pressed = NOTHING_PRESSED): ShownCard {
  const { body, help, says } = view;
  const all = {
    ...view,
    body: [...body, says?.where ?? ''].filter(Boolean),
    help: [...help, says?.trouble ?? ''].filter(Boolean),
  };
  return showCard(all, { page: 'unknown', facts: [], validUntil: null, found: 'nothing-to-find' }, 'fresh', pressed);
}

function shownCard(
  view: CardView,
  seen: Assessment,
  { state, notes, instead, asksUser }: Situation,
  pressed: Pressed,
): ShownCard {
  const isOnTarget = seen.found === 'target' || seen.found === 'disabled';
  const quoted = isOnTarget
    ? view.body.map((text) => withLabelOnPage(text, seen.label, seen.newest, view.says?.meanings))
    : view.body;
  return {
    view,
    state,
    page: seen.page,
    notes,
    text: instead ? [] : quoted,
    isInstead: instead,
    buttons: buttonsOf(view, asksUser, pressed),
  };
}

/** Back before next, as people read; what leads on stands out, what helps out is quiet. */
function buttonsOf({ buttons, says, mode, restart }: CardView, asksUser: boolean, pressed: Pressed): CardButton[] {
  const { help, isDoubted } = pressed;
  if (pressed.isRestartAsked && restart) {
    return [
      { part: 'keep', label: restart.no, look: 'plain' },
      { part: 'restart', label: restart.yes, look: 'main' },
    ];
  }
  const isSeenByUser = (asksUser && says?.seen) || '';
  const isUnseenEnd = mode === 'finished' && !buttons.follow;
  const lost = asksUser && help < 2 ? says?.neither : buttons['cannot-find'];
  const done = isSeenByUser || (isDoubted && says?.sureButton) || buttons['already-done'];
  const all: CardButton[] = [
    { part: 'back', label: buttons.back ?? '', look: 'plain' },
    { part: 'restart', label: buttons.restart ?? '', look: mode === 'finished' ? 'quiet' : 'plain' },
    { part: 'start', label: buttons.start ?? '', look: 'main' },
    { part: 'continue', label: buttons.continue ?? '', look: 'main' },
    { part: 'follow', label: buttons.follow ?? '', look: 'main' },
    { part: 'finish', label: buttons.finish ?? '', look: isUnseenEnd ? 'main' : 'plain' },
    { part: 'next', label: buttons.next ? isSeenByUser || buttons.next : '', look: 'main' },
    // The page's own control is the main thing to press.
    { part: 'already-done', label: buttons['already-done'] ? (done ?? '') : '', look: asksUser ? 'plain' : 'quiet' },
    { part: 'cannot-find', label: help < 2 ? (lost ?? '') : '', look: 'quiet' },
    { part: 'skip', label: buttons.skip ?? '', look: 'quiet' },
  ];
  return all.filter(({ label }) => label !== '');
}
