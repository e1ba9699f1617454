import type { CardView } from '../../messages/views.ts';
import type { CardButton, CardModel } from '../overlay/model.ts';
import type { Assessment } from './assess.ts';
import { type Patience, type Situation, situation, withLabelOnPage } from './card-state.ts';

/**
 * All that the card shows: the step and what was found, in one language or, side by side, in two.
 *
 * @param patience how long the target or the page has been missing
 */
export function wholeCard(view: CardView, seen: Assessment, patience: Patience): CardModel {
  const inOne = (one: CardView) => cardModel(one, seen, situation(one, seen, patience));
  return view.also ? { ...inOne(view), also: inOne(view.also) } : inOne(view);
}

/** The card of a view, with what was found on the page worked in. */
export function cardModel(view: CardView, seen: Assessment, situation: Situation): CardModel {
  const next = view.languages[(view.languages.findIndex(({ id }) => id === view.lang) + 1) % view.languages.length];
  const label = seen.found === 'target' || seen.found === 'disabled' ? seen.label : '';
  return {
    guide: view.guide,
    step: view.step,
    kind: view.kind,
    state: situation.state,
    page: seen.page,
    lang: view.lang,
    textSize: view.textSize,
    code: view.code,
    guideTitle: view.guideTitle,
    position: view.position,
    title: view.title,
    text: situation.instead
      ? []
      : view.body.map((text) => withLabelOnPage(text, label, seen.newest, view.says?.meanings)),
    notes: situation.notes,
    help: situation.instead ? [] : view.help,
    moreLabel: view.moreLabel,
    drawing: situation.instead ? null : view.drawing,
    warning: view.warning,
    needTitle: view.needTitle,
    need: view.need,
    options: view.options,
    buttons: buttonsOf(view, situation),
    language: { label: view.buttons.language, next: next?.name ?? '', nextLang: next?.id ?? view.lang },
    closeLabel: view.buttons.close,
    moveLabel: view.buttons.move,
    listenLabel: view.buttons.listen,
    silenceLabel: view.buttons.silence,
    place: view.place,
  };
}

/** Back before next, as people read; what leads on stands out, what helps out is quiet. */
function buttonsOf({ buttons, says }: CardView, situation: Situation): CardButton[] {
  const all: (CardButton | false)[] = [
    { part: 'back', label: buttons.back ?? '', look: 'plain' },
    { part: 'restart', label: buttons.restart ?? '', look: 'plain' },
    { part: 'start', label: buttons.start ?? '', look: 'main' },
    { part: 'continue', label: buttons.continue ?? '', look: 'main' },
    { part: 'next', label: (situation.asksUser && says?.seen) || (buttons.next ?? ''), look: 'main' },
    !situation.asksUser && { part: 'cannot-find', label: buttons['cannot-find'] ?? '', look: 'quiet' },
    { part: 'skip', label: buttons.skip ?? '', look: 'quiet' },
  ];
  return all.filter((button): button is CardButton => button !== false && button.label !== '');
}
