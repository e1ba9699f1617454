import { checkVisibility, documentOf, tagOf, viewOf } from './dom.ts';
import { composedParent } from './tree.ts';

/** How an element is drawn; undefined in a document that is not. */
export const styleOf = (element: Element): CSSStyleDeclaration | undefined =>
  viewOf(documentOf(element))?.getComputedStyle(element);

const BOXED = { visibilityProperty: true };
const SEEN = { ...BOXED, opacityProperty: true };

/**
 * Whether styles let an element be drawn. A `<slot>` and whatever else has `display: contents` has no box, for which
 * `checkVisibility` says no; then what it is drawn in decides. Costs next to nothing while the page's styles are settled.
 */
export function drawn(element: Element, opacityProperty = false): boolean {
  for (let at: Element | null = element; at; at = composedParent(at)) {
    if (checkVisibility(at, opacityProperty ? SEEN : BOXED)) return true;
    if (tagOf(at) !== 'slot' && styleOf(at)?.display !== 'contents') return false;
  }
  return false;
}

/** The share of its colour from which on something is seen. */
const FAINT = 0.1;

/** How much of its colour styles leave to an element and to all that is in it. */
export function strengthOf({ opacity, filter, maskImage, maskSize }: CSSStyleDeclaration): number {
  let strength = Number(opacity);
  for (const [, share, percent] of filter.matchAll(/opacity\(([\d.]+)(%?)\)/g))
    strength *= Number(share) / (percent ? 100 : 1);
  return isBlankMask(maskImage, maskSize) ? 0 : strength;
}

/** Whether so little colour is left that nobody sees it. */
export const isFaint = (strength: number): boolean => strength < FAINT;

/** A mask without any colour, or without a size, lets nothing through. */
function isBlankMask(image = 'none', size = ''): boolean {
  if (!image.includes('gradient(')) return image !== 'none' && /^0(px|%)?( |$)/.test(size);
  return !/#|[a-z]\(/.test(image.replace(/rgba\([^)]*, 0\)|[a-z-]*gradient\(/g, ''));
}
