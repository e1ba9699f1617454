import { PAGES } from './catalogue.ts';
import { inEnglish } from './english.ts';
import { INTERFACE_WORDS, LANGUAGE_CHOICES, PAGE_LANGUAGES } from './interface-words.ts';
import { NONE } from './none.ts';
import { COVERS } from './obstructions.ts';
import type { Fact, PageDefinition, Place } from './page.ts';
import type { PageMap, PageMapPlace } from './page-map.ts';
import { LIMITS, PLACE } from './weights.ts';

/** All of the map, as an overlay gets it: what labels mean comes with the card. */
export function serialisePageMap(): PageMap {
  const map = withoutMeanings(italianMap());
  return { ...map, inOther: { en: inEnglish(map) } };
}

function italianMap(): PageMap {
  const pages = Object.entries<PageDefinition>(PAGES);
  return {
    pages: pages.map(([, { id, recognition, tellsExpiry }]) => ({
      id,
      ...(tellsExpiry ? { tellsExpiry } : {}),
      recognition: { ...recognition, places: recognition.places.map(asText) },
    })),
    none: NONE,
    limits: { ...PLACE, ...LIMITS },
    targets: byFullName(pages.map(([key, { targets }]) => [key, targets])),
    facts: byFullName(pages.map(([key, { id, facts = {} }]) => [key, withPages(facts, id)])),
    covers: [...COVERS],
    interface: { words: INTERFACE_WORDS, own: PAGE_LANGUAGES, choices: LANGUAGE_CHOICES },
  };
}

const withPages = (facts: Record<string, Fact>, id: PageDefinition['id']) =>
  Object.fromEntries(Object.entries(facts).map(([key, fact]) => [key, { on: [id], ...fact }]));

const withoutMeanings = (map: PageMap): PageMap =>
  JSON.parse(JSON.stringify(map, (key, value) => (key === 'means' ? undefined : value)));

const byFullName = <T>(all: [string, Record<string, T>][]): Record<string, T> =>
  Object.fromEntries(all.flatMap(([page, own]) => Object.entries(own).map(([key, one]) => [`${page}.${key}`, one])));

const asText = ({ path, hash, ...place }: Place): PageMapPlace => ({
  ...place,
  path: path.source,
  ...(hash ? { hash: hash.source } : {}),
});
