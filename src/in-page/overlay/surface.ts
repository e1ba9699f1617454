import { safeTimeout } from '../../shared/safe-timeout.ts';
import { focusPause as FOCUS_PAUSE } from '../../shared/timings.ts';
import { atLeast, type Box, from, grown, shared, union } from '../geometry/box.ts';
import { viewOf } from '../geometry/dom.ts';
import { modalOf } from '../geometry/modal.ts';
import type { Piece, Sight } from '../geometry/sight.ts';
import { composedContains } from '../geometry/tree.ts';
import { createArranger } from './arrange.ts';
import { Card } from './card.tsx';
import { createClickjackingGuard } from './clickjacking-guard.ts';
import { moving } from './drag.ts';
import { EdgeTab } from './edge-tab.tsx';
import { deepFocus, focusOn } from './focus.ts';
import { createHost, windowOf } from './host.ts';
import { announce, isTyping, listen } from './input.ts';
import { patch } from './jsx/patch.ts';
import type { CardAction, ShownCard } from './model.ts';
import { newsOf, told } from './news-of.ts';
import css from './overlay.css?inline';
import type { PreferredPosition } from './place-card.ts';
import { createMarks } from './ring.ts';
import { tellRinged } from './ringed.ts';
import { reveal } from './scroll-into-view.ts';
import { createSpeech } from './speech.ts';
import { addStyle } from './style.ts';
import { createFollower } from './track-position.ts';

/** Air between a target and its ring, in CSS pixels. */
const RING = 5;
/** The same for one line of a text, which others lie close to. */
const LINE = 2;
/** A ring smaller than this is overlooked. */
const MIN_RING = 40;

/** A page that pushes its target away again and again is left alone. */
const MAX_PUSHES = 4;

export interface SurfaceOptions {
  document: Document;
  /** `closed` in the product; `open` only for measuring. */
  mode: ShadowRootMode;
  signal: AbortSignal;
  /** Whether this surface may still put itself back; false once a newer copy of us has taken over. */
  isCurrent(): boolean;
  onAction(action: CardAction): void;
  /** The user has moved the card there; `null`: back to where it goes by itself. */
  onMoved(wish: PreferredPosition | null): void;
  /** The page has thrown us out and we are back: listeners on document and window may be gone. */
  onReturn(): void;
  /** The target has gone from sight, or come back, without any change of the page. */
  onSight?(): void;
  /** The page fights our host; nothing is shown any more. */
  onBlocked(): void;
}

/** Card and ring in one page. Draws what it is told, keeps both in place, and leaves nothing behind. */
export interface Surface {
  readonly root: ShadowRoot;
  draw(shown: ShownCard): void;
  /** Puts the ring round an element, or takes it away. */
  point(element: Element | null): void;
  /** Scrolls an element into sight. */
  reveal(element: Element, where?: 'near' | 'middle'): void;
  /** Lets the ring blink. */
  blink(): void;
  /** Moves the focus into the card, unless the user is typing. */
  focus(): void;
  /** Moves the focus from the card to the ringed element, or from anywhere else into the card. */
  swapFocus(): void;
  /** Puts everything back on top after the page has changed. */
  settle(): void;
}

/** Makes the surface; all of it ends with `signal`. */
export function createSurface(options: SurfaceOptions): Surface {
  const { document, mode, signal, isCurrent, onAction } = options;
  const view = viewOf(document) as Window;
  let focusBefore: Element | null = null;
  // Comes before the host's own listener, which takes the host and with it the focus off the page.
  signal.addEventListener('abort', () => {
    const hadFocus = document.activeElement === host.element;
    if (hadFocus && focusBefore instanceof HTMLElement && focusBefore.isConnected)
      focusBefore.focus({ preventScroll: true });
  });
  const onReturn = () => {
    wire();
    options.onReturn();
  };
  const host = createHost({ document, mode, signal, isCurrent, onReturn, onBlocked: options.onBlocked });
  addStyle(host.root, css);
  // Its buttons are heard without any event that leaves the root.
  const slot = document.createElement('form');
  const live = document.createElement('div');
  live.setAttribute('role', 'status');
  live.className = 'live';
  // A translator that goes into closed roots asks the elements in them, and not the host.
  for (const element of [slot, live]) element.translate = false;
  host.root.append(slot, live);
  const marks = createMarks(host.root);
  const guard = createClickjackingGuard(signal, host.rise);
  const arranger = createArranger(document);

  let shown: ShownCard | null = null;
  let element: Element | null = null;
  let sight: Sight | null = null;
  /** How often the page has pushed the present target out of sight. */
  let pushes = 0;
  let foreign: Element | null = null;
  let scrolledFor: { element: Element; size: string } | null = null;
  let wish: PreferredPosition | null = null;
  let spoken = '';
  let isUnheard = false;

  const card = () => slot.querySelector<HTMLElement>('[data-part=card]');
  const speech = createSpeech(view, signal, () => paint());
  const paint = () => {
    if (!shown || signal.aborted) return;
    const { lang, textSize } = shown.view;
    const voice = speech.canSpeak(lang) ? (speech.isSpeaking() ? 'speaking' : 'silent') : 'none';
    const isTab = shown.view.mode === 'tab';
    patch(slot, isTab ? EdgeTab({ shown }) : Card({ shown: isUnheard ? told(shown) : shown, voice }));
    const drawn = slot.firstElementChild as HTMLElement;
    if (isTab) {
      drawn.style.setProperty('--size', String(textSize / 100));
      guard.drawn(drawn, [drawn.offsetTop]);
      return;
    }
    arranger.drawn(drawn, textSize / 100);
    arrange();
  };
  const arrange = () => {
    const box = card();
    if (!box) return;
    const window = windowOf(host.element);
    const origin = host.element.getBoundingClientRect();
    const rings = (sight?.pieces ?? []).flatMap((piece, _, all) => ringRound(piece, all.length > 1, window) ?? []);
    const rung = rings.reduce<Box | null>((whole, one) => (whole ? union(whole, one) : one), null);
    const found = arranger.arrange(box, window, rung, wish, origin);
    giveRoom(found.wanted);
    const place = from(box.getBoundingClientRect(), origin);
    marks.draw(
      rings.map((ring) => from(ring, origin)),
      place,
      found.side,
    );
    guard.drawn(box, [found.left, found.top, box.offsetHeight]);
  };
  /** The page is scrolled so that the target lies at the free edge of a very small window, once for each size of it. */
  const giveRoom = (wanted: ScrollLogicalPosition | undefined) => {
    const size = `${view.innerWidth} ${view.innerHeight}`;
    if (!wanted || !element || (scrolledFor?.element === element && scrolledFor.size === size)) return;
    scrolledFor = { element, size };
    element.scrollIntoView({ block: wanted, inline: 'nearest', behavior: 'instant' });
  };
  const follower = createFollower(
    document,
    signal,
    () => windowOf(host.element),
    (now, isPushed) => {
      const isOther = sight !== null && sight.state !== now.state;
      const isLost = sight?.state === 'seen' && now.state === 'away';
      sight = now;
      // Late content has pushed it out of sight. What the user scrolls away stays away.
      if (isLost && isPushed && element && pushes++ < MAX_PUSHES) reveal(element);
      arrange();
      if (isOther) options.onSight?.();
    },
  );
  const first = moving({
    host: host.element,
    root: host.root,
    card,
    onWish: (to) => {
      wish = to;
      arrange();
    },
    onDone: () => options.onMoved(wish),
  });
  const act = (action: CardAction) => {
    if (action.part === 'move' || !shown) return;
    if (action.part !== 'listen') return onAction(action);
    if (speech.isSpeaking()) speech.stop();
    else speech.speak([shown.view.title, ...shown.notes, ...shown.text, shown.view.warning], shown.view.lang);
    paint();
  };
  const listenAgain = listen({
    host: host.element,
    root: host.root,
    signal,
    first,
    isSeen: guard.isSeen,
    onAction: act,
    onUnheard() {
      isUnheard = true;
      if (shown) announce(live, shown.view.buttons.unheard ?? '', signal);
      paint();
    },
  });
  const wire = () => {
    view.addEventListener('resize', arrange, { signal });
    listenAgain();
    follower.wire();
  };
  wire();
  const enter = () => {
    if (document.activeElement !== host.element) focusBefore = deepFocus(document);
    card()?.focus({ preventScroll: true });
  };

  return {
    root: host.root,
    draw(next) {
      const hadFocus = host.root.activeElement !== null;
      const words = `${next.view.position}. ${next.view.title}`;
      const before = spoken === words ? shown : null;
      const isFirst = shown === null;
      if (spoken !== words) speech.stop();
      if (!shown || !sameWish(shown.view.place, next.view.place)) wish = next.view.place;
      shown = next;
      paint();
      if (spoken !== words) {
        spoken = words;
        const body = slot.querySelector('.body');
        if (body) body.scrollTop = 0;
      }
      // The button that had the focus may be gone with the old step.
      const isEntered = hadFocus && host.root.activeElement === null;
      if (isEntered) card()?.focus({ preventScroll: true });
      // A card that takes the focus is read out as a dialog; the first one takes it only after it is drawn.
      live.lang = next.view.lang;
      const tell = () => announce(live, newsOf(next, before), signal);
      if (isEntered || next.view.mode !== 'step') return;
      if (!isFirst) tell();
      else safeTimeout(FOCUS_PAUSE, signal, () => host.root.activeElement === null && tell());
    },
    point(next) {
      if (next !== element) {
        tellRinged(element?.ownerDocument ?? document, null);
        pushes = 0;
        sight = null;
      }
      element = next;
      tellRinged(document, next);
      arranger.keepFree(next, foreign);
      follower.follow(next);
    },
    reveal: (one, where) => void reveal(one, where),
    blink: marks.blink,
    focus() {
      if (!isTyping(document)) enter();
    },
    swapFocus() {
      if (host.root.activeElement === null) return enter();
      const into = element ?? focusBefore;
      if (into) focusOn(into);
    },
    settle() {
      host.settle();
      const before = foreign;
      foreign = foreignWindow(document, element);
      arranger.keepFree(element, foreign);
      if (foreign !== before) arrange();
      follower.nudge();
    },
  };
}

const sameWish = (a: PreferredPosition | null, b: PreferredPosition | null): boolean => a?.x === b?.x && a?.y === b?.y;

/** The page's own modal window, when the target is not in it: it needs its place. */
function foreignWindow(document: Document, target: Element | null): Element | null {
  const top = modalOf(document);
  return top && !(target && composedContains(top, target)) ? top : null;
}

/** The ring round one part of the target: large enough to be noticed, but never beyond what is seen of it, nor round a neighbour. */
function ringRound(piece: Piece, isLine: boolean, window: Box): Box | null {
  const ring = grown(piece, isLine ? LINE : RING);
  return shared(piece.isCut || isLine ? ring : atLeast(ring, MIN_RING), window);
}
