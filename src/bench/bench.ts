import { detect, explainPages } from '../detect/detect.ts';
import { Sight } from '../detect/sight.ts';
import { guideById, stepById, targetOf } from '../guides/catalogue.ts';
import { describe, explain, type TargetDescription } from '../locate/locate.ts';
import { reach } from '../locate/reach.ts';
import { targetByName } from '../pages/targets.ts';
import { wholeChart } from '../pages/whole-chart.ts';
import { overlay } from './overlay.ts';

const CHART = wholeChart();

/** What the measurements outside this tree rely on; see the contract. One line per part. */
const pecPassoBench = {
  overlay,
  // A target that is closed away answers with what has to be opened first, as the product's ring does.
  locate: { describe, find: (root: Document, target: TargetDescription) => reach(root, target).result, explain },
  pages: {
    detect: (url: string, document: Document) => detect(url, new Sight(document, CHART)),
    explain: (url: string, document: Document) => explainPages(url, new Sight(document, CHART)),
  },
  guides: { target: targetFor },
};

/** The description of a step's control, or `null` when it has none. */
function targetFor(guideId: string, stepId: string, choices: Record<string, string> = {}) {
  const guide = guideById(guideId);
  const step = guide && stepById(guide, stepId);
  return step ? targetByName(targetOf(step, choices) ?? '') : null;
}

Object.assign(globalThis, { pecPassoBench });
