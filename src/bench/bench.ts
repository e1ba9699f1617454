import { guideById, stepById, targetOf } from '../data/guides/catalogue.ts';
import { serialisePageMap } from '../data/pages/serialise-page-map.ts';
import { targetByName } from '../data/pages/targets.ts';
import { detect, explainPages } from '../in-page/detect/detect.ts';
import { PageProbe } from '../in-page/detect/page-probe.ts';
import { describe, explain, type TargetDescription } from '../in-page/locate/locate.ts';
import { reach } from '../in-page/locate/reach.ts';
import { overlay } from './overlay.ts';

const CHART = serialisePageMap();

/** What the measurements outside this tree rely on; see the contract. One line per part. */
const pecPassoBench = {
  overlay,
  // A target that is closed away answers with what has to be opened first, as the product's ring does.
  locate: { describe, find: (root: Document, target: TargetDescription) => reach(root, target).result, explain },
  pages: {
    detect: (url: string, document: Document) => detect(url, new PageProbe(document, CHART, url)),
    explain: (url: string, document: Document) => explainPages(url, new PageProbe(document, CHART, url)),
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
