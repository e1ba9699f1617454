import { viewOf } from '../geometry/dom.ts';
import { createCardFocus } from './card-focus.ts';
import { createClickjackingGuard } from './clickjacking-guard.ts';
import { moving } from './drag.ts';
import { createCardDrawing } from './draw-card.ts';
import { createHost } from './host.ts';
import { isTyping, listen } from './input.ts';
import { createPlacer } from './keep-in-place.ts';
import type { CardAction, ShownCard } from './model.ts';
import css from './overlay.css?inline';
import { type PreferredPosition, sameWish } from './place-card.ts';
import { reveal } from './scroll-into-view.ts';
import { addStyle } from './style.ts';

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

/** Where a strip lies that nobody has moved, if it hides nothing there: low on the right. */
const EDGE: PreferredPosition = { x: 1, y: 1 };

/** Card and ring in one page. Draws what it is told, keeps both in place, and leaves nothing behind. */
export interface Surface {
  readonly root: ShadowRoot;
  draw(shown: ShownCard): void;
  /** Puts the ring round an element, or takes it away. */
  point(element: Element | null): void;
  /** Whether it stands in the place of one that the user had scrolled away. */
  isLeft(element: Element): boolean;
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

/** Makes the surface; all of it ends with `signal`. What is made first ends first. */
export function createSurface(options: SurfaceOptions): Surface {
  const { document, mode, signal, isCurrent, onAction, onSight } = options;
  const view = viewOf(document) as Window;
  const card = () => drawing.card();
  const focus = createCardFocus({ document, signal, host: () => host, card });
  const onReturn = () => {
    wire();
    options.onReturn();
  };
  const host = createHost({ document, mode, signal, isCurrent, onReturn, onBlocked: options.onBlocked });
  addStyle(host.root, css);
  const guard = createClickjackingGuard(signal, host.rise, () => drawing.unheard());
  /** Where the user has moved the card, until a card comes that knows it; what comes before that answers an earlier move. */
  let moved: PreferredPosition | null | undefined;
  const drawing = createCardDrawing({
    document,
    signal,
    root: host.root,
    guard,
    onWish: ({ view: { place }, isFolded }) => {
      if (moved !== undefined && !sameWish(place, moved)) return;
      moved = undefined;
      placer.prefer(place ?? (isFolded ? EDGE : null));
    },
    onDrawn: (drawn, size) => placer.drawn(drawn, size),
  });
  const placer = createPlacer({ document, signal, host, guard, card, onSight });
  const first = moving({
    host: host.element,
    root: host.root,
    card,
    onWish: (to) => {
      moved = to;
      placer.prefer(to);
      placer.arrange();
    },
    onDone: () => options.onMoved(placer.preferred()),
  });
  const act = (action: CardAction) => {
    if (action.part === 'move' || !drawing.isShown()) return;
    if (action.part === 'listen') drawing.toggleSpeech();
    else onAction(action);
  };
  const listenAgain = listen({
    host: host.element,
    root: host.root,
    signal,
    first,
    isSeen: guard.isSeen,
    onAction: act,
    onUnheard: drawing.unheard,
  });
  const wire = () => {
    view.addEventListener('resize', placer.arrange, { signal });
    listenAgain();
    placer.wire();
  };
  wire();

  return {
    root: host.root,
    draw: drawing.draw,
    point: placer.point,
    reveal: (one, where) => void reveal(one, where),
    isLeft: placer.isLeft,
    blink: placer.blink,
    focus() {
      if (!isTyping(document)) focus.enter();
    },
    swapFocus: () => focus.swap(placer.target()),
    settle() {
      host.settle();
      placer.settle();
    },
  };
}
