import { type Box, clamp } from '../geometry/box.ts';
import { windowOf } from './host.ts';
import { type PreferredPosition, preferredPositionAt } from './place-card.ts';

/** An arrow key moves the card by this share of the free room. */
const KEY_STEP = 0.1;

const KEYS: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export interface MoveOptions {
  host: HTMLElement;
  root: ShadowRoot;
  card(): HTMLElement | null;
  /** Shows the card there while it is being moved; `null`: back to where it goes by itself. */
  onWish(wish: PreferredPosition | null): void;
  /** The user has let go. */
  onDone(): void;
}

/** Where a press began, and where the card was then. */
interface Grip {
  x: number;
  y: number;
  card: Box;
  pointer: number;
  moved: boolean;
}

/**
 * Lets the user move the card aside: by its head with mouse, pen or finger; by arrow keys on its grip, where Home brings it
 * back. Must be called before the card's input is wired up, which keeps these events from everybody else.
 *
 * @returns listeners for the window, in the capture phase
 */
export function moving({ host, root, card, onWish, onDone }: MoveOptions): Record<string, (event: Event) => void> {
  let grip: Grip | null = null;

  const begin = (event: Event) => {
    const { button, clientX: x, clientY: y, pointerId: pointer, isTrusted } = event as PointerEvent;
    const box = card()?.getBoundingClientRect();
    const pressed = event.composedPath().includes(host) ? root.elementFromPoint(x, y) : null;
    const other = pressed?.closest('button')?.getAttribute('data-part') ?? 'move';
    if (!isTrusted || button !== 0 || !box || !pressed?.closest('header') || other !== 'move') return;
    grip = { x, y, card: box, pointer, moved: false };
  };
  const drag = (event: Event) => {
    const { clientX, clientY, pointerId } = event as PointerEvent;
    if (!grip || pointerId !== grip.pointer) return;
    event.stopImmediatePropagation();
    const [x, y] = [clientX - grip.x, clientY - grip.y];
    if (!grip.moved && Math.hypot(x, y) < 6) return;
    // Frames of the page would swallow the pointer.
    if (!grip.moved) host.setPointerCapture(pointerId);
    grip.moved = true;
    const { left, top, right, bottom } = grip.card;
    onWish(preferredPositionAt(windowOf(host), { left: left + x, top: top + y, right: right + x, bottom: bottom + y }));
  };
  const end = (event: Event) => {
    if (!grip || (event as PointerEvent).pointerId !== grip.pointer) return;
    event.stopImmediatePropagation();
    if (grip.moved) onDone();
    grip = null;
  };
  const key = (event: Event) => {
    const { key: name, isTrusted } = event as KeyboardEvent;
    const box = card()?.getBoundingClientRect();
    if (!isTrusted || !box || root.activeElement?.getAttribute('data-part') !== 'move') return;
    const step = KEYS[name];
    if (!step && name !== 'Home') return;
    event.preventDefault();
    const at = preferredPositionAt(windowOf(host), box);
    onWish(step ? { x: clamp(at.x + step[0] * KEY_STEP, 0, 1), y: clamp(at.y + step[1] * KEY_STEP, 0, 1) } : null);
    onDone();
  };
  return { pointerdown: begin, pointermove: drag, pointerup: end, pointercancel: end, keydown: key };
}
