import { PAGES } from './catalogue.ts';
import type { Chart, ChartPlace } from './chart.ts';
import { COVERS } from './covers.ts';
import type { PageDefinition, Place } from './page.ts';

/** All of the map, as an overlay gets it. */
export function wholeChart(): Chart {
  const pages = Object.entries<PageDefinition>(PAGES);
  return {
    pages: pages.map(([, { id, recognition }]) => ({
      id,
      recognition: [recognition].flat().map((one) => ({ ...one, places: one.places.map(asText) })),
    })),
    targets: byFullName(pages.map(([key, { targets }]) => [key, targets])),
    facts: byFullName(pages.map(([key, { facts = {} }]) => [key, facts])),
    covers: [...COVERS],
  };
}

const byFullName = <T>(all: [string, Record<string, T>][]): Record<string, T> =>
  Object.fromEntries(all.flatMap(([page, own]) => Object.entries(own).map(([key, one]) => [`${page}.${key}`, one])));

const asText = ({ path, hash, ...place }: Place): ChartPlace => ({
  ...place,
  path: path.source,
  ...(hash ? { hash: hash.source } : {}),
});
