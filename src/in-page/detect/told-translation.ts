import { viewOf } from '../geometry/dom.ts';
import type { Translation } from './translation.ts';

/** Under this name the guide leaves, in the window of the document, how the page is not in Italian; the page report reads it there. */
const NAME = Symbol.for('pec-passo.translation');

/** Says how the page that was looked at is not in Italian. Pages cannot see it: our scripts have a world of their own. */
export function tellTranslation(document: Document, translation: Translation | undefined): void {
  const view = viewOf(document);
  if (view) Reflect.set(view, NAME, translation);
}

/** How the guide has last seen that a page is not in Italian; `null`: it has not, or none runs. */
export function translationTold(document: Document): Translation | null {
  const view = viewOf(document);
  return (view && (Reflect.get(view, NAME) as Translation | undefined)) ?? null;
}
