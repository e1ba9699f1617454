import { OWN_HOST } from '../locate/tree.ts';
import { watch } from '../locate/watch.ts';
import { type Box, boxOf, clamp, heightOf, shared, viewport } from '../overlay/box.ts';
import { createHost } from '../overlay/host.ts';
import { addStyle } from '../overlay/style.ts';
import { isReachable, pressable } from './list-controls.ts';
import css from './number-badges.css?inline';

/** Height of a number; its width grows with its digits. In CSS pixels, as in the style sheet. */
const SIZE = 34;
const WIDER = 12;

/** What has come to lie over a control without moving it, the guide's card too, is noticed after so many frames. */
const OFTEN = 30;

/** A control lower than this has its number beside it, in CSS pixels. */
const LOW = 80;

/** So much of a number stands out over the edge of its control, as a share. */
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
    for (const { ownerDocument } of controls) listenIn(ownerDocument);
    draw();
    ask();
  };
  const draw = () => {
    lastPlaces = placesNow();
    const window = viewport(view);
    const drawn: Box[] = [];
    for (const [element, { number, badge }] of numbers) {
      const box = boxOf(element);
      const seen = box && shared(box, window);
      const width = SIZE + WIDER * (String(number).length - 1);
      const at = seen && isReachable(element, window) ? free(document, seen, width, drawn, window) : null;
      const place = at ? `translate(${Math.round(at.left)}px, ${Math.round(at.top)}px)` : 'none';
      if (places.get(badge) !== place) {
        places.set(badge, place);
        badge.style.transform = place;
        badge.style.display = at ? '' : 'none';
      }
      if (at) drawn.push(at);
    }
  };
  /** Where the controls were when the numbers were drawn. */
  let lastPlaces = '';
  const placesNow = () =>
    [viewport(view), ...[...numbers.keys()].map(boxOf)]
      .map((box) => box && [box.left, box.top, box.right, box.bottom].map(Math.round).join())
      .join(' ');
  // Looked at in every frame that is drawn: scrolling in a shadow root, animations and much else come without any event.
  let frames = 0;
  let frame = 0;
  const follow = () => {
    if (signal.aborted) return;
    if (placesNow() !== lastPlaces || ++frames % OFTEN === 0) draw();
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

/**
 * A place for a number at its control, where it lies over no other number and not over the guide's card; over another number
 * if that cannot be helped, over the card never: what lies over its buttons makes them deaf.
 */
function free(document: Document, control: Box, width: number, drawn: readonly Box[], window: Box): Box | null {
  const [across, down] = [(control.left + control.right - width) / 2, (control.top + control.bottom - SIZE) / 2];
  // Beside a low control, since in a list a number at the corner would seem to belong to the entry above.
  const upper = heightOf(control) < LOW ? down : control.top - SIZE * INSIDE;
  const places: [number, number][] = [
    [control.left - width * INSIDE, upper],
    [control.left - width - 2, down],
    [control.right - width / 2, upper],
    [control.right + 2, down],
    [control.left, control.top],
    [across, down],
    [control.right - width, control.bottom - SIZE],
    [control.left, control.bottom - SIZE / 2],
  ];
  const boxes = places
    .map(([x, y]): Box => {
      const left = clamp(x, 0, window.right - width);
      const top = clamp(y, 0, window.bottom - SIZE);
      return { left, top, right: left + width, bottom: top + SIZE };
    })
    .filter((box) => !isOverCard(document, box));
  return boxes.find((box) => !drawn.some((other) => shared(box, other))) ?? boxes[0] ?? null;
}

/** Numbers let the hit test through, the card does not. */
const isOverCard = (document: Document, { left, top, right, bottom }: Box): boolean =>
  [left, (left + right) / 2, right - 1].some((x) =>
    [top, bottom - 1].some((y) => document.elementFromPoint(x, y)?.localName === OWN_HOST),
  );
