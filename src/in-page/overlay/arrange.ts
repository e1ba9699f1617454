import { type Box, heightOf, shared, union } from '../geometry/box.ts';
import { isConnected } from '../geometry/dom.ts';
import { boxOf } from '../geometry/sight.ts';
import { busyPlaces } from './busy-places.ts';
import { measureForms, setForm, typeScales } from './form-sizes.ts';
import type { FormSize } from './forms.ts';
import { mustReadWith } from './must-read.ts';
import type { Placement } from './place.ts';
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
  ): Arranged;
}

/** `bring`: what has to lie at the `wanted` edge: the target, or what is read with it and has room there too */
export type Arranged = Placement & { bring: Element | null };

/** Makes the arranger of one card. */
export function createArranger(document: Document): Arranger {
  /** What the card needs, at each size of its type. */
  let sizes = new Map<number, FormSize[]>();
  let busy: Box[] | null = null;
  let size = 1;
  let contents = '';
  let extent = '';
  let kept: [target: Element | null, also: Element | null] = [null, null];
  let keep: Element[] = [];
  let before: Placement | null = null;

  const formsAt = (card: HTMLElement, scale: number): FormSize[] => {
    card.style.setProperty('--size', String(scale));
    const known = sizes.get(scale);
    if (known) return known;
    const forms = measureForms(card);
    sizes.set(scale, forms);
    return forms;
  };

  return {
    drawn(card, chosen) {
      const now = `${chosen} ${card.querySelectorAll('*').length} ${card.textContent}`;
      if (now === contents) return;
      contents = now;
      size = chosen;
      sizes = new Map();
    },
    keepFree(target, also) {
      // To look for them is dear; a page that draws itself anew has others in their place.
      const isSame = target === kept[0] && also === kept[1] && keep.every(isConnected);
      if (isSame) return;
      kept = [target, also];
      keep = [...(also ? [also] : []), ...(target ? mustReadWith(target) : [])];
      busy = null;
    },
    arrange(card, window, ring, preferred, origin) {
      // Also a scroll bar that comes makes another window, and tells nobody.
      const now = [window.right - window.left, window.bottom - window.top].join();
      if (now !== extent) {
        extent = now;
        sizes = new Map();
        busy = null;
      }
      busy ??= busyPlaces(document);
      const boxes = keep.flatMap((one) => boxOf(one) ?? []).flatMap((box) => shared(box, window) ?? []);
      const input = { window, target: ring, keep: boxes, busy, preferred };
      const scales = typeScales(size, usualType(card), window);
      let found = before;
      let harm = 2;
      let isTight = false;
      let fitting = size;
      // Smaller type where that leaves more to read: of the page, or at all.
      for (const scale of scales) {
        const forms = formsAt(card, scale);
        const at = placeCard({ ...input, forms }, before);
        const isShort = (forms.find(({ form }) => form === at.form)?.least ?? 0) > at.maxHeight + 1;
        const does = isShort || at.wanted ? 2 : Number(at.hides ?? 0);
        if (harm === 2 || does < harm) [found, harm, isTight, fitting] = [at, does, isShort, scale];
        if (harm === 0) break;
      }
      formsAt(card, fitting);
      before = found as Placement;
      const { form, left, top, maxHeight } = before;
      setForm(card, form);
      card.style.maxHeight = `${Math.max(0, maxHeight)}px`;
      // So little room that heading and buttons take all of it: then the card scrolls as a whole.
      card.toggleAttribute('data-tight', isTight);
      move(card, left - origin.left, top - origin.top);
      const room = window.bottom - window.top - Math.min(maxHeight, card.offsetHeight);
      return { ...before, bring: before.wanted && kept[0] ? atEdge([kept[0], ...keep], before.wanted, room) : null };
    },
  };
}

/** The outermost of these elements towards an edge, of as many as have room together. */
function atEdge(elements: Element[], edge: 'start' | 'end', room: number): Element | null {
  let whole: Box | null = null;
  let outermost: Element | null = null;
  for (const one of elements) {
    const box = boxOf(one);
    const both: Box | null = box && whole ? union(whole, box) : box;
    if (!box || !both || (whole && heightOf(both) > room)) continue;
    if (!whole || (edge === 'start' ? box.top < whole.top : box.bottom > whole.bottom)) outermost = one;
    whole = both;
  }
  return outermost;
}
