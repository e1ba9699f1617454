import { type SupportedAddress, supportedAddress } from '../../data/pages/hosts.ts';
import type { Evidence, PageId } from '../../data/pages/page.ts';
import { factIn, type PageMap, type PageMapPlace, type PageMapRecognition } from '../../data/pages/page-map.ts';
import type { PageProbe } from './page-probe.ts';

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
 * @param sight a look at its document
 * @example detect(location.href, new Sight(document, page map)) // { page: 'account-two-step', confidence: 0.85 }
 */
export function detect(url: string, probe: PageProbe): Detection {
  const address = supportedAddress(url);
  if (!address) return UNKNOWN;
  const ranked = probe.pageMap.pages
    .map((page) => {
      const answers = possible(page, address).map(([recognition, place]) => confidence(recognition, place, probe));
      return { page: page.id, confidence: Math.max(0, ...answers) };
    })
    .sort((a, b) => b.confidence - a.confidence);
  const [best = UNKNOWN, second = UNKNOWN] = ranked;
  return best.confidence > 0 && best.confidence - second.confidence >= MARGIN ? best : UNKNOWN;
}

/** The recognitions of a page that this address allows. */
function possible(page: PageMap['pages'][number], address: SupportedAddress): [PageMapRecognition, PageMapPlace][] {
  const agrees = (pattern: string | undefined, part: string) => pattern === undefined || new RegExp(pattern).test(part);
  const fits = ({ host, path, hash }: PageMapPlace) =>
    host === address.host && agrees(path, address.path) && agrees(hash, address.hash);
  return page.recognition.flatMap((recognition) => {
    const place = recognition.places.find(fits);
    return place ? [[recognition, place] as [PageMapRecognition, PageMapPlace]] : [];
  });
}

/** 0 when something needed is missing or something excluded is there. */
function confidence(
  { needs, excludes = [], supports = [] }: PageMapRecognition,
  place: PageMapPlace,
  probe: PageProbe,
): number {
  if (!needs.every((group) => group.some((evidence) => probe.sees(evidence)))) return 0;
  if (excludes.some((evidence) => probe.sees(evidence))) return 0;
  const supported = supports.length
    ? supports.filter((evidence) => probe.sees(evidence)).length / supports.length
    : 0.5;
  return (place.says === 'decides' ? 0.65 : 0.55) + 0.04 * needs.length + 0.2 * supported;
}

/** Which of these facts the page shows now. */
export const factsSeen = (names: readonly string[], probe: PageProbe): string[] =>
  names.filter((name) => factIn(probe.pageMap, name)?.every((evidence) => probe.sees(evidence)));

/** A piece of evidence, and whether it is seen. */
export interface Weighed {
  evidence: Evidence;
  seen: boolean;
}

/** What spoke for and against a page. */
export interface WeighedPage {
  page: PageId;
  confidence: number;
  needs: Weighed[][];
  excludes: Weighed[];
  supports: Weighed[];
}

/** What spoke for and against each page that can be at this address; for reports and tests, not for decisions. */
export function weighPages(url: string, probe: PageProbe): WeighedPage[] {
  const address = supportedAddress(url);
  const weigh = (list: readonly Evidence[] = []) => list.map((evidence) => ({ evidence, seen: probe.sees(evidence) }));
  return probe.pageMap.pages.flatMap((page) => {
    const open = address ? possible(page, address) : [];
    return open.map(([recognition, place]) => ({
      page: page.id,
      confidence: confidence(recognition, place, probe),
      needs: recognition.needs.map((group) => weigh(group)),
      excludes: weigh(recognition.excludes),
      supports: weigh(recognition.supports),
    }));
  });
}

/** The same in lines, by page and number of its recognition: `+` is seen, `-` is not. */
export function explainPages(url: string, probe: PageProbe): Record<string, unknown> {
  const say = (list: Weighed[]) => list.map(({ evidence, seen }) => `${seen ? '+' : '-'} ${JSON.stringify(evidence)}`);
  const counted = new Map<string, number>();
  return Object.fromEntries(
    weighPages(url, probe).map(({ page, needs, excludes, supports }) => {
      const index = counted.get(page) ?? 0;
      counted.set(page, index + 1);
      return [
        `${page} ${index}`,
        { needs: needs.map((group) => say(group).join('\n')), excludes: say(excludes), supports: say(supports) },
      ];
    }),
  );
}
