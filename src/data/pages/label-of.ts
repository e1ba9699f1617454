import type { Label } from '../../shared/target-description.ts';
import { targetByName } from './targets.ts';

/** The newest wording of a control that is known for certain. */
export const labelOf = (target: string | null | undefined): Label | undefined =>
  targetByName(target ?? '')?.names.find(({ weak }) => !weak);
