import { safeTimeout } from '../../shared/safe-timeout.ts';
import { announcement } from '../../shared/timings.ts';
import { actionOf } from './action.ts';
import { deepFocus } from './focus.ts';
import { hearInside } from './hear-inside.ts';
import type { CardAction } from './model.ts';

/** What happens in our card is nobody else's business: outside-click handlers and shortcuts of the page do not see it. */
const POINTER =
  'pointerdown pointerup mousedown mouseup click dblclick auxclick contextmenu touchstart touchend touchmove touchcancel pointercancel mousemove pointermove mouseover mouseout pointerover pointerout'.split(
    ' ',
  );
/** What tells that the page lets presses through. */
const DOWN = /^(pointerdown|mousedown|touchstart|click)$/;
const KEYS = 'keydown keyup keypress beforeinput input focusin focusout wheel copy focus blur'.split(' ');

/** A file or text that is dropped on the card: unanswered, the browser would open it in place of the page. */
const DRAGS = 'dragenter dragover dragleave drop'.split(' ');

/** What the card's input is wired to. */
export interface InputOptions {
  host: HTMLElement;
  root: ShadowRoot;
  signal: AbortSignal;
  /** Heard before anything is kept from the page. */
  first: Record<string, (event: Event) => void>;
  /** Whether the user can have seen what is pressed. */
  isSeen(pressed: Element): boolean;
  onAction(action: CardAction): void;
  /** The page keeps from us that a button is pressed. */
  onUnheard?(): void;
}

/**
 * Hears the user's real clicks and keys in the card, and keeps them from the page. Scripted events count for nothing.
 * Listeners are on the window, the first place that an event passes.
 *
 * @returns puts the listeners there again: a document that is written anew loses them
 */
export function listen({ host, root, signal, first, isSeen, onAction, onUnheard }: InputOptions): () => void {
  const view = host.ownerDocument.defaultView as Window;
  const act = (element: Element | null | undefined) => {
    const action = actionOf(element ?? null);
    if (action) onAction(action);
  };
  /** The button on which a key is pressed that will make a click. */
  let keyed: Element | null = null;
  const isOurs = (event: Event) => event.composedPath().includes(host);
  const heard: [string, (event: Event) => void][] = Object.entries(first);

  const inside = hearInside({ root, signal, isSeen, onPress: act, onUnheard });
  /** What lies under the mouse in our card. */
  const under = ({ clientX, clientY }: MouseEvent) =>
    Number.isFinite(clientX) ? root.elementFromPoint(clientX, clientY) : null;
  const buttonAt = (event: Event) =>
    ((event as MouseEvent).detail === 0 && event.type === 'click' ? keyed : under(event as MouseEvent))?.closest(
      'button',
    ) ?? null;
  const click = (event: MouseEvent) => {
    // Made by a key: it has no place on screen.
    if (event.detail === 0) {
      if (event.isTrusted) act(keyed);
      keyed = null;
      return;
    }
    // The second half of a double click is no second click.
    const pressed = event.isTrusted && event.detail === 1 ? under(event) : null;
    if (pressed && isSeen(pressed)) act(pressed);
  };

  for (const type of POINTER) {
    heard.push([
      type,
      (event) => {
        if (!isOurs(event)) return;
        // A click of assistive technology; the listener below hears that.
        if (type === 'click' && (event as MouseEvent).detail === 0 && !keyed) return;
        event.stopImmediatePropagation();
        if (DOWN.test(type)) inside.hear(type, buttonAt(event));
        if (type === 'click') click(event as MouseEvent);
        if (type === 'mousedown') keepFocus(event, under(event as MouseEvent));
      },
    ]);
  }
  for (const type of KEYS) {
    heard.push([
      type,
      (event) => {
        if (!isOurs(event)) return;
        if (type === 'keydown' && isEscape(event)) {
          // A dialog of the page that we lie in stays open.
          event.preventDefault();
          onAction({ part: 'close' });
        }
        if (type === 'keydown' && isMinus(event)) act(root.querySelector('[data-part=fold]'));
        if (event instanceof KeyboardEvent && /^(Enter| )$/.test(event.key)) keyed = root.activeElement;
        event.stopImmediatePropagation();
      },
    ]);
  }
  for (const type of DRAGS) {
    heard.push([
      type,
      (event) => {
        if (!isOurs(event)) return;
        event.preventDefault();
        const { dataTransfer } = event as DragEvent;
        if (dataTransfer) dataTransfer.dropEffect = 'none';
        event.stopImmediatePropagation();
      },
    ]);
  }
  root.addEventListener(
    'click',
    (event) => {
      event.stopPropagation();
      inside.hear('click', (event.target as Element).closest('button'));
      if (event.isTrusted && (event as MouseEvent).detail === 0) act((event.target as Element).closest('button'));
    },
    { signal },
  );
  const wire = () => {
    for (const [type, hear] of heard) view.addEventListener(type, hear, { capture: true, signal });
  };
  wire();
  return wire;
}

/** The focus stays where the user works, and with it the list that is open there; else the card's text can be selected. */
function keepFocus(press: Event, pressed: Element | null): void {
  if (pressed && (pressed.closest('button,header') || isTyping(pressed.ownerDocument))) press.preventDefault();
}

/** Escape in the card closes it; on the page it is the page's alone. */
const isEscape = (event: Event): boolean =>
  event.isTrusted && (event as KeyboardEvent).key === 'Escape' && !(event as KeyboardEvent).isComposing;

/** Folds the card and unfolds it; with Ctrl or Cmd it makes the page smaller. */
const isMinus = (event: Event): boolean => {
  const { key, ctrlKey, metaKey, isTrusted } = event as KeyboardEvent;
  return isTrusted && key === '-' && !ctrlKey && !metaKey;
};

/** Whether the focus is in a field of the page, through open shadow roots and same-origin frames. */
export function isTyping(document: Document): boolean {
  const active = deepFocus(document);
  if (!active) return false;
  if (active.localName === 'iframe') {
    try {
      const inner = (active as HTMLIFrameElement).contentDocument;
      return inner ? isTyping(inner) : true;
    } catch {
      // A foreign document: somebody may be typing there.
      return true;
    }
  }
  if (active.localName === 'input')
    return !/^(button|submit|reset|checkbox|radio|image|file|color|range)$/.test((active as HTMLInputElement).type);
  return (
    /^(textarea|select)$/.test(active.localName) ||
    (active as HTMLElement).isContentEditable ||
    /^(textbox|combobox|searchbox)$/.test(active.getAttribute('role') ?? '')
  );
}

/**
 * Tells assistive technology something. Emptied first, so that the same words are heard again; what comes meanwhile is told
 * with it.
 * @param isNew what waits speaks of a step that has gone, and is not told any more
 */
export function announce(region: Element, text: string, signal: AbortSignal, isNew = false): void {
  if (!text) return;
  const waiting = region.getAttribute('data-waiting');
  region.setAttribute('data-waiting', [!isNew && waiting, text].filter(Boolean).join(' '));
  if (waiting) return;
  region.textContent = '';
  safeTimeout(announcement, signal, () => {
    region.textContent = region.getAttribute('data-waiting');
    region.removeAttribute('data-waiting');
  });
}
