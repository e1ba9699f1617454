import type { FactName } from '../pages/names.ts';
import { supportedAddress } from '../pages/hosts.ts';
import type { PageDefinition, PageId, Place } from '../pages/page.ts';
import { ALL_PAGES, factByName } from '../pages/targets.ts';
import { Sight } from './sight.ts';

/** Which page is open. `unknown` is an answer: a page of a known host that the map does not have. */
export interface Detection {
  page: PageId | 'unknown';
  /** 0 (nothing is known) to 1. */
  confidence: number;
}

/** Two pages that are equally likely are none: their confidences must differ by at least this. */
const MARGIN = 0.05;

const UNKNOWN: Detection = { page: 'unknown', confidence: 0 };

/**
 * Which of Aruba's pages this is: by exact host and address first, then by what can be seen in the document.
 *
 * @param url the address of the page; white labels count as the host they stand for
 * @param sight a look at its document, or the document itself
 * @example detect(location.href, document) // { page: 'account-two-step', confidence: 0.85 }
 */
export function detect(url: string, sight: Sight | Document): Detection {
  const address = supportedAddress(url);
  if (!address) return UNKNOWN;
  const fits = (place: Place) =>
    place.host === address.host && place.path.test(address.path) && (!place.hash || place.hash.test(address.hash));
  const looking = sight instanceof Sight ? sight : new Sight(sight);
  const ranked = ALL_PAGES.flatMap((page) => {
    const place = page.recognition.places.find(fits);
    return place ? [{ page: page.id, confidence: confidence(page, place, looking) }] : [];
  }).sort((a, b) => b.confidence - a.confidence);
  const [best = UNKNOWN, second = UNKNOWN] = ranked;
  return best.confidence > 0 && best.confidence - second.confidence >= MARGIN ? best : UNKNOWN;
}

/** 0 when something needed is missing or something excluded is there. */
function confidence({ recognition }: PageDefinition, place: Place, sight: Sight): number {
  const { needs, excludes = [], supports = [] } = recognition;
  if (!needs.every((group) => group.some((evidence) => sight.sees(evidence)))) return 0;
  if (excludes.some((evidence) => sight.sees(evidence))) return 0;
  const supported = supports.length ? supports.filter((evidence) => sight.sees(evidence)).length / supports.length : 0.5;
  return (place.says === 'decides' ? 0.65 : 0.55) + 0.04 * needs.length + 0.2 * supported;
}

/** Which of these facts the page shows now. */
export const factsSeen = <Name extends FactName | string>(names: readonly Name[], sight: Sight): Name[] =>
  names.filter((name) => factByName(name)?.every((evidence) => sight.sees(evidence)));
