import type { CardAim, CardView } from '../../messages/views.ts';
import type { Patience, Pressed } from './card-state.ts';
import { type Assessment, ringOf } from './finding.ts';
import { translatedSituation } from './translated-situation.ts';

/**
 * What stands beside the step number where the card is not simply at its target, to be read out on the phone: the signs of all
 * that is so, as the view has them.
 */
export function signOf({ mode, says, aim }: CardView, seen: Assessment, patience: Patience, pressed: Pressed): string {
  if (mode !== 'step' || !says || !aim) return '';
  const { help, isDoubted, isOther, isRestartAsked } = pressed;
  const patient = help ? 'over' : patience;
  const { translation, found, page } = seen;
  const isMissed = translatedSituation(says, aim, seen, patient) !== null;
  const keys = [
    translation && isMissed
      ? `${translation.is}/${translation.is === 'translated' ? translation.by : translation.into}`
      : '',
    !isMissed && keyOf(aim, seen, patient, pressed.isLoading),
    found === 'elsewhere' && `elsewhere/${page}`,
    ...seen.facts.map((fact) => `fact/${fact}`),
    translation?.is === 'translated' && (ringOf(seen) || found === 'nothing-to-find') && 'beside',
    seen.isGuess && `guess/${translation?.into}`,
    isDoubted && 'doubted',
    isOther && 'other',
    isRestartAsked && 'restart',
    `help/${help}`,
  ];
  const signs = keys.flatMap((key) => (key && says.signs[key]) || []);
  return signs.concat((signs[0] && says.signs.answer) || []).join(' ');
}

/** What was found, as the view's table calls it. */
function keyOf(aim: CardAim, seen: Assessment, patience: Patience, isLoading: boolean): string {
  const { found, page } = seen;
  if (found === 'missing' || (found === 'elsewhere' && page === 'unknown')) {
    const isFresh = patience === 'fresh';
    if (isLoading) return isFresh ? 'opening' : 'loading';
    if (patience !== 'over') return isFresh ? 'waiting' : 'searching';
  }
  if (found === 'covered') return `covered/${seen.ring ? seen.cover : 'unknown'}`;
  if (found === 'target') return seen.isExpanded && !aim.proofs.includes('click') ? 'expanded' : '';
  return found === 'way' ? `way/${page}` : found;
}
