import { lifted } from '../../shared/timings.ts';
import { documentOf, matches } from '../geometry/dom.ts';
import { type Box, boxOf, clamp, shared, union } from '../overlay/box.ts';
import { createHost } from '../overlay/host.ts';
import { listen } from '../overlay/input.ts';
import { addStyle } from '../overlay/style.ts';
import type { Mask } from './mask.ts';
import css from './reveal-button.css?inline';

/** The button is kept while the pointer is so near to the spot, in CSS pixels. */
const NEAR = 10;
/** Width and height of the button, as in the style sheet. */
const SIZE = 44;
/** What is covered as a whole. */
const COVERED =
  'input:not([type=checkbox],[type=radio],[type=range],[type=button],[type=submit],[type=reset],[type=file]),textarea,select,img,canvas,video,iframe';

export interface LiftingOptions {
  document: Document;
  signal: AbortSignal;
  mask: Mask;
  /** What the button does, in words; and what is to be thought of first, one line for each language. */
  said: { lift: string; warning: string[] };
  /** Says on the page that it is masked, one line for each language; empty in frames. */
  sign: string[];
  isCurrent(): boolean;
}

/**
 * A button of ours beside the covered spot under the pointer, which shows that spot alone for a moment. The page hears
 * nothing of it. A sign in the corner says that the page is masked.
 */
export function createLifting({ document, signal, mask, said, sign, isCurrent }: LiftingOptions): void {
  const view = document.defaultView as Window;
  const host = createHost({
    document,
    mode: 'closed',
    signal,
    kind: 'mask',
    isCurrent,
    onReturn: () => wire(),
    onBlocked: () => host.element.remove(),
  });
  addStyle(host.root, css);
  const button = eye(document);
  const warning = document.createElement('div');
  warning.dataset.part = 'warning';
  const spotted = document.createElement('div');
  spotted.dataset.part = 'spot';
  spotted.append(button, warning);
  spotted.hidden = true;
  const words = [spotted, ...(sign.length > 0 ? [signOf(document, sign)] : [])];
  for (const element of words) element.translate = false;
  host.root.append(...words);

  let spot: { element: Element; box: Box } | null = null;
  const hide = () => {
    spot = null;
    spotted.hidden = true;
  };
  const point = (event: Event) => {
    const { clientX: x, clientY: y } = event as PointerEvent;
    const [element] = event.composedPath();
    if (element === host.element) return;
    const box = element instanceof Element ? coveredIn(element, mask) : null;
    if (box && element instanceof Element) {
      if (spot?.element === element) return;
      spot = { element, box };
      host.settle();
      button.title = said.lift;
      button.setAttribute('aria-label', [said.lift, ...said.warning].join('. '));
      warning.replaceChildren(...linesOf(document, said.warning));
      warning.hidden = said.warning.length === 0;
      spotted.hidden = false;
      const left = clamp(box.right, 0, view.innerWidth - spotted.offsetWidth);
      const top = clamp((box.top + box.bottom - SIZE) / 2, 0, view.innerHeight - spotted.offsetHeight);
      spotted.style.transform = `translate(${left}px, ${top}px)`;
    } else if (spot && !isNear(spot.box, x, y)) hide();
  };
  const again = listen({
    host: host.element,
    root: host.root,
    signal,
    first: {},
    // It comes under the pointer, and shows no more than the page does without a mask.
    isSeen: () => true,
    onAction: ({ part }) => {
      if ((part as string) !== 'lift' || !spot) return;
      mask.lift(spot.element, lifted);
      hide();
    },
  });
  const wire = () => {
    view.addEventListener('pointermove', point, { capture: true, passive: true, signal });
    view.addEventListener('scroll', hide, { capture: true, passive: true, signal });
    again();
  };
  wire();
}

/** Where an element is covered and can be seen, or `null`. */
function coveredIn(element: Element, mask: Mask): Box | null {
  const whole = boxOf(element);
  if (matches(element, COVERED)) return whole;
  const boxes = mask.barsIn(element).map((bar): Box => {
    const range = documentOf(element).createRange();
    range.setStart(bar.startContainer, bar.startOffset);
    range.setEnd(bar.endContainer, bar.endOffset);
    return range.getBoundingClientRect();
  });
  return whole && boxes.length > 0 ? shared(boxes.reduce(union), whole) : null;
}

const isNear = ({ left, top, right, bottom }: Box, x: number, y: number): boolean =>
  x >= left - NEAR && x <= right + SIZE + NEAR && y >= top - NEAR && y <= bottom + NEAR;

const SVG = 'http://www.w3.org/2000/svg';

function eye(document: Document): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset.part = 'lift';
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', 'M1.5 12S5.5 5 12 5s10.5 7 10.5 7-4 7-10.5 7S1.5 12 1.5 12ZM12 8.5a3.5 3.5 0 1 0 .01 0');
  for (const [name, value] of [
    ['fill', 'none'],
    ['stroke', 'currentColor'],
    ['stroke-width', '2'],
  ] as const)
    path.setAttribute(name, value);
  svg.append(path);
  button.append(svg);
  return button;
}

function signOf(document: Document, lines: string[]): HTMLElement {
  const sign = document.createElement('div');
  sign.dataset.part = 'sign';
  const words = document.createElement('div');
  words.append(...linesOf(document, lines));
  sign.append(words);
  return sign;
}

const linesOf = (document: Document, lines: string[]): HTMLElement[] =>
  lines.map((line) => Object.assign(document.createElement('p'), { textContent: line }));
