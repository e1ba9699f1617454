import type { PageId } from '../../src/data/pages/page.ts';
import type { PageMap } from '../../src/data/pages/page-map.ts';
import { ownWordings } from '../../src/in-page/detect/interface-language.ts';
import { PageProbe } from '../../src/in-page/detect/page-probe.ts';
import { assess } from '../../src/in-page/guidance/assess.ts';
import { ringOf } from '../../src/in-page/guidance/finding.ts';
import { translatedSituation } from '../../src/in-page/guidance/translated-situation.ts';
import type { CardAim, CardSays } from '../../src/messages/views.ts';
import type { Dictionary } from '../../test/support/browser-words.ts';
import { translatePage, type Way } from '../../test/support/translate-page.ts';

/** What a look at a page came to for one target. */
export type Outcome =
  /** The ring is on the true control. */
  | 'right'
  /** It is on something else, or there is none of the kind here. */
  | 'wrong'
  /** No ring, and the card says that the page is translated. */
  | 'told'
  /** Something lies over it, and the card speaks of that. */
  | 'covered'
  /** No ring, and nothing is said: so little stands on the page that nothing tells its language. */
  | 'sparse'
  /** No ring, and nothing is said. */
  | 'silent';

/** One page, in the ways of all browsers. */
export interface Trial {
  way: Way;
  into: string;
  isHalf: boolean;
  /** The page was seen before it was translated. */
  isSeenBefore: boolean;
  target: string;
  before: Outcome;
  during: Outcome;
  after: Outcome;
}

interface Order {
  page: PageId | 'unknown';
  targets: string[];
  pageMap: PageMap;
  says: CardSays;
  aim: CardAim;
  dictionaries: Record<string, Dictionary>;
  seed: number;
}

/** What is under the ring, through shadow roots. */
const isMark = (element: Element, target: string): boolean => {
  const marks = (root: Document | ShadowRoot): Element[] =>
    [...root.querySelectorAll('*')].flatMap((one) => [
      ...(one.getAttribute('data-practice') === target ? [one] : []),
      ...(one.shadowRoot ? marks(one.shadowRoot) : []),
    ]);
  return marks(element.ownerDocument).some((one) => {
    const [a, b] = [one.getBoundingClientRect(), element.getBoundingClientRect()];
    return (
      one === element ||
      one.contains(element) ||
      element.contains(one) ||
      Math.abs(a.x - b.x) + Math.abs(a.y - b.y) < 20
    );
  });
};

/** Fewer wordings of the site's own than this. */
const SPARSE = 6;
const isSparse = ({ pageMap }: Order): boolean =>
  ownWordings(new PageProbe(document, pageMap, location.href)).length < SPARSE;

function look(order: Order, target: string): Outcome {
  const { page, pageMap, says, aim } = order;
  const own = {
    ...aim,
    pages: page === 'unknown' ? [] : [page],
    target,
    facts: [],
    ways: {},
    confirm: null,
    also: null,
  };
  const seen = assess(document, location.href, pageMap, own);
  if (seen.found === 'covered') return 'covered';
  const ring = ringOf(seen);
  // A way in is right too: it leads to the target, and is marked by its own name.
  if (ring) {
    if (isMark(ring, target) || (seen.found === 'opener' && ring.closest('[data-practice]'))) return 'right';
    return 'wrong';
  }
  return translatedSituation(says, own, seen, 'over') ? 'told' : isSparse(order) ? 'sparse' : 'silent';
}

/** Does something in a browser that calls itself Firefox. */
function asFirefox<T>(work: () => T): T {
  Object.defineProperty(navigator, 'userAgent', { value: 'Firefox/140.0', configurable: true });
  const result = work();
  Reflect.deleteProperty(navigator, 'userAgent');
  return result;
}

/** Tries all browsers' ways on the document that it runs in. */
export function tryAll(order: Order): Trial[] {
  const trials: Trial[] = [];
  const ways: Way[] = ['chromium', 'edge', 'firefox'];
  const looks = () => order.targets.map((target) => look(order, target));
  const plain = looks();
  const isTold = asFirefox(looks).includes('told');
  if (isTold) plain.fill('told');
  for (const way of ways)
    for (const into of Object.keys(order.dictionaries))
      for (const isHalf of [false, true])
        for (const isSeenBefore of way === 'firefox' ? [true, false] : [true]) {
          const url = location.href;
          // What was kept in mind of the page goes with its address.
          if (!isSeenBefore) history.replaceState(history.state, '', `${url}${url.includes('#') ? '' : '#'}`);
          const look = way === 'firefox' ? () => asFirefox(looks) : looks;
          if (isSeenBefore) look();
          const restore = translatePage(way, order.dictionaries[into] as Dictionary, into, isHalf, order.seed);
          const during = look();
          restore();
          const after = look();
          if (!isSeenBefore) history.replaceState(history.state, '', url);
          order.targets.forEach((target, at) => {
            trials.push({
              way, into, isHalf, isSeenBefore, target,
              before: plain[at] ?? 'silent', during: during[at] ?? 'silent', after: after[at] ?? 'silent',
            }); // biome-ignore format: a record
          });
        }
  return trials;
}

/** What the document that it runs in comes to where the site itself is in some language. */
export interface Seen {
  page: string;
  outcomes: Record<string, Outcome>;
}

/** Looks at the document as the site shows it. */
export const seeSite = (order: Order, pageOf: Record<string, PageId>): Seen => ({
  page: assess(document, location.href, order.pageMap, { ...order.aim, target: 'nowhere' }).page,
  outcomes: Object.fromEntries(
    order.targets.map((target) => [target, look({ ...order, page: pageOf[target] ?? 'unknown' }, target)]),
  ),
});

/** At which addresses the document is taken for translated, or for one in another language, and for which. */
export function alarmsAt({
  pageMap,
  aim,
  addresses,
}: Pick<Order, 'pageMap' | 'aim'> & { addresses: string[] }): string[] {
  return addresses.flatMap((url) => {
    const { translation } = asFirefox(() => assess(document, url, pageMap, { ...aim, target: 'nowhere' }));
    return translation ? [`${translation.is} by ${translation.by} into ${translation.into || '?'} at ${url}`] : [];
  });
}
