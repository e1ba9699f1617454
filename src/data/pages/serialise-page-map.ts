import { PAGES } from './catalogue.ts';
import { COVERS } from './obstructions.ts';
import type { PageDefinition, Place } from './page.ts';
import type { PageMap, PageMapPlace } from './page-map.ts';

/** All of the map, as an overlay gets it. */
export function serialisePageMap(): PageMap {
  const pages = Object.entries<PageDefinition>(PAGES);
  return {
    pages: pages.map(([, { id, recognition, tellsExpiry }]) => ({
      id,
      ...(tellsExpiry ? { tellsExpiry } : {}),
      recognition: [recognition].flat().map((one) => ({ ...one, places: one.places.map(asText) })),
    })),
    targets: byFullName(pages.map(([key, { targets }]) => [key, targets])),
    facts: byFullName(pages.map(([key, { facts = {} }]) => [key, facts])),
    covers: [...COVERS],
  };
}

const byFullName = <T>(all: [string, Record<string, T>][]): Record<string, T> =>
  Object.fromEntries(all.flatMap(([page, own]) => Object.entries(own).map(([key, one]) => [`${page}.${key}`, one])));

const asText = ({ path, hash, ...place }: Place): PageMapPlace => ({
  ...place,
  path: path.source,
  ...(hash ? { hash: hash.source } : {}),
});
