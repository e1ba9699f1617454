import type { CardAim, CardSays } from '../../messages/views.ts';
import type { Translation } from '../detect/translation.ts';
import type { Patience, Situation } from './card-state.ts';
import type { Assessment } from './finding.ts';

/**
 * What the card says of a page that is not in Italian, where that is why nothing is shown: what has happened, and where the
 * original is. Never that somebody else has changed the page.
 *
 * @returns `null` where there is nothing to say, or something is shown
 */
export function translatedSituation(
  says: CardSays,
  aim: CardAim,
  seen: Assessment,
  patience: Patience,
): Situation | null {
  const { translation, page, found } = seen;
  if (!translation || !isMissed(seen)) return null;
  const { is, by, into } = translation;
  const say = says.translation;
  const why = is === 'translated' ? say.by[by] : is === 'set' ? setWords(say, seen) : (say.either[into] ?? '');
  // The site's own words in another language may be the right ones, and come late like others.
  if (!why || (is === 'set' && patience === 'fresh')) return null;
  const isElsewhere = found === 'elsewhere' && page !== 'unknown';
  const isRight = aim.pages.some((one) => one === page);
  return {
    state: is !== 'set' ? 'translated' : isElsewhere ? 'elsewhere' : 'not-found',
    notes: [why, isElsewhere ? (says.elsewhere[page] ?? '') : isRight ? say.rightPage : ''],
    instead: true,
    asksUser: is === 'set',
    drawing: pictureOf(say, translation),
  };
}

/** What to do on a page that the site itself shows in another language: where that is chosen, by its label if it is known. */
export const setWords = (say: CardSays['translation'], { translation, choice }: Assessment): string =>
  (say.set[translation?.into ?? ''] ?? '').replace('{choice}', () => (choice ? ` [[${choice}]]` : say.where));

/** In Chrome the original is one of two tabs, elsewhere there is a button for it. */
function pictureOf({ drawings }: CardSays['translation'], { is, by }: Translation) {
  if (is === 'set') return null;
  return by === 'chromium' ? drawings.tab : drawings.button;
}

/** Nothing is shown of the step, and that is no matter of something that lies over it. */
const isMissed = (seen: Assessment): boolean => seen.found === 'missing' || seen.found === 'elsewhere';
