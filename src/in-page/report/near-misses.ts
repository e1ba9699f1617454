import type { TargetDescription } from '../../shared/target-description.ts';
import type { Item, PageSnapshot } from '../locate/page-snapshot.ts';
import { isControlRole, sameClass } from '../locate/role.ts';
import { type Candidate, exactName, likelyName, weigh } from '../locate/score.ts';

/** How many are told. */
const TOLD = 5;

/**
 * The controls that stand most like a target, whatever they are called: where the locator found nothing, one of them may be
 * the target with a name that nobody has seen yet. For reports only; it decides nothing.
 */
export function nearMisses(snapshot: PageSnapshot, target: TargetDescription): Candidate[] {
  const fits = ({ kind, role }: Item) =>
    kind === 'control' && target.roles.some((wanted) => isControlRole(wanted) && sameClass(wanted, role));
  return snapshot.items
    .filter((item) => fits(item) && snapshot.rendered(item.element))
    .map((item) =>
      weigh(snapshot, item, target, exactName(snapshot, item, target) ?? likelyName(snapshot, item, target)),
    )
    .sort((a, b) => b.score - a.score)
    .slice(0, TOLD);
}
