import type { GuideId } from '../../src/data/guides/guide.ts';
import type { CardAction } from '../../src/in-page/overlay/model.ts';
import type { PageRequest } from '../../src/messages/requests.ts';
import type { CardView } from '../../src/messages/views.ts';

/** What a button of the card asks the worker for. */
export function requestFor(action: CardAction, view: CardView): PageRequest | null {
  const step = { guide: view.guide as GuideId, step: view.step };
  switch (action.part) {
    case 'start':
    case 'continue':
      return { type: 'answer-offer', guide: step.guide, answer: action.part };
    case 'restart':
      return view.mode === 'offer'
        ? { type: 'answer-offer', guide: step.guide, answer: 'restart' }
        : { type: 'again', guide: step.guide };
    case 'next':
    case 'skip':
    case 'back':
      return { type: action.part, ...step };
    case 'option':
      return { type: 'choose', ...step, option: action.option };
    case 'language': {
      const index = view.languages.findIndex(({ id }) => id === view.lang);
      const next = view.languages[(index + 1) % view.languages.length];
      return next ? { type: 'language', lang: next.id } : null;
    }
    case 'close':
      return view.mode === 'offer' || view.mode === 'refused'
        ? { type: 'close', what: 'offer', guide: step.guide || null }
        : { type: 'close', what: 'guide', guide: step.guide };
    case 'cannot-find':
    case 'move':
    case 'listen':
      return null;
  }
}
