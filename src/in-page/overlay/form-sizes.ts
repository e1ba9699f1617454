import type { Box } from '../geometry/box.ts';
import { FORMS, type Form, type FormSize } from './forms.ts';
import { isEnlarged } from './place.ts';

/** Smaller type than this is not read, in CSS pixels; in a window of 341 x 165, a laptop at 400 % zoom, it is as large as 44. */
const MIN_TYPE = 11;
const STEP = 0.85;

/**
 * The sizes of type that are tried one after the other, as shares of the usual one: what the user chose, and where that leaves
 * no room for a sentence, smaller ones. Only a window that is enlarged itself takes less than the usual size.
 *
 * @param chosen by the user
 * @param usual the card's type at 100 %, in CSS pixels
 */
export function typeScales(chosen: number, usual: number, window: Box): number[] {
  const least = isEnlarged(window) ? MIN_TYPE / usual : 1;
  const scales = [chosen];
  for (let scale = chosen * STEP; scale > least; scale *= STEP) scales.push(scale);
  return least < chosen ? [...scales, least] : scales;
}

/** Draws the card in one of its forms. A bar is a kind of strip. */
export function setForm(card: HTMLElement, form: Form): void {
  card.dataset.form = form === 'bar' ? 'strip' : form;
  card.toggleAttribute('data-bar', form === 'bar');
}

/**
 * What the card needs in each of its forms, measured in place.
 *
 * @param card is left in the last form that was measured
 */
export function measureForms(card: HTMLElement): FormSize[] {
  card.style.maxHeight = '';
  card.removeAttribute('data-tight');
  const measure = (form: Form): FormSize => {
    setForm(card, form);
    const height = card.scrollHeight + 2;
    return { form, width: card.offsetWidth, height, least: leastOf(card) };
  };
  // A bar has its buttons out of sight: it is for a step that the page's own control leads on from. It comes first: a scroll bar
  // that its buttons need would be kept by the next form.
  const bar = card.querySelector('button.main,.options') ? [] : [measure('bar')];
  return [...FORMS.slice(0, -1).map(measure), ...bar];
}

/** How high the card is with its heading, the first sentence and its buttons, and the rest of the text out of sight. */
function leastOf(card: HTMLElement): number {
  const body = card.querySelector<HTMLElement>('.body');
  if (!body) return card.scrollHeight;
  // In the smallest window the card scrolls as a whole.
  const scroller = getComputedStyle(card).overflowY === 'auto' ? card : body;
  // What scrolls has a bar, and its lines are shorter.
  scroller.style.overflowY = 'scroll';
  const end = endOfFirstSentence(body);
  const hidden =
    end === null ? 0 : scroller.scrollHeight - (end - scroller.getBoundingClientRect().top + scroller.scrollTop);
  const foot = card.querySelector('footer');
  const stays = foot && getComputedStyle(foot).position === 'sticky' ? foot.offsetHeight : 0;
  const least = card.scrollHeight + 2 - Math.max(0, hidden - stays - AFTER);
  scroller.style.overflowY = '';
  // In a bar the heading's buttons stand beside the text.
  return Math.max(least, (card.querySelector('header')?.offsetHeight ?? 0) + 2);
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
