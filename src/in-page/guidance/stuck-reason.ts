import type { Reason } from '../locate/judge.ts';
import type { Patience } from './card-state.ts';
import { type Assessment, ringOf } from './finding.ts';

/**
 * Why a step cannot be shown, once there is no more hope that it comes by itself; `asked`: the user cannot find what is shown.
 * @returns `null` while there is nothing to tell
 */
export function stuckReason(
  seen: Assessment,
  patience: Patience,
): Reason | 'covered' | 'unknown-page' | 'asked' | 'translated' | 'other-language' | null {
  if (patience !== 'over') return null;
  if (seen.translation && !ringOf(seen)) return seen.translation.is === 'translated' ? 'translated' : 'other-language';
  if (seen.found === 'missing') return seen.why?.status === 'not-found' ? seen.why.reason : 'no-candidate';
  if (seen.found === 'elsewhere' && seen.page === 'unknown') return 'unknown-page';
  return seen.found === 'covered' ? seen.found : 'asked';
}
