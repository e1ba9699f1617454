import type { Reason } from '../locate/judge.ts';
import type { Assessment } from './assess.ts';
import type { Patience } from './card-state.ts';

/**
 * Why a step cannot be shown, once there is no more hope that it comes by itself; `asked`: the user cannot find what is shown.
 * @returns `null` while there is nothing to tell
 */
export function stuckReason(
  { found, page, why }: Assessment,
  patience: Patience,
): Reason | 'covered' | 'unknown-page' | 'asked' | null {
  if (patience !== 'over') return null;
  if (found === 'missing') return why?.status === 'not-found' ? why.reason : 'no-candidate';
  if (found === 'elsewhere' && page === 'unknown') return 'unknown-page';
  return found === 'covered' ? found : 'asked';
}
