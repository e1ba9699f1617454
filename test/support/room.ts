import type { Page } from 'puppeteer';
import { inRoot } from './card.ts';
import { until } from './until.ts';

declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };

/** How a card lies in one window. Shares are between 0 and 1. */
export interface Room {
  form: string;
  isInside: boolean;
  /** The first sentence of the instruction can be read without scrolling. */
  isFirstSentenceSeen: boolean;
  /** Of the ringed control, as much of it as is in the window. */
  targetCovered: number;
  /** Of the words and controls that have to be read or used with it. */
  mustReadCovered: number;
  /** In two languages. */
  isInTwo: boolean;
  /** Of the window's width. */
  widthShare: number;
  /** Words that have to be read and that the mask covers. */
  masked: string[];
}

/** So much of the window's width a card may take while the screen is shared, unless it is docked at an edge of the window. */
const PRESENTED = 1 / 3;

/** Whether a card leaves the page to those who watch it. */
export const fitsPresented = ({ form, widthShare }: Room): boolean =>
  form === 'strip' || widthShare <= PRESENTED + NOTHING;

/** Less than this is a matter of rounding. */
export const NOTHING = 0.005;

/** Whether a card lies as it should. @param mostCovered so much of what must be read may be hidden */
export const fits = (room: Room, mostCovered = NOTHING): boolean =>
  room.isInside && room.isFirstSentenceSeen && room.targetCovered < NOTHING && room.mustReadCovered <= mostCovered;

/**
 * Measures the card that a page shows, at rest. What must be read is found here once more, by the practice site's own structure:
 * the dialog, the group of boxes or the label round the target, and every word in it.
 *
 * @returns `null` while there is no card
 */
export const measureRoom = (page: Page): Promise<Room | null> =>
  inRoot<Room | null>(
    page,
    `function () {
      const card = this.querySelector('[data-part=card]');
      if (!card) return null;
      const at = card.getBoundingClientRect();
      const window = { left: 0, top: 0, right: document.documentElement.clientWidth, bottom: innerHeight };
      const shared = (a, b) => Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
        Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));
      const area = (box) => (box.right - box.left) * (box.bottom - box.top);
      const coveredOf = (boxes) => {
        const seen = boxes.reduce((sum, box) => sum + shared(box, window), 0);
        return seen ? boxes.reduce((sum, box) => sum + shared(box, at), 0) / seen : 0;
      };
      // What the mask has a bar over stands in this highlight.
      const bars = [...(CSS.highlights.get('pec-passo-bar') ?? [])];
      const masked = [];
      const words = (root) => {
        const range = document.createRange();
        const found = [];
        // What an area that scrolls keeps out of sight is not there to be covered.
        const within = (box, frame) => ({
          left: Math.max(box.left, frame.left), top: Math.max(box.top, frame.top),
          right: Math.min(box.right, frame.right), bottom: Math.min(box.bottom, frame.bottom),
        });
        const walk = (node, frame) => {
          const add = (boxes) => found.push(...boxes.map((box) => within(box, frame)));
          if (node.nodeType === 3 && node.nodeValue.trim()) {
            for (const bar of bars) if (bar.startContainer === node) masked.push(node.nodeValue.slice(bar.startOffset, bar.endOffset));
            range.selectNodeContents(node);
            add([...range.getClientRects()]);
          }
          if (node.nodeType !== 1 || node.localName === 'pec-passo') return;
          if (node.matches('input,select,textarea,button')) add([node.getBoundingClientRect()]);
          const inner = getComputedStyle(node).overflowY === 'visible' ? frame : within(node.getBoundingClientRect(), frame);
          for (const child of (node.shadowRoot ?? node).childNodes) walk(child, inner);
        };
        walk(root, window);
        return found;
      };
      const isFirstSentenceSeen = (() => {
        const paragraph = this.querySelector('[data-part=text] p') ?? this.querySelector('[data-part=title]');
        const range = document.createRange();
        range.selectNodeContents(paragraph);
        const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const stop = /[.!?:](?=\\s|$)/.exec(node.nodeValue);
          if (!stop) continue;
          range.setEnd(node, stop.index + 1);
          break;
        }
        const sentence = range.getBoundingClientRect();
        const body = this.querySelector('.body').getBoundingClientRect();
        const frame = [at, body, window].reduce((a, b) => ({ top: Math.max(a.top, b.top), bottom: Math.min(a.bottom, b.bottom) }));
        return sentence.top >= frame.top - 1 && sentence.bottom <= frame.bottom + 1;
      })();
      const ring = this.querySelector('[data-part=ring]')?.getBoundingClientRect();
      let target = null;
      if (ring) {
        const deep = (root, x, y) => {
          const hit = root.elementsFromPoint(x, y).find((one) => one.localName !== 'pec-passo');
          return hit?.shadowRoot ? deep(hit.shadowRoot, x, y) ?? hit : hit;
        };
        target = deep(document, (ring.left + ring.right) / 2, (ring.top + ring.bottom) / 2);
      }
      const round = target?.closest('dialog,[role=dialog],[role=alertdialog],fieldset,[role=group],[role=radiogroup],label');
      const boxes = [...(target?.labels ? [...target.labels].flatMap(words) : [])];
      if (round) {
        const box = round.getBoundingClientRect();
        if (area(box) < 0.6 * area(window)) boxes.push(...words(round));
      }
      return {
        form: card.dataset.form,
        isInside: at.left >= -0.5 && at.top >= -0.5 && at.right <= window.right + 0.5 && at.bottom <= window.bottom + 0.5,
        isFirstSentenceSeen,
        targetCovered: ring ? coveredOf([ring]) : 0,
        mustReadCovered: coveredOf(boxes),
        isInTwo: card.querySelector('.also') !== null,
        widthShare: (at.right - at.left) / window.right,
        masked: [...new Set(masked.map((text) => text.trim()).filter((text) => /[\\p{L}\\d]/u.test(text)))],
      };
    }`,
  );

/** Begins to share the screen: the card of a page is in two languages from then on, and the mask is there. */
export async function present(page: Page, panel: Page): Promise<void> {
  await panel.evaluate(() => chrome.runtime.sendMessage({ type: 'presenter', on: true }));
  await page.waitForSelector('pec-passo[data-kind=mask]');
  await until('a card in two languages', async () => (await measureRoom(page))?.isInTwo);
}
