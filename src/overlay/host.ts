import { OWN_HOST } from '../locate/tree.ts';

/** A page that keeps removing our host gets it back this many times; then we stay off. */
const RETURNS = 8;

/** Set with priority on the host, so that no rule of the page reaches it. */
const STYLE: Record<string, string> = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: '0',
  width: 'auto',
  height: 'auto',
  'max-width': 'none',
  'max-height': 'none',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'transparent',
  overflow: 'visible',
  'pointer-events': 'none',
  visibility: 'visible',
  opacity: '1',
  'z-index': '2147483647',
  'color-scheme': 'light dark',
  // Not part of `all`.
  direction: 'ltr',
  'unicode-bidi': 'normal',
};

/** What a page may put on everything round its own window; on our host it would take us away. */
const UNWANTED = ['hidden', 'inert', 'aria-hidden', 'class', 'slot'];

export interface Host {
  element: HTMLElement;
  root: ShadowRoot;
  /** Puts the host back on top: into an open modal dialog, above a newer popover, back into a page that threw it out. */
  settle(): void;
}

export interface HostOptions {
  document: Document;
  /** `closed` in the product; `open` only for measuring. */
  mode: ShadowRootMode;
  signal: AbortSignal;
  /** Whether this copy may put itself back; false once a newer one has taken over. */
  isCurrent(): boolean;
  /** It was thrown out and is back: a document that was written anew has lost all listeners too. */
  onReturn(): void;
  /** The page keeps removing it; nothing more is shown. */
  onBlocked(): void;
}

/**
 * Our one element in the page, in the top layer, with everything of ours in its shadow root. Gone with `signal`.
 */
export function createHost({ document, mode, signal, isCurrent, onReturn, onBlocked }: HostOptions): Host {
  const element = document.createElement(OWN_HOST);
  const root = element.attachShadow({ mode });
  element.setAttribute('popover', 'manual');
  dress(element);
  let returns = 0;
  const guard = new MutationObserver(() => {
    if (!element.isConnected) settle();
  });

  const put = (parent: Element) => {
    parent.append(element);
    // Only the lists of children round the host are watched: a page that changes all the time costs nothing here.
    guard.disconnect();
    guard.observe(document, { childList: true });
    guard.observe(parent, { childList: true });
    raise();
  };
  const raise = () => {
    if (!element.isConnected || typeof element.showPopover !== 'function') return;
    if (element.matches(':popover-open')) element.hidePopover();
    element.showPopover();
  };
  const settle = () => {
    if (signal.aborted || !isCurrent()) return;
    const home = homeIn(document);
    if (!home) return;
    if (!element.isConnected) {
      if (++returns > RETURNS) return onBlocked();
      put(home);
      document.addEventListener('toggle', toggled, { capture: true, signal });
      return onReturn();
    }
    if (element.parentElement !== home && element.parentNode !== home) put(home);
    else if (!element.matches(':popover-open') || isUnder(element, root)) raise();
    if (element.getAttribute('style') !== dressed) dress(element);
    for (const name of UNWANTED) element.removeAttribute(name);
  };
  const tampered = new MutationObserver(() => {
    if (++returns > RETURNS) onBlocked();
    else settle();
  });
  put(homeIn(document) ?? document.documentElement);
  const dressed = element.getAttribute('style');
  tampered.observe(element, { attributes: true, attributeFilter: ['style', 'popover', ...UNWANTED] });
  const toggled = (event: Event) => event.target !== element && settle();
  document.addEventListener('toggle', toggled, { capture: true, signal });
  document.addEventListener('fullscreenchange', settle, { signal });
  signal.addEventListener('abort', () => {
    guard.disconnect();
    tampered.disconnect();
    element.remove();
  });
  return { element, root, settle };
}

function dress(element: HTMLElement): void {
  element.removeAttribute('style');
  for (const [property, value] of Object.entries(STYLE)) element.style.setProperty(property, value, 'important');
}

/** What can be shown on the full screen and holds no elements of ours. */
const CLOSED = /^(video|audio|iframe|img|canvas|object|embed)$/;

/**
 * Where the host has to be: in the topmost modal dialog or what fills the screen, since everything outside of it is inert,
 * popovers too; in the last light popover, since a press outside of that closes it; else in the document.
 */
function homeIn(document: Document): Element | null {
  const full = document.fullscreenElement;
  const open = openModal(document) ?? (full && !CLOSED.test(full.localName) ? full : null);
  const inside = open ?? document;
  const light = [...inside.querySelectorAll('[popover]:popover-open')].filter(
    (popover) => /^(auto|hint)?$/.test(popover.getAttribute('popover') ?? '') && popover.localName !== OWN_HOST,
  );
  return light.at(-1) ?? open ?? document.documentElement;
}

/** The topmost native modal dialog, or `null`. */
export function openModal(document: Document): Element | null {
  const { innerWidth: width = 0, innerHeight: height = 0 } = document.defaultView ?? {};
  const open = modals(document);
  if (open.length < 2) return open[0] ?? null;
  const hit = document.elementsFromPoint(width / 2, height / 2);
  return hit.find((element) => open.includes(element)) ?? open.at(-1) ?? null;
}

function modals(root: Document | ShadowRoot): Element[] {
  const found = [...root.querySelectorAll('dialog:modal')];
  for (const element of root.querySelectorAll('*')) {
    // Only custom elements carry open roots with dialogs; the check keeps large pages cheap.
    if (element.shadowRoot && element.localName !== OWN_HOST) found.push(...modals(element.shadowRoot));
  }
  return found;
}

/** Whether something in the top layer lies over our card. */
function isUnder(host: Element, root: ShadowRoot): boolean {
  const card = root.querySelector('[data-part=card]');
  if (!card) return false;
  const box = card.getBoundingClientRect();
  const hit = host.ownerDocument.elementFromPoint(box.left + box.width / 2, box.top + 8);
  const layer = hit !== host && hit?.closest(':popover-open, :modal, :fullscreen');
  return layer ? !layer.contains(host) : false;
}
