import type { TargetDescription } from '../locate/description.ts';
import type { Trial } from '../locate/judge.ts';
import { isControlRole, sameClass } from '../locate/role.ts';
import { exactName, likelyName, placeEvidence, roleEvidence, total } from '../locate/score.ts';
import type { Item, Survey } from '../locate/survey.ts';
import { WEIGHTS } from '../locate/weights.ts';

/** So many are told. */
const TOLD = 5;

/**
 * The controls that stand most like a target, whatever they are called: where the locator found nothing, one of them may be
 * the target with a name that nobody has seen yet. For reports only; it decides nothing.
 */
export function nearest(survey: Survey, target: TargetDescription): Trial[] {
  const fits = ({ kind, role }: Item) =>
    kind === 'control' && target.roles.some((wanted) => isControlRole(wanted) && sameClass(wanted, role));
  return survey.items
    .filter((item) => fits(item) && survey.rendered(item.element))
    .map((item) => weigh(survey, item, target))
    .sort((a, b) => b.score - a.score)
    .slice(0, TOLD);
}

function weigh(survey: Survey, item: Item, target: TargetDescription): Trial {
  const name = exactName(survey, item, target) ?? likelyName(survey, item, target);
  const signs = placeEvidence(survey, item, target);
  const role = roleEvidence(item.role, target.roles);
  const place = total(signs);
  const score = place + role * WEIGHTS.role + name.name;
  return { element: item.element, role: item.role, evidence: { ...name, role, ...signs }, place, score };
}
