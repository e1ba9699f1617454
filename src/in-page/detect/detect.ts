import { supportedAddress } from '../../data/pages/hosts.ts';
import type { Evidence, PageId, Sign } from '../../data/pages/page.ts';
import { factIn, type PageMap } from '../../data/pages/page-map.ts';
import { isComplete } from './completeness.ts';
import type { PageProbe } from './page-probe.ts';

/** Which page is open. `unknown` is an answer: a page of a known host that the map does not have. */
export interface Detection {
  page: PageId | 'unknown';
  /** 0 (nothing is known) to 1. */
  confidence: number;
  /** More is still to come: the page is empty so far, or says itself that it is busy. */
  isLoading: boolean;
}

/**
 * Which of Aruba's pages this is. Everything that can be seen adds to or takes from the score of each page that can be at
 * this address; "none of these" has a score of its own. The best needs a lead over all the others.
 *
 * @param url the address of the page; white labels count as the host they stand for
 * @param probe a look at its document
 * @example detect(location.href, new PageProbe(document, page map)) // { page: 'account-two-step', confidence: 0.95, isLoading: false }
 */
export function detect(url: string, probe: PageProbe): Detection {
  const { threshold, margin } = probe.pageMap.limits;
  const [best, second] = rank(url, probe);
  const lead = best ? best.score - Math.max(second?.score ?? 0, threshold - margin) : 0;
  const isKnown = best !== undefined && best.page !== 'none' && lead >= margin;
  return {
    page: isKnown ? (best.page as PageId) : 'unknown',
    confidence: isKnown ? 1 - 0.5 ** (lead / margin) : 0,
    isLoading: best !== undefined && !isComplete(probe, isKnown),
  };
}

/** A page, or none of them, and what spoke for and against it. */
export interface WeighedPage {
  page: PageId | 'none';
  score: number;
  signs: WeighedSign[];
}

/** A sign, and how far it is seen, 0 to 1. */
export interface WeighedSign {
  weight: number;
  any: Evidence[];
  seen: number;
}

/** All pages that can be at this address, the likeliest first. Empty at an address that is not looked at. */
export function rank(url: string, probe: PageProbe): WeighedPage[] {
  const address = supportedAddress(url);
  if (!address) return [];
  const { pages, none, limits } = probe.pageMap;
  const agrees = (pattern: string | undefined, part: string) => pattern === undefined || new RegExp(pattern).test(part);
  const ranked = pages.flatMap(({ id, recognition }): WeighedPage[] => {
    const place = recognition.places.find(
      ({ host, path, hash }) => host === address.host && agrees(path, address.path) && agrees(hash, address.hash),
    );
    return place ? [weigh(id, recognition.signs, limits[place.says])] : [];
  });
  const nothing = none.find(({ host, path }) => host === address.host && agrees(path, address.path))?.signs ?? [];
  return [...ranked, weigh('none', nothing, 0)].sort((a, b) => b.score - a.score);

  function weigh(page: WeighedPage['page'], all: Sign[], start: number): WeighedPage {
    const signs = all.map(({ weight, any, absent }) => {
      const seen = Math.max(...any.map((evidence) => probe.sees(evidence)));
      return { weight, any, seen: absent ? 1 - seen : seen };
    });
    return { page, score: signs.reduce((sum, { weight, seen }) => sum + weight * seen, start), signs };
  }
}

/**
 * Which of these facts the page shows now.
 *
 * @param page the page that was recognised: a fact is one only where it belongs
 */
export const factsSeen = (names: readonly string[], page: Detection['page'], probe: PageProbe): string[] =>
  names.filter((name) => isFact(factIn(probe.pageMap, name), page, probe));

function isFact(fact: PageMap['facts'][string] | null, page: Detection['page'], probe: PageProbe): boolean {
  if (!fact?.on.some((own) => own === page)) return false;
  const { all, unless = [] } = fact;
  return all.every((evidence) => probe.sees(evidence) > 0) && !unless.some((evidence) => probe.sees(evidence) > 0);
}

/** What spoke for and against each page, in lines; for reports and tests, not for decisions. */
export function explainPages(url: string, probe: PageProbe): Record<string, unknown> {
  return Object.fromEntries(
    rank(url, probe).map(({ page, score, signs }) => [
      `${page} ${score.toFixed(1)}`,
      signs.map(
        ({ weight, any, seen }) =>
          `${(weight * seen).toFixed(1).padStart(5)} of ${weight.toFixed(1).padStart(4)}  ${any.map((one) => JSON.stringify(one)).join(' | ')}`,
      ),
    ]),
  );
}
