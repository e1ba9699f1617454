import { italianLabels, ownItems } from './interface-language.ts';
import type { PageProbe } from './page-probe.ts';

/** So many are enough to see a page change its language. */
const MAX = 40;
/** A page that was translated has changed so many of its labels, and this share of those that are still there. */
const CHANGED = { least: 3, share: 0.6 };

interface Memory {
  url: string;
  labels: Map<Element, string>;
}

const memories = new WeakMap<Document, Memory>();

/** Keeps in mind what the controls and headings say that are known. Asked on pages that are as the site made them. */
export function rememberLabels(probe: PageProbe, url: string): void {
  const before = memories.get(probe.document);
  if (before?.url === url && connected(before).length >= CHANGED.least) return;
  const known = italianLabels(probe);
  const labels = ownItems(probe).flatMap((item): [Element, string][] => {
    const key = item.kind === 'text' ? '' : probe.snapshot.key(item);
    return known.has(key) ? [[item.element, key]] : [];
  });
  memories.set(probe.document, { url, labels: new Map(labels.slice(0, MAX)) });
}

const connected = ({ labels }: Memory): [Element, string][] => [...labels].filter(([element]) => element.isConnected);

/**
 * Whether elements that said something known now say something else, most of them at once: that is no page that shows another
 * view, since another address has a memory of its own and a new view has new elements or other known labels.
 */
export function haveLabelsChanged(probe: PageProbe, url: string): boolean {
  const memory = memories.get(probe.document);
  if (memory?.url !== url) return false;
  const known = italianLabels(probe);
  const said = connected(memory).flatMap(([element, before]): [string, string][] => {
    const item = probe.snapshot.itemOf(element);
    const now = item ? probe.snapshot.key(item) : '';
    return now ? [[before, now]] : [];
  });
  const changed = said.filter(([before, now]) => now !== before && !known.has(now));
  return changed.length >= CHANGED.least && changed.length >= CHANGED.share * said.length;
}
