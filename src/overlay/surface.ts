import { h, render } from 'preact';
import { composedClosest } from '../locate/tree.ts';
import { type Box, boxOf, grown, heightOf, shared, viewport, widthOf } from './box.ts';
import { Card } from './card.tsx';
import { createFollower } from './follow.ts';
import { createHost } from './host.ts';
import { announce, isTyping, listen } from './input.ts';
import type { CardAction, CardModel } from './model.ts';
import css from './overlay.css?inline';
import { place, type Side } from './place.ts';
import { reveal } from './reveal.ts';

/** Air between a target and its ring, in CSS pixels. */
const RING = 5;

/** A window of the page: what stands in it is to be read together. */
const DIALOG = 'dialog,[role=dialog],[role=alertdialog],[aria-modal=true]';

export interface SurfaceOptions {
  document: Document;
  /** `closed` in the product; `open` only for measuring. */
  mode: ShadowRootMode;
  signal: AbortSignal;
  /** Whether this surface may still put itself back; false once a newer copy of us has taken over. */
  isCurrent(): boolean;
  onAction(action: CardAction): void;
  /** The page fights our host; nothing is shown any more. */
  onBlocked(): void;
}

/** Card and ring in one page. Draws what it is told, keeps both in place, and leaves nothing behind. */
export interface Surface {
  readonly root: ShadowRoot;
  draw(model: CardModel): void;
  /** Puts the ring round an element, or takes it away. */
  point(element: Element | null): void;
  /** Scrolls an element into sight. */
  reveal(element: Element, where?: 'near' | 'middle'): void;
  /** Moves the focus into the card, unless the user is typing. */
  focus(): void;
  /** Puts everything back on top after the page has changed. */
  settle(): void;
}

/** Makes the surface; all of it ends with `signal`. */
export function createSurface({ document, mode, signal, isCurrent, onAction, onBlocked }: SurfaceOptions): Surface {
  const view = document.defaultView as Window;
  let focusBefore: Element | null = null;
  // Comes before the host's own listener, which takes the host and with it the focus off the page.
  signal.addEventListener('abort', () => {
    const hadFocus = document.activeElement === host.element;
    if (hadFocus && focusBefore instanceof HTMLElement && focusBefore.isConnected)
      focusBefore.focus({ preventScroll: true });
  });
  const host = createHost({ document, mode, signal, isCurrent, onBlocked });
  addStyle(host.root, css);
  const slot = document.createElement('div');
  const live = document.createElement('div');
  live.setAttribute('role', 'status');
  live.className = 'live';
  host.root.append(slot, live);
  const ring = document.createElement('div');
  ring.setAttribute('data-part', 'ring');
  const arrow = document.createElement('div');
  arrow.className = 'arrow';

  let target: Box | null = null;
  let dialog: Element | null = null;
  let side: Side | null = null;
  let spoken = '';

  const card = () => slot.querySelector<HTMLElement>('[data-part=card]');
  const arrange = () => {
    const box = card();
    if (!box) return;
    const window = viewport(view);
    const rung = target && shared(grown(target, RING), window);
    drawRing(rung);
    box.style.maxHeight = '';
    box.removeAttribute('data-tight');
    const around = dialog && boxOf(dialog);
    const found = place({ window, target: rung, around, width: box.offsetWidth, height: box.scrollHeight + 2 }, side);
    side = found.side;
    box.style.maxHeight = `${Math.max(0, found.maxHeight)}px`;
    box.toggleAttribute('data-tight', isTight(box, found.maxHeight));
    move(box, found.left, found.top);
    drawArrow(rung, found.side);
  };
  const drawRing = (rung: Box | null) => {
    if (!rung) return ring.remove();
    move(ring, rung.left, rung.top);
    ring.style.width = `${widthOf(rung)}px`;
    ring.style.height = `${heightOf(rung)}px`;
    if (!ring.isConnected) host.root.prepend(ring);
  };
  const drawArrow = (rung: Box | null, at: Side) => {
    if (!rung || at === 'free') return arrow.remove();
    const box = card()?.getBoundingClientRect();
    if (!box) return;
    const along = (low: number, high: number, from: number, to: number) =>
      Math.max(low + 24, Math.min((from + to) / 2, high - 24));
    const x = at === 'right' ? box.left : at === 'left' ? box.right : along(box.left, box.right, rung.left, rung.right);
    const y = at === 'bottom' ? box.top : at === 'top' ? box.bottom : along(box.top, box.bottom, rung.top, rung.bottom);
    arrow.dataset.side = at;
    move(arrow, x, y);
    if (!arrow.isConnected) host.root.append(arrow);
  };
  const follower = createFollower(document, signal, (box) => {
    target = box;
    arrange();
  });
  view.addEventListener('resize', arrange, { signal });
  listen({ host: host.element, root: host.root, signal, onAction });
  signal.addEventListener('abort', () => render(null, slot));

  return {
    root: host.root,
    draw(model) {
      const hadFocus = host.root.activeElement !== null;
      render(h(Card, { model }), slot);
      arrange();
      const words = `${model.position}. ${model.title}`;
      if (spoken !== words) {
        if (spoken) announce(live, words, signal);
        spoken = words;
        const body = slot.querySelector('.body');
        if (body) body.scrollTop = 0;
      }
      // The button that had the focus may be gone with the old step.
      if (hadFocus && host.root.activeElement === null) card()?.focus({ preventScroll: true });
    },
    point(element) {
      dialog = element && composedClosest(element, DIALOG);
      follower.follow(element);
    },
    reveal: (element, where) => void reveal(element, where),
    focus() {
      if (isTyping(document)) return;
      focusBefore = document.activeElement;
      while (focusBefore?.shadowRoot?.activeElement) focusBefore = focusBefore.shadowRoot.activeElement;
      card()?.focus({ preventScroll: true });
    },
    settle() {
      host.settle();
      follower.nudge();
    },
  };
}

/** Text that is left in sight between heading and buttons, in lines. */
const FEWEST_LINES = 3;

/** So little room that heading and buttons would take all of it: then the card scrolls as a whole. */
function isTight(card: HTMLElement, room: number): boolean {
  const fixed = [...card.querySelectorAll<HTMLElement>('header, footer')].reduce(
    (sum, part) => sum + part.scrollHeight,
    0,
  );
  const line = Number.parseFloat(getComputedStyle(card).fontSize) * 1.5;
  return card.scrollHeight > room && fixed + FEWEST_LINES * line > room;
}

const move = (element: HTMLElement, x: number, y: number): void => {
  element.style.transform = `translate(${Math.round(x * 10) / 10}px, ${Math.round(y * 10) / 10}px)`;
};

/** A style sheet of our own that the page's security policy does not forbid. */
function addStyle(root: ShadowRoot, text: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox does not let content scripts adopt sheets everywhere.
    const style = root.ownerDocument.createElement('style');
    style.textContent = text;
    root.append(style);
  }
}
