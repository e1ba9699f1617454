import { PAGES } from './catalogue.ts';
import { COVERS } from './obstructions.ts';
import type { PageDefinition, Place } from './page.ts';
import type { PageMap, PageMapPlace } from './page-map.ts';

/** All of the map, as an overlay gets it: what labels mean comes with the card. */
export function serialisePageMap(): PageMap {
  const pages = Object.entries<PageDefinition>(PAGES);
  return withoutMeanings({
    pages: pages.map(([, { id, recognition, tellsExpiry }]) => ({
      id,
      ...(tellsExpiry ? { tellsExpiry } : {}),
      recognition: [recognition].flat().map((one) => ({ ...one, places: one.places.map(asText) })),
    })),
    targets: byFullName(pages.map(([key, { targets }]) => [key, targets])),
    facts: byFullName(pages.map(([key, { facts = {} }]) => [key, facts])),
    covers: [...COVERS],
  });
}

const withoutMeanings = (map: PageMap): PageMap =>
  JSON.parse(JSON.stringify(map, (key, value) => (key === 'means' ? undefined : value)));

const byFullName = <T>(all: [string, Record<string, T>][]): Record<string, T> =>
  Object.fromEntries(all.flatMap(([page, own]) => Object.entries(own).map(([key, one]) => [`${page}.${key}`, one])));

const asText = ({ path, hash, ...place }: Place): PageMapPlace => ({
  ...place,
  path: path.source,
  ...(hash ? { hash: hash.source } : {}),
});
