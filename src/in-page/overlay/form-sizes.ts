import { type Box, heightOf, widthOf } from '../geometry/box.ts';
import { FORMS, type FormSize } from './place.ts';

/**
 * The largest type that leaves room for a sentence, a button and the target in this window, in CSS pixels. A window of 341 x 165 is
 * a laptop at 400 % zoom, where small numbers are large letters.
 */
const MIN_TYPE = 11;
const typeFor = (window: Box): number =>
  Math.max(MIN_TYPE, Math.min(Math.max(widthOf(window) / 31, heightOf(window) / 15), widthOf(window) / 14));

/** @returns how large the card's type may be, as a share of its usual size, when this one was chosen */
export const typeScale = (chosen: number, usual: number, window: Box): number =>
  Math.min(chosen, typeFor(window) / usual);

/**
 * What the card needs in each of its forms, measured in place.
 *
 * @param card is left in the last form that was measured
 */
export function measureForms(card: HTMLElement): FormSize[] {
  card.style.maxHeight = '';
  return FORMS.map((form) => {
    card.dataset.form = form;
    const height = card.scrollHeight + 2;
    return { form, width: card.offsetWidth, height, least: Math.min(height, leastOf(card)) };
  });
}

/** So high the card is with its heading, the first sentence and its buttons, and the rest of the text out of sight. */
function leastOf(card: HTMLElement): number {
  const body = card.querySelector<HTMLElement>('.body');
  const end = body && endOfFirstSentence(body);
  if (!body || end === null) return card.scrollHeight;
  const hidden = body.scrollHeight - (end - body.getBoundingClientRect().top + body.scrollTop);
  return card.scrollHeight + 2 - Math.max(0, hidden - AFTER);
}

/** A line that is cut through tells that more follows, in CSS pixels. */
const AFTER = 10;

/** Where the first sentence of the instruction ends, in the window. */
function endOfFirstSentence(body: HTMLElement): number | null {
  const paragraph = body.querySelector('[data-part=text] p') ?? body.querySelector('[data-part=title]');
  if (!paragraph) return null;
  const range = body.ownerDocument.createRange();
  range.selectNodeContents(paragraph);
  const walker = body.ownerDocument.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const stop = /[.!?:](?=\s|$)/.exec(node.nodeValue ?? '');
    if (!stop) continue;
    range.setEnd(node, stop.index + 1);
    break;
  }
  return range.getBoundingClientRect().bottom;
}
