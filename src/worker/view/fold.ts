import type { CardView } from '../../messages/views.ts';
import { textsFor } from '../i18n/texts.ts';

/**
 * A card with the button that folds it to a strip and back. What asks or offers something has none and stays open.
 *
 * @param isFolded whether it is a strip in its tab
 */
export function foldable(view: CardView | null, isFolded: boolean): CardView | null {
  if (view?.mode !== 'step' || view.kind === 'choice') return view;
  const fold = textsFor(view.lang).text(isFolded ? 'common:buttons.unfold' : 'common:buttons.fold');
  return { ...view, isFolded, buttons: { ...view.buttons, fold } };
}
