/** The part of the tests of made-up pages that runs inside the page. */

import type { PageMap } from '../../src/data/pages/page-map.ts';
import { serialisePageMap } from '../../src/data/pages/serialise-page-map.ts';
import { detect, rank } from '../../src/in-page/detect/detect.ts';
import { PageProbe } from '../../src/in-page/detect/page-probe.ts';

/** What the product says of a page, and what it would say if one of the signs that it goes by were not there. */
export interface Recognised {
  page: string;
  isLoading: boolean;
  ranking: string[];
  /** For each sign that is seen and counts for the page: what the page is taken for without it. */
  without: { sign: string; page: string }[];
}

function recognise(url: string): Recognised {
  const map = serialisePageMap();
  const probe = new PageProbe(document, map, url);
  const { page, isLoading } = detect(url, probe);
  const ranked = rank(url, probe);
  const signs = ranked.find((one) => one.page === page)?.signs ?? [];
  return {
    page,
    isLoading,
    ranking: ranked.map((one) => `${one.page} ${one.score.toFixed(1)}`),
    without: signs.flatMap(({ weight, seen, any }, index) =>
      weight * seen > 0
        ? [{ sign: JSON.stringify(any), page: detect(url, new PageProbe(document, less(map, page, index), url)).page }]
        : [],
    ),
  };
}

/** The map without one sign of a page. */
const less = (map: PageMap, page: string, index: number): PageMap => ({
  ...map,
  pages: map.pages.map((one) =>
    one.id === page
      ? { ...one, recognition: { ...one.recognition, signs: one.recognition.signs.filter((_, at) => at !== index) } }
      : one,
  ),
});

Object.assign(globalThis, { recognise });
