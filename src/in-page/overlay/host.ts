import { hostFight, hostFlood } from '../../shared/timings.ts';
import { type Box, shared, viewport } from '../geometry/box.ts';
import { topOf } from '../geometry/dom.ts';
import { lightPopovers, nativeModal } from '../geometry/modal.ts';
import { composedContains, OWN_HOST } from '../geometry/tree.ts';
import { KIND } from './singleton.ts';

/**
 * A page that keeps removing our host gets it back this many times in the time of `hostFight`; then we stay off. Where the
 * rest of the page went with it, it was only drawn anew, and the much shorter time of `hostFlood` counts.
 */
const RETURNS = 8;
/** Something that lies over the card is answered this many times in the time of `hostFight`: it may answer as well. */
const RISES = 3;
/** The host of the guide's card. */
const CARD = `${OWN_HOST}:popover-open:not([data-kind])`;

/** Set with priority on the host, so that no rule of the page reaches it. The last two are not part of `all`. */
const STYLE =
  'all:initial;display:block;position:fixed;inset:0;width:auto;height:auto;max-width:none;max-height:none;margin:0;' +
  'padding:0;border:0;background:transparent;overflow:visible;pointer-events:none;visibility:visible;opacity:1;' +
  'z-index:2147483647;color-scheme:light dark;direction:ltr;unicode-bidi:normal;';

/** From here on the window is pinched. */
const ZOOMED = 1.05;

/** What a page may put on everything round its own window; on our host it would take us away. */
const UNWANTED = ['hidden', 'inert', 'aria-hidden', 'class', 'slot'];

export interface Host {
  element: HTMLElement;
  root: ShadowRoot;
  /** Puts the host back on top: into an open modal dialog, above a newer popover, back into a page that threw it out. */
  settle(): void;
  /** Puts the host above what has been opened since; a few times only, since the other may do the same. */
  rise(): void;
}

export interface HostOptions {
  document: Document;
  /** `closed` in the product; `open` only for measuring. */
  mode: ShadowRootMode;
  signal: AbortSignal;
  /** What it is for, where it is not the guide's card. */
  kind?: string;
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
export function createHost({ document, mode, signal, kind, isCurrent, onReturn, onBlocked }: HostOptions): Host {
  const element = document.createElement(OWN_HOST);
  const root = element.attachShadow({ mode });
  element.setAttribute('popover', 'manual');
  // Our words are in the reader's language already.
  element.translate = false;
  if (kind) element.setAttribute(KIND, kind);
  /** Whether the page has thrown us out, or changed us, too often. */
  const isFight = counter(RETURNS, hostFight);
  const isFlood = counter(RETURNS, hostFlood);
  const isStubborn = counter(RISES, hostFight);
  let wasAlone = true;
  const guard = new MutationObserver((records) => {
    if (element.isConnected) return;
    wasAlone = records.every(({ removedNodes }) => [...removedNodes].every((node) => node === element));
    settle();
  });

  const put = (parent: Node & ParentNode) => {
    move(element, root, parent);
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
    // What only shows something lies under the card, over whose words and buttons it would be.
    const card = kind && kind !== 'numbers' && document.querySelector<HTMLElement>(CARD);
    if (!card) return;
    card.hidePopover();
    card.showPopover();
  };
  const settle = () => {
    if (signal.aborted || !isCurrent()) return;
    const home = homeIn(document);
    if (!home) return;
    if (!element.isConnected) {
      if (wasAlone ? isFight() : isFlood()) return onBlocked();
      put(home);
      wire();
      return onReturn();
    }
    if (element.parentElement !== home && element.parentNode !== home) put(home);
    else if (!element.matches(':popover-open')) raise();
    else if (isUnder(element, root)) rise();
    if (element.getAttribute('style') !== dressed || zoomOf(element) !== 1) dressUp();
    for (const name of UNWANTED) element.removeAttribute(name);
    if (element.translate) element.translate = false;
  };
  const tampered = new MutationObserver(() => {
    if (isFight()) onBlocked();
    else settle();
  });
  let dressed: string | null = null;
  const dressUp = () => {
    dressed = dress(element);
    // Our own change is no tampering.
    tampered.takeRecords();
  };
  put(homeIn(document) ?? document.documentElement);
  dressUp();
  tampered.observe(element, { attributes: true, attributeFilter: ['style', 'popover', 'translate', ...UNWANTED] });
  const toggled = (event: Event) => event.target !== element && settle();
  /** A window of the page that we lie in closes: whatever is in it then loses the focus. */
  const leave = ({ target, newState }: ToggleEvent) => {
    const closing = newState === 'closed' && target !== element && composedContains(target as Element, element);
    const home = closing && homeIn(document, target as Element);
    if (home && isCurrent()) move(element, root, home);
  };
  const wire = () => {
    document.addEventListener('toggle', toggled, { capture: true, signal });
    document.addEventListener('beforetoggle', leave, { capture: true, signal });
  };
  wire();
  document.addEventListener('fullscreenchange', settle, { signal });
  signal.addEventListener('abort', () => {
    guard.disconnect();
    tampered.disconnect();
    element.remove();
  });
  const rise = () => {
    if (!isStubborn()) raise();
  };
  return { element, root, settle, rise };
}

/**
 * The part of the window that its user sees. The host fills all that is not scroll bars and gutters, on whatever side they are;
 * of that, pinch zoom shows a part.
 */
export function windowOf(host: Element): Box {
  const view = host.ownerDocument.defaultView as Window;
  const { left, top, right, bottom, width, height } = host.getBoundingClientRect();
  const all = width > 0 && height > 0 ? { left, top, right, bottom } : viewport(view);
  const zoomed = view.visualViewport;
  if (!zoomed || zoomed.scale < ZOOMED) return all;
  const { offsetLeft, offsetTop } = zoomed;
  const seen = {
    left: offsetLeft,
    top: offsetTop,
    right: offsetLeft + zoomed.width,
    bottom: offsetTop + zoomed.height,
  };
  return shared(all, seen) ?? all;
}

/** Puts our host last in there; the focus in it and what is scrolled stay, where the browser can do that. */
function move(host: HTMLElement, root: ShadowRoot, parent: Node & ParentNode): void {
  const scrolled = [...root.querySelectorAll('*')].flatMap((box) =>
    box.scrollTop ? [[box, box.scrollTop] as const] : [],
  );
  if (host.isConnected && parent.isConnected && 'moveBefore' in parent) parent.moveBefore(host, null);
  else parent.append(host);
  for (const [box, top] of scrolled) box.scrollTop = top;
}

/** Counts its calls. @returns whether there were more than so many of late */
function counter(most: number, time: number): () => boolean {
  let calls: number[] = [];
  return () => {
    const now = performance.now();
    calls = [...calls.filter((before) => now - before < time), now];
    return calls.length > most;
  };
}

/** Styles the host. @returns the text of its style */
function dress(element: HTMLElement): string | null {
  element.style.cssText = STYLE.replaceAll(';', '!important;');
  // Places and sizes of ours are those of the window, whatever the page has enlarged round us.
  const zoom = zoomOf(element);
  if (zoom !== 1) element.style.setProperty('zoom', String(1 / zoom), 'important');
  return element.getAttribute('style');
}

/** CSS zoom that an element has from what it lies in; 1 where the browser does not know. */
function zoomOf(element: Element): number {
  const zoom = element.currentCSSZoom ?? 1;
  return Math.abs(zoom - 1) < 0.001 ? 1 : zoom;
}

/** What can be shown on the full screen and holds no elements of ours. */
const CLOSED = /^(video|audio|iframe|img|canvas|object|embed)$/;

/**
 * Where the host has to be: in the topmost modal dialog or what fills the screen, since everything outside of it is inert,
 * popovers too; in the last light popover, since a press outside of that closes it; else in the document. Not in a window
 * that is just closing.
 */
function homeIn(document: Document, closing?: Element): Element | null {
  const full = document.fullscreenElement;
  const stays = (one: Element) => !closing || !composedContains(closing, one);
  const modal = nativeModal(document);
  const open = (modal && stays(modal) ? modal : null) ?? (full && !CLOSED.test(full.localName) ? full : null);
  const light = lightPopovers(document).filter(
    (popover) => stays(popover) && (!open || composedContains(open, popover)),
  );
  return light.at(-1) ?? open ?? topOf(document);
}

/** Whether something in the top layer lies over our card. */
function isUnder(host: Element, root: ShadowRoot): boolean {
  const card = root.querySelector('.card');
  if (!card) return false;
  const box = card.getBoundingClientRect();
  const hit = host.ownerDocument.elementFromPoint(box.left + box.width / 2, box.top + 8);
  const layer = hit !== host && hit?.closest(':popover-open, :modal, :fullscreen');
  return layer ? !layer.contains(host) : false;
}
