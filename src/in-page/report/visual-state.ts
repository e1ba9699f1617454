import type { ReportNode } from '../../messages/page-report.ts';
import { isControlRole, roleClasses, roleOf } from '../locate/role.ts';
import { drawn, visible } from '../locate/visible.ts';

const BLOCKS = new Set(
  'address article aside blockquote body dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table ul'.split(
    ' ',
  ),
);
/** Elements that lay out their own inside; how they are shown is not told. */
const OWN_LAYOUT =
  /^(t(able|head|body|foot|r|d|h)|col|colgroup|caption|input|select|textarea|button|img|svg|iframe|option)$/;

/** Drawn as a picture, whatever it shows. */
const PICTURES = /^(img|svg|canvas|video|object|embed)$/;

/** Sizes nearer to that of the page's text are the same. */
const SAME_SIZE = 0.04;

/** Places are told no closer, in pixels: how wide a text is could say which one it is. */
const COARSE = 4;
const COARSE_TEXT = 8;

/**
 * How an element is shown, as far as it matters for finding things and differs from what its tag does by itself:
 * `gone` (how it is hidden), `clipped`, `display`, `size` (of its letters, as a share of the page's), `pointer`, `fixed`,
 * `scrolls`, `modal`, and for the drawing `is` (what kind of thing), `cuts` (what lies beyond its edge is not seen), `at`
 * (left, top, width, height in pixels of the top window).
 *
 * @param from where the element's own document begins in the top window
 */
export function lookOf(element: Element, from: readonly [number, number]): NonNullable<ReportNode['look']> {
  const view = element.ownerDocument.defaultView;
  if (!view) return {};
  const style = view.getComputedStyle(element);
  const parent = element.parentElement;
  const isShownAround = !parent || drawn(parent, true);
  if (isShownAround && !drawn(element, true) && style.display !== 'contents') return { gone: wayGone(style) };
  if (!isShownAround) return {};
  const role = roleOf(element);
  const isItem = isControlRole(role) || role === 'heading';
  const cuts = isCut(element, style);
  const is = kindOf(element, role) || (cuts ? 'part' : '');
  return {
    ...flag('clipped', isItem && !visible(element)),
    ...said('display', displayOf(element, style)),
    ...said('size', sizeOf(element, style)),
    ...flag('pointer', style.cursor === 'pointer' && !isPressed(parent)),
    ...flag('fixed', style.position === 'fixed'),
    ...flag('scrolls', /auto|scroll/.test(style.overflowY) && element.scrollHeight > element.clientHeight + 4),
    ...flag('modal', element.localName === 'dialog' && element.matches(':modal')),
    ...flag('cuts', cuts),
    ...(is ? { is, at: placeOf(element, is === 'text', from) } : {}),
  };
}

/** What an element is in a drawing of the page; empty: nothing that is drawn. */
function kindOf(element: Element, role: string): string {
  if (role === 'heading') return role;
  if (isControlRole(role)) return roleClasses(role)[0] ?? '';
  if (/dialog$/.test(role)) return 'dialog';
  if (/^i?frame$/.test(element.localName)) return 'frame';
  if (PICTURES.test(element.localName) || role === 'img') return 'picture';
  return says(element) ? 'text' : '';
}

const isCut = (element: Element, { overflowX, overflowY }: CSSStyleDeclaration): boolean =>
  (overflowX !== 'visible' || overflowY !== 'visible') &&
  element.localName !== 'body' &&
  (element.scrollHeight > element.clientHeight + COARSE || element.scrollWidth > element.clientWidth + COARSE);

/** Whether letters stand in the element itself. */
const says = (element: Element): boolean =>
  [...element.childNodes].some((one) => one.nodeType === 3 && one.nodeValue?.trim());

/** Whether an element looks as if it could be pressed. */
const isPressed = (element: Element | null): boolean =>
  element !== null && getComputedStyle(element).cursor === 'pointer';

function placeOf(element: Element, isText: boolean, [right, down]: readonly [number, number]): number[] {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  const { left, top, width, height } = (isText ? range : element).getBoundingClientRect();
  const to = isText ? COARSE_TEXT : COARSE;
  return [left + right, top + down, width, height].map((one) => Math.round(one / to) * to);
}

/** What is said only where there is something to say. */
const said = <T>(name: string, value: T): Record<string, NonNullable<T>> => (value ? { [name]: value } : {});

/** What is said only where it is so. */
const flag = (name: string, is: boolean): Record<string, true> => (is ? { [name]: true } : {});

function wayGone(style: CSSStyleDeclaration): string {
  if (style.display === 'none') return 'display';
  if (style.visibility !== 'visible') return 'visibility';
  return Number(style.opacity) === 0 ? 'opacity' : 'display';
}

function displayOf(element: Element, { display }: CSSStyleDeclaration): string {
  if (OWN_LAYOUT.test(element.localName)) return '';
  const shown = /^(block|flex|grid|list-item|flow-root)/.test(display)
    ? 'block'
    : display === 'contents'
      ? display
      : 'inline';
  const usual = element.localName === 'slot' ? 'contents' : BLOCKS.has(element.localName) ? 'block' : 'inline';
  return shown === usual ? '' : shown;
}

/** Of elements that say something themselves. */
function sizeOf(element: Element, { fontSize }: CSSStyleDeclaration): number | null {
  if (!says(element)) return null;
  const usual = element.ownerDocument.defaultView?.getComputedStyle(element.ownerDocument.body).fontSize ?? '';
  const share = Number.parseFloat(fontSize) / Number.parseFloat(usual);
  return Math.abs(share - 1) < SAME_SIZE || !Number.isFinite(share) ? null : Math.round(share * 100) / 100;
}
