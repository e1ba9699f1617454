import {
  childNodesOf,
  countOf,
  hasAttribute,
  isConnected,
  matches,
  queryAll,
  rectOf,
  setAttribute,
  tagOf,
  toggleAttribute,
} from '../geometry/dom.ts';
import { isElement } from '../locate/tree.ts';
import type { Reader } from './classify-text.ts';
import type { KnownLabels } from './known-labels.ts';
import { isText } from './through.ts';

/** On things that are no text and are shown as they are. */
export const KNOWN = 'data-pec-passo-known';
export const LIFTED = 'data-pec-passo-lifted';
/** On what shows a picture, as `mask.css` covers it. */
const PICTURE = 'data-pec-passo-picture';
/** What of an element is plain colours: its `image`, its part `before` or `after` it, or all that makes its `tick`. */
const PLAIN = 'data-pec-passo-plain';
/** Its background, which stays what it was when it was looked at, whatever its style says in another state. */
const IMAGE = 'data-pec-passo-image';

/** While its marks are away. */
const LOOKED_AT = 'data-pec-passo-look';

/** How the names of our attributes begin. */
export const OWN_MARK = 'data-pec-passo';

/** Attributes of the page by which a text or a mark may be judged wrongly after a change. */
export const TOLD_BY: ReadonlySet<string> = new Set([
  ...['placeholder', 'value', 'type', 'title', 'role', 'aria-label', 'aria-labelledby', 'contenteditable'],
]);

/** All ways of a style to bring a picture, or a shape made of one, on a box. */
const WAYS = [
  ...['backgroundImage', 'borderImageSource', 'listStyleImage', 'maskImage', 'webkitMaskBoxImageSource', 'content'],
  ...['filter', 'backdropFilter', 'clipPath', 'cursor'],
] as const;
const BRINGS_PICTURE = /url\(|image-set\(|cross-fade\(|element\(|paint\(|src\(|path\(|shape\(/i;
/** Whether a style says that there is a picture. */
export const bringsPicture = (style: string): boolean => BRINGS_PICTURE.test(style);
/** Longer lists of gradients, shadows and corners are a picture that is made of them. */
const MAX_LENGTH = { backgroundImage: 1000, boxShadow: 400, clipPath: 250 } as const;
/** From so many empty boxes side by side on they are the squares of a picture, such as a code. */
const TILES = 10;
/** As in `mask.css`. */
const TILE = /^(td|th|div|span|p|i|b|u|s|em|li)$/;
const ROW = 'data-pec-passo-tiles';
const SHADOW = 'data-pec-passo-shadow';
/** Boxes that draw their tick with a picture. */
const TICKED = 'input[type=checkbox],input[type=radio],[role=checkbox],[role=radio],[role=switch]';
/** A larger drawing may be a code or a name. In CSS pixels, on the screen. */
const ICON = 40;
const WITHOUT_STYLE = /^(script|style|link|meta|title|head|template|noscript|source|track|param|br|option|svg)$/;

/** A button made of an `<input>`, or the hint in an empty field, is no text node: it is marked when it says a label. */
export function markField(input: Element, { isLabel, isUsual }: KnownLabels, isTheirs: boolean): void {
  const isButton = /^(submit|button|reset)$/.test(input.getAttribute('type') ?? '');
  const said = (isButton ? input.getAttribute('value') : input.getAttribute('placeholder')) ?? '';
  const isPlain = /^[\p{L}\p{M}\p{P}\p{Zs}]+$/u.test(said);
  input.toggleAttribute(KNOWN, !isTheirs && isPlain && (isLabel(said) || isUsual(said)));
}

/** An icon is seen as long as it belongs to a label, is small, and holds neither words nor pictures. @returns whether it is */
export function markIcon(icon: Element, reader: Reader): boolean {
  const isKnown =
    reader.isIconOfLabel(icon) && !icon.querySelector('text,image,foreignObject,feImage') && isSmall(icon);
  icon.toggleAttribute(KNOWN, isKnown);
  return isKnown;
}

/** Covers an icon that a style anywhere has made larger. @returns whether it is still one */
export function keepIcon(icon: Element): boolean {
  const isIcon = isConnected(icon) && isSmall(icon);
  if (!isIcon) toggleAttribute(icon, KNOWN, false);
  return isIcon;
}

const isSmall = (element: Element): boolean => {
  const { width, height } = rectOf(element);
  return width <= ICON && height <= ICON;
};

/**
 * Marks an element that shows a picture by its style, or before or after what is in it, and one that shows plain colours in
 * such a way: `mask.css` lets nothing else through.
 *
 * @param isDrawn an animation has brought it a picture, or will
 */
export function markPicture(element: Element, view: Window, isDrawn: boolean): void {
  if (WITHOUT_STYLE.test(tagOf(element))) return;
  const style = view.getComputedStyle(element);
  const marks = [PICTURE, PLAIN, IMAGE].filter((mark) => hasAttribute(element, mark));
  // The marks take away what is looked for. A transition would bring that only little by little, and would call for a look.
  if (marks[0]) toggleAttribute(element, LOOKED_AT, true);
  for (const mark of marks) toggleAttribute(element, mark, false);
  markDrawn(element, style, view, isDrawn);
  if (!marks[0]) return;
  // Asking lets the marks hold before there are transitions again.
  void style.opacity;
  toggleAttribute(element, LOOKED_AT, false);
}

function markDrawn(element: Element, style: CSSStyleDeclaration, view: Window, isDrawn: boolean): void {
  const { backgroundImage, filter } = style;
  const drawn = [isDrawn ? 'picture' : drawnBy(style)];
  const plain = drawn[0] === 'image' ? ['image'] : [];
  for (const part of ['before', 'after']) {
    const inPart = view.getComputedStyle(element, `::${part}`);
    if (inPart.content === 'none') continue;
    drawn.push(drawnBy(inPart));
    // What is written there is not seen anyhow.
    if (inPart.content === '""') plain.push(part);
  }
  if (/drop-shadow/.test(filter)) toggleAttribute(element, SHADOW, true);
  if (drawn.includes('picture')) {
    if (!matches(element, TICKED) || !isSmall(element)) return void toggleAttribute(element, PICTURE, true);
    plain.push('tick');
  } else if (drawn[0])
    setAttribute(element, IMAGE, backgroundImage.replace(/\bnone\b/g, 'linear-gradient(#0000,#0000)'));
  if (plain[0]) setAttribute(element, PLAIN, plain.join(' '));
}

const LISTS = Object.keys(MAX_LENGTH) as (keyof typeof MAX_LENGTH)[];

/** What a style draws beside text and a single colour. */
function drawnBy(style: CSSStyleDeclaration): 'picture' | 'image' | null {
  const { backgroundImage, maskImage } = style;
  if (LISTS.some((name) => (style[name]?.length ?? 0) > MAX_LENGTH[name])) return 'picture';
  if (WAYS.some((way) => bringsPicture(String(Reflect.get(style, way) ?? '')))) return 'picture';
  return [backgroundImage, maskImage].some((image) => image && image !== 'none') ? 'image' : null;
}

/** Marks a row of boxes with nothing in them, or of ticks that say nothing, which are the squares of a picture. */
export function markTiles(element: Element): void {
  const isRow = countOf(element) >= TILES && isRowOfTiles([...childNodesOf(element)]);
  if (isRow !== hasAttribute(element, ROW)) toggleAttribute(element, ROW, isRow);
}
function isRowOfTiles(nodes: Node[]): boolean {
  const tiles = nodes.filter(isTile);
  // Ticks among other things, or beside words, are what they seem to be.
  const others = nodes.filter((node) => !isTile(node) && (!isText(node) || /\S/.test(node.data)));
  return tiles.length >= TILES && !(others[0] && tiles.some(isTick));
}
const isTick = (node: Node): boolean => isElement(node) && matches(node, 'input:is([type=checkbox],[type=radio])');
const isTile = (node: Node): boolean =>
  isTick(node) || (isElement(node) && TILE.test(tagOf(node)) && !node.hasChildNodes());

/** Takes back every attribute that was set. */
export function unmark(root: Document | ShadowRoot, shadowOf: (element: Element) => ShadowRoot | null): void {
  for (const element of queryAll(root, '*')) {
    for (const name of [KNOWN, LIFTED, PICTURE, PLAIN, IMAGE, LOOKED_AT, ROW, SHADOW])
      if (hasAttribute(element, name)) toggleAttribute(element, name, false);
    const shadow = shadowOf(element);
    if (shadow) unmark(shadow, shadowOf);
  }
}
