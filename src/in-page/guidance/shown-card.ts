import type { CardView } from '../../messages/views.ts';
import type { CardButton, ShownCard } from '../overlay/model.ts';
import {
  NOTHING_PRESSED,
  type Patience,
  type Pressed,
  type Situation,
  situation,
  withLabelOnPage,
} from './card-state.ts';
import type { Assessment } from './finding.ts';
import { signOf } from './sign.ts';

/**
 * All that the card shows: the step and what was found, in one language or, side by side, in two.
 *
 * @param patience how long the target or the page has been missing
 */
export function showCard(view: CardView, seen: Assessment, patience: Patience, pressed = NOTHING_PRESSED): ShownCard {
  const sign = signOf(view, seen, patience, pressed);
  const inOne = (one: CardView) => ({
    ...shownCard(one, seen, situation(one, seen, patience, pressed), pressed),
    sign,
  });
  return view.also ? { ...inOne(view), second: inOne(view.also) } : inOne(view);
}

/** A card where no page is looked at: it says at once all that a page would make it say. */
export function plainCard(view: CardView, pressed = NOTHING_PRESSED): ShownCard {
  const { body, help, says } = view;
  const all = {
    ...view,
    body: [...body, says?.where ?? ''].filter(Boolean),
    help: [...help, says?.trouble ?? ''].filter(Boolean),
    drawing: view.drawing ?? says?.lastKnown ?? null,
  };
  return showCard(all, { page: 'unknown', facts: [], validUntil: null, found: 'nothing-to-find' }, 'fresh', pressed);
}

function shownCard(
  view: CardView,
  seen: Assessment,
  { state, notes, instead, asksUser, drawing }: Situation,
  pressed: Pressed,
): Omit<ShownCard, 'sign'> {
  const { isDoubted, isOther, isRestartAsked } = pressed;
  const isAsking = asksUser || isDoubted || isOther || isRestartAsked || seen.found === 'confirm';
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
    drawing: drawing ?? (instead ? null : state === 'not-found' ? (view.says?.lastKnown ?? null) : view.drawing),
    buttons: buttonsOf(view, asksUser, pressed),
    isFolded: view.isFolded && !isAsking,
    fold: isAsking ? undefined : view.buttons.fold,
  };
}

/** Back before next, as people read; what leads on stands out, what helps out is quiet. */
function buttonsOf(view: CardView, asksUser: boolean, pressed: Pressed): CardButton[] {
  const { buttons, mode, restart } = view;
  if (pressed.isRestartAsked && restart) {
    return [
      { part: 'keep', label: restart.no, look: 'plain' },
      { part: 'restart', label: restart.yes, look: 'main' },
    ];
  }
  const isEnd = mode === 'finished';
  const all: [part: CardButton['part'], look: CardButton['look']][] = [
    ['back', 'plain'],
    ['restart', isEnd ? 'quiet' : 'plain'],
    ['start', 'main'],
    ['continue', 'main'],
    ['follow', 'main'],
    ['finish', buttons.follow ? 'plain' : 'main'],
    ['next', 'main'],
    // The page's own control is the main thing to press.
    ['already-done', asksUser ? 'plain' : 'quiet'],
    ['cannot-find', 'quiet'],
    ['skip', 'quiet'],
  ];
  const labels: Partial<Record<string, string>> = { ...buttons, ...otherLabels(view, asksUser, pressed) };
  return all.flatMap(([part, look]) => (labels[part] ? [{ part, label: labels[part], look }] : []));
}

/** What some buttons are called when the page cannot answer, or when the user was asked. */
function otherLabels(
  { buttons, says }: CardView,
  asksUser: boolean,
  { help, isDoubted }: Pressed,
): Partial<Record<string, string>> {
  if (!says) return {};
  const word = asksUser ? says.seen : '';
  return {
    ...(word && buttons.next ? { next: word } : {}),
    ...(buttons['already-done']
      ? { 'already-done': word || (isDoubted && says.sureButton) || buttons['already-done'] }
      : {}),
    // After the second press there is no more help.
    ...(help === 2 ? { 'cannot-find': '' } : asksUser ? { 'cannot-find': says.neither } : {}),
  };
}
