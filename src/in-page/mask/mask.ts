import { safeTimeout } from '../../shared/safe-timeout.ts';
import { childNodesOf, isConnected, parentOf, toggleAttribute } from '../geometry/dom.ts';
import { isElement } from '../locate/tree.ts';
import { ringedIn } from '../overlay/ringed.ts';
import { createHighlights, type Highlights } from './highlights.ts';
import { Judge, type Place } from './judge.ts';
import { LIFTED, unmark } from './marks.ts';
import { newlyMoving } from './moving.ts';
import { createSheets } from './sheets.ts';
import { isText } from './through.ts';

/** What a style can depend on without any change of the tree. */
const STIRRED = ['pointerover', 'focusin', 'toggle'] as const;
/** How many levels up from a changed element we look for pictures. */
const LEVELS = 2;
/** What makes other rules of the page hold. */
const CONDITIONS = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)'];

export interface Mask {
  /** Shows all that is covered in an element for some time, in milliseconds. */
  lift(element: Element, ms: number): void;
  /** The covered pieces of text right in an element. */
  barsIn(element: Element): AbstractRange[];
}

/**
 * Decides which texts of a document can be read while the style sheet `mask.css` makes all text invisible: labels get a
 * highlight in which they are seen, everything else one that draws a bar. No node and no style of the page is touched.
 * What comes later is judged before it is painted: mutation observers run first. Until then, and in shadow roots that
 * nobody has looked into yet, everything is invisible.
 */
export function createMask(place: Place): Mask {
  const { document, signal, shadowOf } = place;
  const highlights = createHighlights(document, signal);
  const judge = new Judge(place, highlights);
  judge.judge([document]);
  listen(place, judge);
  follow(place, judge, highlights);
  signal.addEventListener('abort', () => unmark(document, shadowOf));
  return {
    lift(element, ms) {
      const until = performance.now() + ms;
      const texts = ownTexts(element);
      for (const text of texts) {
        judge.lifted.set(text, until);
        highlights.put(text, [], true);
      }
      if (texts.length === 0) toggleAttribute(element, LIFTED, true);
      safeTimeout(ms, signal, () => {
        toggleAttribute(element, LIFTED, false);
        for (const text of texts) if ((judge.lifted.get(text) ?? 0) <= until) judge.lifted.delete(text);
        if (isConnected(element)) judge.judge([element]);
      });
    },
    barsIn: (element) => ownTexts(element).flatMap(highlights.barsOf),
  };
}

/** Before every frame, what is no change of the tree: style sheets, animations, what the guide points at, highlights of the page. */
function follow({ document, signal }: Place, judge: Judge, highlights: Highlights): void {
  const view = document.defaultView as Window;
  const sheets = createSheets(() => judge.roots);
  const moving = newlyMoving(() => judge.roots);
  const conditions = CONDITIONS.map((query) => view.matchMedia(query));
  let [size, holding] = ['', ''];
  const haveConditionsChanged = () => {
    const before = size + holding;
    size = `${view.innerWidth} ${view.innerHeight}`;
    holding = conditions.map(({ matches }) => Number(matches)).join('');
    return before !== size + holding;
  };
  haveConditionsChanged();
  const look = () => {
    if (signal.aborted) return;
    const isOther = haveConditionsChanged();
    if (sheets.haveChanged() || isOther) judge.restyle();
    judge.moved(moving());
    judge.coverGrown();
    const ringed = ringedIn(view);
    if (ringed !== judge.ringed) {
      const scopes = [judge.ringed, ringed].filter((one): one is Element => one !== null && isConnected(one));
      judge.ringed = ringed;
      judge.judge(scopes);
    }
    const roots = highlights.rise().map((node) => node.getRootNode());
    for (const root of new Set(roots)) if (!judge.knows(root) && root.isConnected) judge.judge([root as ShadowRoot]);
    view.requestAnimationFrame(look);
  };
  look();
}

/** What happens to the document: another address in it, and whatever a style can depend on. */
function listen({ document, signal }: Place, judge: Judge): void {
  const view = document.defaultView as Window;
  const moved = () => judge.move();
  // A tick, or a choice, can hold a rule anywhere.
  document.addEventListener('change', () => judge.restyle(), { signal, capture: true, passive: true });
  for (const type of ['hashchange', 'popstate'] as const) view.addEventListener(type, moved, { signal });
  const { navigation } = view as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', moved, { signal });
  const stirred = (event: Event) => {
    let [at] = event.composedPath() as Node[];
    if (!at || !isElement(at)) return;
    for (let level = 0; level < LEVELS; level++) {
      const around = parentOf(at);
      if (around && isElement(around)) at = around;
    }
    judge.restyled(at as Element);
  };
  for (const type of STIRRED) document.addEventListener(type, stirred, { signal, capture: true, passive: true });
}

/** The texts right in an element. */
const ownTexts = (element: Element): Text[] =>
  [...childNodesOf(element)].filter(isText).filter(({ data }) => /\S/.test(data));
