import type { CardView } from '../../messages/views.ts';
import type { CardButton, ShownCard } from '../overlay/model.ts';
import type { Assessment } from './assess.ts';
import { type Patience, type Situation, situation, withLabelOnPage } from './card-state.ts';

/**
 * All that the card shows: the step and what was found, in one language or, side by side, in two.
 *
 * @param patience how long the target or the page has been missing
 */
export function showCard(view: CardView, seen: Assessment, patience: Patience): ShownCard {
  const inOne = (one: CardView) => shownCard(one, seen, situation(one, seen, patience));
  return view.also ? { ...inOne(view), second: inOne(view.also) } : inOne(view);
}

/** A card where no page is looked at: it says at once all that a page would make it say. */
export function plainCard(view: CardView): ShownCard {
  const { body, help, says } = view;
  const all = {
    ...view,
    body: [...body, says?.where ?? ''].filter(Boolean),
    help: [...help, says?.trouble ?? ''].filter(Boolean),
  };
  return showCard(all, { page: 'unknown', facts: [], validUntil: null, found: 'nothing-to-find' }, 'fresh');
}

function shownCard(view: CardView, seen: Assessment, { state, notes, instead, asksUser }: Situation): ShownCard {
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
    buttons: buttonsOf(view, asksUser),
  };
}

/** Back before next, as people read; what leads on stands out, what helps out is quiet. */
function buttonsOf({ buttons, says }: CardView, asksUser: boolean): CardButton[] {
  const all: (CardButton | false)[] = [
    { part: 'back', label: buttons.back ?? '', look: 'plain' },
    { part: 'restart', label: buttons.restart ?? '', look: 'plain' },
    { part: 'start', label: buttons.start ?? '', look: 'main' },
    { part: 'continue', label: buttons.continue ?? '', look: 'main' },
    { part: 'next', label: (asksUser && says?.seen) || (buttons.next ?? ''), look: 'main' },
    !asksUser && { part: 'cannot-find', label: buttons['cannot-find'] ?? '', look: 'quiet' },
    { part: 'skip', label: buttons.skip ?? '', look: 'quiet' },
  ];
  return all.filter((button): button is CardButton => button !== false && button.label !== '');
}
