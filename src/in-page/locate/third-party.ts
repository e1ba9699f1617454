import { matches, queryAllIn, queryIn } from '../geometry/dom.ts';
import type { PageSnapshot } from './page-snapshot.ts';
import { composedParent } from './tree.ts';
import { styleOf } from './visible.ts';

/** More controls than this have only whole pages. */
const MAX_CONTROLS = 12;
const CONTROLS = 'a,button,input,[role=button],[tabindex],[onclick]';
/** Boxes with one of these are the page itself, or a form of it. */
const OWN = 'body,main,nav,header,h1,[role=main],[role=navigation],[type=password],textarea';

/** Boxes that others put there: the smallest one round words about cookies, a chat, a survey or an offer that has a control. */
export function thirdPartyBoxes({ offers }: PageSnapshot): Set<Element> {
  const boxes = new Set<Element>();
  for (const words of offers) {
    let box: Element | null = null;
    for (let at: Element | null = words; at && !isPage(at); at = composedParent(at)) {
      if (!box && queryIn(at, CONTROLS)) box = at;
      // What hangs over the page or is a window of its own goes as a whole.
      if (matches(at, 'aside,dialog,[role$=dialog]') || /fixed|sticky/.test(styleOf(at)?.position ?? '')) box = at;
    }
    if (box) boxes.add(box);
  }
  return boxes;
}

const isPage = (box: Element): boolean =>
  matches(box, OWN) || queryIn(box, OWN) !== null || queryAllIn(box, CONTROLS).length > MAX_CONTROLS;
