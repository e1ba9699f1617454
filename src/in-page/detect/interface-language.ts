import type { PageMap } from '../../data/pages/page-map.ts';
import { matches, titleOf } from '../geometry/dom.ts';
import { composedAncestors, composedClosest, type Item, normalise, roleOf } from '../locate/locate.ts';
import { memoize } from '../locate/memoize.ts';
import { isMailPage } from '../locate/ownership.ts';
import type { PageProbe } from './page-probe.ts';

/** How many of the site's own wordings speak which language. */
export interface Spoken {
  /** The language of most of them; empty where nothing is known of any. */
  most: string;
  /** Wordings in Italian; one with several words that tell it counts twice. */
  italian: number;
  /** Wordings in the language, other than Italian, in which there are most. */
  other: number;
  language: string;
  /** Nothing is in any other language than that. */
  isAlone: boolean;
}

/** Where mail may stand, the parts of a page that no correspondent writes in. */
const PARTS =
  'header,nav,[role=banner],[role=navigation],[role=menu],[role=menubar],[role=toolbar],[role=tablist],[role=dialog],dialog,h1';

const lists = new WeakMap<PageMap, Map<string, string>>();

/** Word → the language that it belongs to. */
const wordsIn = (map: PageMap): Map<string, string> =>
  memoize(lists, map, () => {
    const all = Object.entries(map.interface.words);
    return new Map(all.flatMap(([lang, words]) => words.split(/\s+/).map((word): [string, string] => [word, lang])));
  });

const labels = new WeakMap<PageMap, Set<string>>();

/** Wordings that the page map has from the Italian pages, in the form of `normalise`. */
export const italianLabels = (probe: PageProbe): Set<string> =>
  memoize(labels, probe.pageMap, () => {
    const { targets, covers } = probe.pageMap;
    const all = [...Object.values(targets), ...covers.flatMap(({ dismiss }) => dismiss)];
    const named = all.flatMap((one) => [one, ...(one.openers ?? [])]).flatMap(({ names }) => names);
    // A sign ("×", "?") is the same in all languages.
    return new Set(
      named.flatMap(({ lang, text }) => (lang === 'it' && /\p{L}{2}/u.test(text) ? [normalise(text)] : [])),
    );
  });

/**
 * What the site itself says on a page, whatever language it is in: controls, headings and short texts that are seen, each once,
 * and the title, twice: no translator leaves it out. In the form of `normalise`.
 */
export function ownWordings(probe: PageProbe): string[] {
  const isOffered = offeredOn(probe);
  const { snapshot, document } = probe;
  const sayOf = saysOn(probe);
  const own = new Set<string>();
  const others: string[] = [];
  for (const item of snapshot.items) {
    if (item.kind === 'box') continue;
    if (isOffered(item.element)) own.add(sayOf(item));
    else others.push(snapshot.key(item));
  }
  const title = titleOn(normalise(titleOf(document)), others);
  return [title, title, ...own].filter(Boolean);
}

/** What something says, a sentence too where it is seen. In the form of `normalise`. */
export function saysOn({ snapshot }: PageProbe): (item: Item) => string {
  const proseOf = (item: Item) =>
    item.kind === 'text' && snapshot.rendered(item.element) ? normalise(snapshot.names(item).primary) : '';
  return (item) => snapshot.key(item) || proseOf(item);
}

/** A title that names the letter that is open tells nothing of the page. */
const titleOn = (title: string, others: string[]): string =>
  others.some((one) => one.includes(' ') && title.includes(one)) ? '' : title;

/**
 * Whether the site offers an element, also on a page of mail whose language the map does not know: nothing tells letters from
 * the rest there, so where there are dates and addresses only the parts count in which no correspondent writes, and buttons.
 */
export function offeredOn(probe: PageProbe): (element: Element) => boolean {
  const { snapshot } = probe;
  const isUntold = snapshot.content !== 'none' && snapshot.cells.length > 1 && !isMailPage(snapshot);
  return (element) => probe.isOwn(element) && (!isUntold || isPart(element));
}

const isPart = (element: Element): boolean =>
  matches(element, 'button') ||
  (composedClosest(element, PARTS) !== null && ![...composedAncestors(element)].some((at) => roleOf(at) === 'main'));

/** Which languages wordings are in. */
export function spokenIn(probe: PageProbe, wordings: readonly string[]): Spoken {
  const known = italianLabels(probe);
  const words = wordsIn(probe.pageMap);
  const counts = new Map<string, number>();
  for (const key of wordings) {
    const found = known.has(key) ? ['it'] : key.split(' ').flatMap((word) => words.get(word) ?? []);
    // Of a wording in which there are words of two, the more frequent one. A sentence is surer than a word.
    const lang = mostOf(found);
    const weight = Math.min(2, found.filter((one) => one === lang).length);
    if (lang) counts.set(lang, (counts.get(lang) ?? 0) + weight);
  }
  const ranked = [...counts].sort(([, a], [, b]) => b - a);
  const [language = '', other = 0] = ranked.find(([lang]) => lang !== 'it') ?? [];
  return { most: ranked[0]?.[0] ?? '', italian: counts.get('it') ?? 0, other, language, isAlone: counts.size === 1 };
}

const mostOf = (found: string[]): string | undefined =>
  found.sort((a, b) => found.filter((one) => one === b).length - found.filter((one) => one === a).length)[0];
