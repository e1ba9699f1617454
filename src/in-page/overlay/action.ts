import type { CardAction } from './model.ts';

/** What a press on an element of a card means; `null` where it is on no button of ours. */
export function actionOf(element: Element | null): CardAction | null {
  const button = element?.closest('button');
  const part = button?.getAttribute('data-part');
  if (!button || !part) return null;
  if (part === 'option') return { part, option: button.getAttribute('data-option') ?? '' };
  return { part } as CardAction;
}
