import type { Reader } from './classify-text.ts';
import type { Wordings } from './known-labels.ts';

/** On things that are no text and are shown as they are. */
export const KNOWN = 'data-pec-passo-known';
export const LIFTED = 'data-pec-passo-lifted';
/** On what shows a picture, as `mask.css` covers it. */
const PICTURE = 'data-pec-passo-picture';

/** Attributes of the page by which a mark may be wrong after a change. */
export const TOLD_BY = ['placeholder', 'value', 'type', 'class', 'aria-label', 'role'];

/** All ways of a style to bring a picture, or a shape made of one, on a box. */
const WAYS = [
  ...['backgroundImage', 'borderImageSource', 'listStyleImage', 'maskImage', 'webkitMaskBoxImageSource', 'content'],
  ...['filter', 'backdropFilter', 'clipPath', 'cursor'],
] as const;
const BRINGS_PICTURE = /url\(|image-set\(|cross-fade\(|element\(|paint\(/;
/** Boxes that draw their tick with a picture. */
const TICKED = 'input[type=checkbox],input[type=radio],[role=checkbox],[role=radio],[role=switch]';
/** A larger drawing may be a code or a name. In CSS pixels, on the screen. */
const ICON = 40;
const WITHOUT_STYLE = /^(script|style|link|meta|title|head|template|noscript|source|track|param|br|option|svg)$/;

/** A button made of an `<input>`, or the hint in an empty field, is no text node: it is marked when it says a label. */
export function markField(input: Element, { isLabel, isUsual }: Wordings, isTheirs: boolean): void {
  const isButton = /^(submit|button|reset)$/.test(input.getAttribute('type') ?? '');
  const said = (isButton ? input.getAttribute('value') : input.getAttribute('placeholder')) ?? '';
  const isPlain = /^[\p{L}\p{M}\p{P}\p{Zs}]+$/u.test(said);
  input.toggleAttribute(KNOWN, !isTheirs && isPlain && (isLabel(said) || isUsual(said)));
}

/** An icon is seen as long as it belongs to a label, is small, and holds neither words nor pictures. */
export function markIcon(icon: Element, reader: Reader): void {
  const isKnown =
    reader.isIconOfLabel(icon) && !icon.querySelector('text,image,foreignObject,feImage') && isSmall(icon);
  icon.toggleAttribute(KNOWN, isKnown);
}

const isSmall = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return width <= ICON && height <= ICON;
};

/** Marks an element that shows a picture by its style, or before or after what is in it. */
export function markPicture(element: Element, view: Window): void {
  if (WITHOUT_STYLE.test(element.localName)) return;
  // The mark takes away what is looked for.
  const wasMarked = element.hasAttribute(PICTURE);
  if (wasMarked) element.removeAttribute(PICTURE);
  const shows = (pseudo?: string): boolean => {
    const style = view.getComputedStyle(element, pseudo);
    if (pseudo && style.content === 'none') return false;
    return WAYS.some((way) => BRINGS_PICTURE.test(String(Reflect.get(style, way) ?? '')));
  };
  const isPicture = shows() || shows('::before') || shows('::after');
  if (isPicture && !(element.matches(TICKED) && isSmall(element))) element.setAttribute(PICTURE, '');
}

/** Takes back every attribute that was set. */
export function unmark(root: Document | ShadowRoot, shadowOf: (element: Element) => ShadowRoot | null): void {
  for (const element of root.querySelectorAll('*')) {
    for (const name of [KNOWN, LIFTED, PICTURE]) if (element.hasAttribute(name)) element.removeAttribute(name);
    const shadow = shadowOf(element);
    if (shadow) unmark(shadow, shadowOf);
  }
}
