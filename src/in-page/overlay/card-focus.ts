import { deepFocus, focusOn } from './focus.ts';
import type { Host } from './host.ts';

interface Uses {
  document: Document;
  signal: AbortSignal;
  host(): Host;
  card(): HTMLElement | null;
}

/** Takes the focus into the card, and gives it back to what had it before. To be made before the host. */
export function createCardFocus({ document, signal, host, card }: Uses) {
  let before: Element | null = null;
  // Comes before the host's own listener, which takes the host and with it the focus off the page.
  signal.addEventListener('abort', () => {
    const hadFocus = document.activeElement === host().element;
    if (hadFocus && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  });
  const enter = () => {
    if (document.activeElement !== host().element) before = deepFocus(document);
    card()?.focus({ preventScroll: true });
  };
  return {
    enter,
    /** From the card to the target, or to what had the focus before; from anywhere else into the card. */
    swap(target: Element | null) {
      if (host().root.activeElement === null) return enter();
      const into = target ?? before;
      if (into) focusOn(into);
    },
  };
}
