import { queryAll } from '../geometry/dom.ts';
import { composedContains } from '../locate/locate.ts';
import { drawn } from '../locate/visible.ts';
import type { PageProbe } from './page-probe.ts';

/** What says that it is busy. */
const BUSY = '[aria-busy=true]';
/** What components and style sheets call the thing that stands in for content. */
const STAND_IN =
  '[role=progressbar]:not([aria-valuenow]),[class*=skeleton],[class*=spinner],[class*=loader],[class*=loading],[class*=shimmer]';

/**
 * Whether all that a page has to say seems to be there. Not while it is being read, says itself that it is busy, or shows
 * nothing at all where its content belongs.
 *
 * @param isKnown the page has been recognised: then it may be short
 */
export function isComplete(probe: PageProbe, isKnown: boolean): boolean {
  const { document, snapshot } = probe;
  if (document.readyState === 'loading') return false;
  const busy = queryAll(document, isKnown ? BUSY : `${BUSY},${STAND_IN}`);
  if ([...busy].some((element) => drawn(element, true))) return false;
  if (isKnown) return true;
  const shown = snapshot.items.filter(({ kind, element }) => kind !== 'box' && drawn(element, true));
  if (!shown.length) return false;
  const main = snapshot.items.find(({ role, element }) => role === 'main' && drawn(element, true));
  return !main || shown.some(({ element }) => composedContains(main.element, element));
}
