import { type Box, shared } from '../geometry/box.ts';
import { boxOf } from '../geometry/sight.ts';
import { busyPlaces } from './busy-places.ts';
import { measureForms, typeScale } from './form-sizes.ts';
import { mustReadWith } from './must-read.ts';
import type { FormSize, Placement } from './place.ts';
import { type PreferredPosition, placeCard } from './place-card.ts';
import { move } from './ring.ts';

/** The card's type at a text size of 100 %, in CSS pixels, for the size chosen in the browser; as in `overlay.css`. */
const usualType = (card: HTMLElement): number => {
  const host = (card.getRootNode() as ShadowRoot).host;
  return Math.max(18, 1.125 * Number.parseFloat(getComputedStyle(host).fontSize));
};

/** Finds the card's form and place, and remembers what is dear to find out. */
export interface Arranger {
  /** The card was drawn: it is measured again if it says something else now. @param size as chosen by the user, 1 for the usual */
  drawn(card: HTMLElement, size: number): void;
  /** The window has another size. */
  resized(): void;
  /** @param target what is pointed at; @param also another element that has to be read with it */
  keepFree(target: Element | null, also: Element | null): void;
  /**
   * Puts the card where it belongs.
   * @param ring the part of the window that the ring takes, or `null`
   * @param origin where the host begins in the window
   */
  arrange(
    card: HTMLElement,
    window: Box,
    ring: Box | null,
    preferred: PreferredPosition | null,
    origin: { left: number; top: number },
  ): Placement;
}

export function createArranger(document: Document): Arranger {
  let sizes: FormSize[] | null = null;
  let busy: Box[] | null = null;
  let size = 1;
  let contents = '';
  let kept: [target: Element | null, also: Element | null] = [null, null];
  let keep: Element[] = [];
  let before: Placement | null = null;

  return {
    drawn(card, chosen) {
      const now = `${chosen} ${card.querySelectorAll('*').length} ${card.textContent}`;
      if (now === contents) return;
      contents = now;
      size = chosen;
      sizes = null;
    },
    resized() {
      sizes = null;
      busy = null;
    },
    keepFree(target, also) {
      // To look for them is dear; a page that draws itself anew has others in their place.
      const isSame = target === kept[0] && also === kept[1] && keep.every((one) => one.isConnected);
      if (isSame) return;
      kept = [target, also];
      keep = [...(also ? [also] : []), ...(target ? mustReadWith(target) : [])];
      busy = null;
    },
    arrange(card, window, ring, preferred, origin) {
      if (!sizes) {
        card.style.setProperty('--size', String(typeScale(size, usualType(card), window)));
        sizes = measureForms(card);
      }
      busy ??= busyPlaces(document);
      const boxes = keep.flatMap((one) => boxOf(one) ?? []).flatMap((box) => shared(box, window) ?? []);
      before = placeCard({ window, target: ring, keep: boxes, busy, forms: sizes, preferred }, before);
      const { form, left, top, maxHeight } = before;
      const least = sizes.find((one) => one.form === form)?.least ?? 0;
      card.dataset.form = form;
      card.style.maxHeight = `${Math.max(0, maxHeight)}px`;
      // So little room that heading and buttons take all of it: then the card scrolls as a whole.
      card.toggleAttribute('data-tight', least > maxHeight + 1);
      move(card, left - origin.left, top - origin.top);
      return before;
    },
  };
}
