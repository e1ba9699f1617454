import type { GuideId } from '../../data/guides/guide.ts';
import type { PageRequest, PanelRequest } from '../../messages/requests.ts';
import type { CardView } from '../../messages/views.ts';
import { languageAfter } from '../../shared/languages.ts';
import type { CardAction } from '../overlay/model.ts';

/** What the worker is asked for from a page and from the panel alike. */
type SharedRequest = Extract<PanelRequest, PageRequest>;

/** What a button of a step's card asks the worker for, wherever the card stands. */
export function stepRequestFor(action: CardAction, view: CardView): SharedRequest | null {
  const step = { guide: view.guide as GuideId, step: view.step };
  switch (action.part) {
    case 'restart':
      return { type: 'again', guide: step.guide };
    case 'already-done':
      return { type: 'next', ...step };
    case 'follow':
      return view.follow && { type: 'take-up', guide: view.follow };
    case 'away':
      return { type: 'send-away', guide: step.guide };
    case 'next':
    case 'skip':
    case 'back':
      return { type: action.part, ...step };
    case 'option':
      return { type: 'choose', ...step, option: action.option };
    case 'language':
      return { type: 'language', lang: languageAfter(view.lang) };
    case 'close':
    case 'finish':
      return { type: 'close', what: 'guide', guide: step.guide };
    default:
      return null;
  }
}

/** What a button of any card on a page asks the worker for. */
export function requestFor(action: CardAction, view: CardView): PageRequest | null {
  const guide = view.guide as GuideId;
  switch (action.part) {
    case 'start':
    case 'continue':
      if (view.mode === 'tab') return { type: 'take-up', guide };
      return { type: 'answer-offer', guide, answer: action.part };
    case 'restart':
      if (view.mode === 'offer') return { type: 'answer-offer', guide, answer: 'restart' };
      break;
    case 'fold':
      return { type: 'fold', isFolded: !view.isFolded };
    case 'close':
      if (view.mode === 'offer' || view.mode === 'refused')
        return { type: 'close', what: 'offer', guide: guide || null };
  }
  return stepRequestFor(action, view);
}
