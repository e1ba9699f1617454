import { sightOf } from '../geometry/sight.ts';
import { composedContains } from '../geometry/tree.ts';
import { type Box, boxOf, grown, shared, viewport } from '../overlay/box.ts';
import { placeNumber } from './place-number.ts';

/** Farther from a control than this its number never lies, in CSS pixels. */
const NEAR = 60;

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
      const pieces = new Map([...numbers.keys()].map((element) => [element, sightOf(element, window).pieces]));
      /** What stands round a control, but for the boxes that it is in. */
      const others = (own: Element, place: Box) =>
        [...pieces].flatMap(([element, boxes]) => {
          const near = boxes.filter((box) => shared(box, grown(place, NEAR)));
          return near.length === 0 || composedContains(element, own) ? [] : near;
        });
      for (const [element, { number, badge }] of numbers) {
        // A text over two lines has its number at the first.
        const seen = pieces.get(element)?.[0];
        const at = seen
          ? placeNumber(document, seen, number, { numbers: drawn, controls: others(element, seen) }, window)
          : null;
        const place = at ? `translate(${at.left}px, ${at.top}px) scale(${at.scale})` : 'none';
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
