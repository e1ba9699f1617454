import { type SupportedAddress, supportedAddress } from '../pages/hosts.ts';
import type { FactName } from '../pages/names.ts';
import type { Evidence, PageDefinition, PageId, Place, Recognition } from '../pages/page.ts';
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
  const looking = sight instanceof Sight ? sight : new Sight(sight);
  const ranked = ALL_PAGES.map((page) => {
    const answers = possible(page, address).map(([recognition, place]) => confidence(recognition, place, looking));
    return { page: page.id, confidence: Math.max(0, ...answers) };
  }).sort((a, b) => b.confidence - a.confidence);
  const [best = UNKNOWN, second = UNKNOWN] = ranked;
  return best.confidence > 0 && best.confidence - second.confidence >= MARGIN ? best : UNKNOWN;
}

/** The recognitions of a page that this address allows. */
function possible(page: PageDefinition, address: SupportedAddress): [Recognition, Place][] {
  const fits = (place: Place) =>
    place.host === address.host && place.path.test(address.path) && (!place.hash || place.hash.test(address.hash));
  return [page.recognition].flat().flatMap((recognition) => {
    const place = recognition.places.find(fits);
    return place ? [[recognition, place] as [Recognition, Place]] : [];
  });
}

/** 0 when something needed is missing or something excluded is there. */
function confidence({ needs, excludes = [], supports = [] }: Recognition, place: Place, sight: Sight): number {
  if (!needs.every((group) => group.some((evidence) => sight.sees(evidence)))) return 0;
  if (excludes.some((evidence) => sight.sees(evidence))) return 0;
  const supported = supports.length
    ? supports.filter((evidence) => sight.sees(evidence)).length / supports.length
    : 0.5;
  return (place.says === 'decides' ? 0.65 : 0.55) + 0.04 * needs.length + 0.2 * supported;
}

/** Which of these facts the page shows now. */
export const factsSeen = <Name extends FactName | string>(names: readonly Name[], sight: Sight): Name[] =>
  names.filter((name) => factByName(name)?.every((evidence) => sight.sees(evidence)));

/** What spoke for and against each page that can be at this address; for reports and tests, not for decisions. */
export function explainPages(url: string, document: Document): Record<string, unknown> {
  const address = supportedAddress(url);
  const sight = new Sight(document);
  const say = (list: readonly Evidence[] = []) =>
    list.map((evidence) => `${sight.sees(evidence) ? '+' : '-'} ${JSON.stringify(evidence)}`);
  return Object.fromEntries(
    ALL_PAGES.flatMap((page) => {
      const open = address ? possible(page, address) : [];
      return open.map(([{ needs, excludes, supports }], index) => [
        `${page.id} ${index}`,
        { needs: needs.map((group) => say(group).join('\n')), excludes: say(excludes), supports: say(supports) },
      ]);
    }),
  );
}
