import type { CardView } from '../../messages/views.ts';
import { textsFor } from '../i18n/texts.ts';

/** Low on the right, as long as nobody has moved the card and it hides nothing there. */
const EDGE = { x: 1, y: 1 };

/**
 * A card with the button that folds it to a strip and back. What asks or offers something has none and stays open.
 *
 * @param isFolded whether it is a strip in its tab
 */
export function foldable(view: CardView | null, isFolded: boolean): CardView | null {
  if (view?.mode !== 'step' || view.kind === 'choice') return view;
  const fold = textsFor(view.lang).text(isFolded ? 'common:buttons.unfold' : 'common:buttons.fold');
  const place = isFolded ? (view.place ?? EDGE) : view.place;
  return { ...view, isFolded, place, buttons: { ...view.buttons, fold } };
}
