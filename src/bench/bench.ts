import { detect, explainPages } from '../detect/detect.ts';
import { guideById, stepById, targetOf } from '../guides/catalogue.ts';
import { describe, explain, find } from '../locate/locate.ts';
import { targetByName } from '../pages/targets.ts';
import { overlay } from './overlay.ts';

/** What the measurements outside this tree rely on; see the contract. One line per part. */
const pecPassoBench = {
  overlay,
  locate: { describe, find, explain },
  pages: { detect, explain: explainPages },
  guides: { target: targetFor },
};

/** The description of a step's control, or `null` when it has none. */
function targetFor(guideId: string, stepId: string, choices: Record<string, string> = {}) {
  const guide = guideById(guideId);
  const step = guide && stepById(guide, stepId);
  return step ? targetByName(targetOf(step, choices) ?? '') : null;
}

Object.assign(globalThis, { pecPassoBench });
