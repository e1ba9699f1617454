import { type Box, boxOf, shared, viewport } from '../overlay/box.ts';
import { isReachable } from './list-controls.ts';
import { placeNumber } from './place-number.ts';

interface Badges {
  /** Numbers these controls and no others; each keeps the number that it has. */
  assign(controls: readonly Element[]): void;
  /** Puts every number where its control is now, or out of sight with it. */
  draw(): void;
  /** Whether a control, or the window, has moved since they were drawn. */
  haveMoved(): boolean;
}

/** The numbers of controls, drawn in that root. */
export function createBadges(document: Document, root: ShadowRoot): Badges {
  const view = document.defaultView as Window;
  const numbers = new Map<Element, { number: number; badge: HTMLElement }>();
  const places = new Map<HTMLElement, string>();

  const badgeFor = (number: number): HTMLElement => {
    const badge = document.createElement('div');
    badge.dataset.part = 'number';
    badge.textContent = String(number);
    root.append(badge);
    return badge;
  };
  /** Where the controls were when the numbers were drawn. */
  let lastPlaces = '';
  const placesNow = () =>
    [viewport(view), ...[...numbers.keys()].map(boxOf)]
      .map((box) => box && [box.left, box.top, box.right, box.bottom].map(Math.round).join())
      .join(' ');

  return {
    assign(controls) {
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
    },
    draw() {
      lastPlaces = placesNow();
      const window = viewport(view);
      const drawn: Box[] = [];
      for (const [element, { number, badge }] of numbers) {
        const box = boxOf(element);
        const seen = box && shared(box, window);
        const at = seen && isReachable(element, window) ? placeNumber(document, seen, number, drawn, window) : null;
        const place = at ? `translate(${Math.round(at.left)}px, ${Math.round(at.top)}px)` : 'none';
        if (places.get(badge) !== place) {
          places.set(badge, place);
          badge.style.transform = place;
          badge.style.display = at ? '' : 'none';
        }
        if (at) drawn.push(at);
      }
    },
    haveMoved: () => placesNow() !== lastPlaces,
  };
}
