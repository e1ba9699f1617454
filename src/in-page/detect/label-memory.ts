import { isConnected } from '../geometry/dom.ts';
import { italianLabels, offeredOn } from './interface-language.ts';
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

/** Keeps in mind what the controls and headings say that are known. Asked on pages that are as the site made them. */
export function rememberLabels(probe: PageProbe, url: string): void {
  const before = memories.get(probe.document);
  if (before?.url === url && connected(before).length >= FEW) return;
  const known = italianLabels(probe);
  const isOffered = offeredOn(probe);
  const labels = probe.snapshot.items.flatMap((item): [Element, string][] => {
    const key = item.kind === 'text' ? '' : probe.snapshot.key(item);
    return known.has(key) && isOffered(item.element) ? [[item.element, key]] : [];
  });
  memories.set(probe.document, { url, labels: new Map(labels.slice(0, MAX)) });
}

const connected = ({ labels }: Memory): [Element, string][] => [...labels].filter(([element]) => isConnected(element));

/** What elements say that said something known before, and how many of them there are. */
export interface Changed {
  wordings: string[];
  /** What the controls among them said. */
  before: string[];
  of: number;
}

/** Elements that said something known, and now say what the map does not know from the Italian pages. */
export function changedLabels(probe: PageProbe, url: string): Changed {
  const memory = memories.get(probe.document);
  if (memory?.url !== url) return { wordings: [], before: [], of: 0 };
  const known = italianLabels(probe);
  const said = connected(memory).flatMap(([element, before]) => {
    const item = probe.snapshot.itemOf(element);
    const now = item ? probe.snapshot.key(item) : '';
    return item && now ? [{ before, now, kind: item.kind }] : [];
  });
  const changed = said.filter(({ before, now }) => now !== before && !known.has(now));
  return {
    wordings: changed.map(({ now }) => now),
    before: changed.flatMap(({ before, kind }) => (kind === 'control' ? [before] : [])),
    of: said.length,
  };
}
