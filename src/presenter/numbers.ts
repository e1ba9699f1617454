import { watch } from '../locate/watch.ts';
import { type Box, boxOf, shared, viewport } from '../overlay/box.ts';
import { createHost } from '../overlay/host.ts';
import { addStyle } from '../overlay/style.ts';
import { isReachable, pressable } from './numbered.ts';
import css from './numbers.css?inline';

/** Height of a number; its width grows with its digits. In CSS pixels, as in the style sheet. */
const SIZE = 34;
const WIDER = 12;

/** So much of a number stands out over the corner of its control, as a share. */
const INSIDE = 0.6;

export interface NumbersOptions {
  document: Document;
  /** Ends everything; also aborted by the numbers themselves. */
  end: AbortController;
  isCurrent(): boolean;
}

/**
 * Puts numbers on the controls of a page, so that somebody far away can say "press the 7". They are drawn only, let every
 * click through and do nothing. A control keeps its number as long as it is there; Escape or leaving the page ends all.
 */
export function showNumbers({ document, end, isCurrent }: NumbersOptions): void {
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
  const numbers = new Map<Element, { number: number; badge: HTMLElement }>();
  const places = new Map<HTMLElement, string>();

  const badgeFor = (number: number): HTMLElement => {
    const badge = document.createElement('div');
    badge.dataset.part = 'number';
    badge.textContent = String(number);
    host.root.append(badge);
    return badge;
  };
  const count = () => {
    const controls = pressable(document);
    for (const [element, { badge }] of numbers) {
      if (controls.includes(element)) continue;
      badge.remove();
      places.delete(badge);
      numbers.delete(element);
    }
    const taken = new Set([...numbers.values()].map(({ number }) => number));
    let next = 1;
    for (const element of controls) {
      if (numbers.has(element)) continue;
      while (taken.has(next)) next++;
      taken.add(next);
      numbers.set(element, { number: next, badge: badgeFor(next) });
    }
    host.settle();
    draw();
  };
  const draw = () => {
    const window = viewport(view);
    const drawn: Box[] = [];
    for (const [element, { number, badge }] of numbers) {
      const box = boxOf(element);
      const seen = box && shared(box, window);
      const at =
        seen && isReachable(element) ? free(seen, SIZE + WIDER * (String(number).length - 1), drawn, window) : null;
      const place = at ? `translate(${Math.round(at.left)}px, ${Math.round(at.top)}px)` : 'none';
      if (places.get(badge) !== place) {
        places.set(badge, place);
        badge.style.transform = place;
        badge.style.display = at ? '' : 'none';
      }
      if (at) drawn.push(at);
    }
  };
  let frame = 0;
  const soon = () => {
    // One that was asked for before may have been cancelled by the page.
    view.cancelAnimationFrame(frame);
    frame = view.requestAnimationFrame(() => {
      if (!signal.aborted) draw();
    });
  };
  const key = (event: Event) => {
    if ((event as KeyboardEvent).key !== 'Escape' || !event.isTrusted) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    stop();
  };
  const address = document.URL;
  const moved = () => {
    if (document.URL !== address) stop();
  };
  const wire = () => {
    view.addEventListener('keydown', key, { capture: true, signal });
    for (const type of ['scroll', 'resize', 'transitionend', 'animationend', 'load'])
      view.addEventListener(type, soon, { capture: true, passive: true, signal });
    for (const type of ['hashchange', 'popstate', 'pagehide']) view.addEventListener(type, moved, { signal });
    (Reflect.get(view, 'navigation') as EventTarget | undefined)?.addEventListener('currententrychange', moved, {
      signal,
    });
    view.visualViewport?.addEventListener('resize', soon, { signal });
  };
  wire();
  watch(document, signal, count);
  count();
}

/** A place for a number at the edge of its control, where it lies over no other number if that can be helped. */
function free(control: Box, width: number, drawn: readonly Box[], window: Box): Box {
  const middle = (control.top + control.bottom - SIZE) / 2;
  const corners: [number, number][] = [
    [control.left - width * INSIDE, control.top - SIZE * INSIDE],
    [control.left - width - 2, middle],
    [control.right - width / 2, control.top - SIZE / 2],
    [control.right + 2, middle],
    [control.left, control.top],
    [control.right - width, control.bottom - SIZE],
    [control.left, control.bottom - SIZE / 2],
  ];
  const boxes = corners.map(([x, y]): Box => {
    const left = Math.max(0, Math.min(x, window.right - width));
    const top = Math.max(0, Math.min(y, window.bottom - SIZE));
    return { left, top, right: left + width, bottom: top + SIZE };
  });
  return boxes.find((box) => !drawn.some((other) => shared(box, other))) ?? (boxes[0] as Box);
}
