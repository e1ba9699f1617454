import { watch } from '../locate/watch.ts';
import { createHost } from '../overlay/host.ts';
import { addStyle } from '../overlay/style.ts';
import { createBadges } from './badges.ts';
import { pressable } from './list-controls.ts';
import css from './number-badges.css?inline';

/** What has come to lie over a control without moving it, the guide's card too, is noticed after so many frames. */
const OFTEN = 30;

export interface NumbersOptions {
  document: Document;
  /** Ends everything; also aborted by the numbers themselves. */
  end: AbortController;
  isCurrent(): boolean;
  /** The user has sent them away, and wants none on the next page either. */
  onEscape(): void;
}

/**
 * Puts numbers on the controls of a page, so that somebody far away can say "press the 7". They are drawn only, let every
 * click through and do nothing. A control keeps its number as long as it is there; Escape or leaving the page ends all.
 */
export function showNumbers({ document, end, isCurrent, onEscape }: NumbersOptions): void {
  const { signal } = end;
  const view = document.defaultView as Window;
  const stop = () => end.abort();
  const host = createHost({
    document,
    mode: 'closed',
    signal,
    kind: 'numbers',
    isCurrent,
    onReturn: () => wire(),
    onBlocked: stop,
  });
  addStyle(host.root, css);
  const badges = createBadges(document, host.root);
  const count = () => {
    const controls = pressable(document);
    badges.assign(controls);
    host.settle();
    for (const { ownerDocument } of controls) listenIn(ownerDocument);
    badges.draw();
    ask();
  };
  // Looked at in every frame that is drawn: scrolling in a shadow root, animations and much else come without any event.
  let frames = 0;
  let frame = 0;
  const follow = () => {
    if (signal.aborted) return;
    if (badges.haveMoved() || ++frames % OFTEN === 0) badges.draw();
    ask();
  };
  const ask = () => {
    // One that was asked for before may have been cancelled by the page.
    view.cancelAnimationFrame(frame);
    frame = view.requestAnimationFrame(follow);
  };
  const key = (event: Event) => {
    if ((event as KeyboardEvent).key !== 'Escape' || !event.isTrusted) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    stop();
    onEscape();
  };
  const address = document.URL;
  const moved = () => {
    if (document.URL !== address) stop();
  };
  /** A key that is pressed in a frame is heard there only. */
  const listenIn = ({ defaultView }: Document) =>
    defaultView?.addEventListener('keydown', key, { capture: true, signal });
  const wire = () => {
    listenIn(document);
    for (const type of ['hashchange', 'popstate', 'pagehide']) view.addEventListener(type, moved, { signal });
    view.navigation?.addEventListener('currententrychange', moved, { signal });
  };
  wire();
  watch(document, signal, count);
  count();
}
