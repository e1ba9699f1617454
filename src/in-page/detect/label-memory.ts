import { isConnected } from '../geometry/dom.ts';
import { isMailPage } from '../locate/ownership.ts';
import { italianLabels, offeredOn, saysOn, spokenIn } from './interface-language.ts';
import type { PageProbe } from './page-probe.ts';

/** How many are enough to see a page change its language. */
const MAX = 40;
/** A memory of fewer elements that are still on the page is made anew. */
const FEW = 3;

interface Memory {
  url: string;
  labels: Map<Element, string>;
}

const memories = new WeakMap<Document, Memory>();

/**
 * Keeps in mind what controls, headings and texts say that is known from the map, and after that what is Italian by its words. Asked
 * on pages that are as the site made them.
 */
export function rememberLabels(probe: PageProbe, url: string): void {
  const before = memories.get(probe.document);
  if (before?.url === url && connected(before).length >= FEW) return;
  const known = italianLabels(probe);
  const isOffered = offeredOn(probe);
  const say = saysOn(probe);
  // Where there are letters, a heading may say the subject of one the next time.
  const hasLetters = isMailPage(probe.snapshot);
  const said = probe.snapshot.items.flatMap((item): [Element, string][] =>
    item.kind === 'box' || (hasLetters && item.kind !== 'control') || !isOffered(item.element)
      ? []
      : [[item.element, say(item)]],
  );
  const labels = said.filter(([, key]) => known.has(key));
  const others = said.filter(([, key]) => !known.has(key) && spokenIn(probe, [key]).italian > 0);
  memories.set(probe.document, { url, labels: new Map([...labels, ...others].slice(0, MAX)) });
}

const connected = ({ labels }: Memory): [Element, string][] => [...labels].filter(([element]) => isConnected(element));

/** What elements say that said something else before. */
export interface Changed {
  /** What they say now. */
  wordings: string[];
  /** What the controls among them said. */
  before: string[];
  /** How many of them said something that is known from the map, and how many elements that did are still there. */
  labels: number;
  of: number;
}

/** Elements that said something Italian, and now say what the map does not know from the Italian pages. */
export function changedLabels(probe: PageProbe, url: string): Changed {
  const memory = memories.get(probe.document);
  if (memory?.url !== url) return { wordings: [], before: [], labels: 0, of: 0 };
  const known = italianLabels(probe);
  const say = saysOn(probe);
  const said = connected(memory).flatMap(([element, before]) => {
    const item = probe.snapshot.itemOf(element);
    const now = item ? say(item) : '';
    return item && now ? [{ before, now, kind: item.kind }] : [];
  });
  const changed = said.filter(({ before, now }) => now !== before && !known.has(now));
  const labelsIn = (all: typeof said) => all.filter(({ before }) => known.has(before)).length;
  return {
    wordings: changed.map(({ now }) => now),
    before: changed.flatMap(({ before, kind }) => (kind === 'control' ? [before] : [])),
    labels: labelsIn(changed),
    of: labelsIn(said),
  };
}
