import { seenAgain } from '../../shared/timings.ts';
import { topOf } from '../geometry/dom.ts';
import { afterShown } from './after-shown.ts';

/** Less than this is no other place, in CSS pixels. */
const NEAR = 8;

/** Set on the card while presses count for nothing. */
const MARK = 'data-fresh';

export interface ClickjackingGuard {
  /** The card was drawn. @param place numbers that say where it lies */
  drawn(card: HTMLElement, place: number[]): void;
  /** Whether the user can have seen the button that this belongs to before pressing it; one that is covered is told. */
  isSeen(pressed: Element): boolean;
}

/**
 * Knows which buttons the user can see, so that a page gains nothing by putting the card under the pointer at the last
 * moment, or a picture over it that lets clicks through.
 *
 * The browser's hit test does not know such pictures; Chromium's observer does (`trackVisibility`). It is asked for each
 * button by itself, and believed only about buttons that lie wholly in the window.
 *
 * @param onCovered something lies over a button
 * @param onDeaf a button is pressed that something lies over
 */
export function createClickjackingGuard(
  signal: AbortSignal,
  onCovered: () => void,
  onDeaf: () => void,
): ClickjackingGuard {
  const covered = new WeakSet<Element>();
  /** The page changes its view: what is on screen is the browser's picture of the card. */
  let isPicture = false;
  const look = (entries: IntersectionObserverEntry[]) => {
    for (const { target } of entries) covered.delete(target);
    // Where the browser has no answer, there is none here.
    const over = entries.filter((entry) => entry.intersectionRatio > 0.98 && entry.isVisible === false);
    for (const { target } of over) covered.add(target);
    isPicture = over.length > 0 && isChangingView(over[0]?.target.ownerDocument as Document);
    if (isPicture) begin();
    else if (over.length > 0) onCovered();
  };
  const options = { threshold: [0, 0.99], trackVisibility: true, delay: seenAgain };
  const observer = new IntersectionObserver(look, options);
  signal.addEventListener('abort', () => observer.disconnect());

  let said = '';
  let lay: number[] = [];
  let turn = 0;
  let card: HTMLElement | undefined;
  const watch = () => {
    for (const button of card?.querySelectorAll('button') ?? []) observer.observe(button);
  };
  /** Presses count for nothing until the card has been on screen for a while. */
  const begin = () => {
    const marked = card as HTMLElement;
    const mine = ++turn;
    marked.setAttribute(MARK, '');
    const isOver = () => mine !== turn || signal.aborted;
    afterShown(marked, signal, isOver, () => {
      if (!isPicture) return marked.removeAttribute(MARK);
      // The observer tells of a change late: it is asked anew.
      isPicture = false;
      observer.disconnect();
      watch();
      begin();
    });
  };
  return {
    drawn(next, place) {
      card = next;
      const { guide, step, kind } = card.dataset;
      const words = `${guide} ${step} ${kind}`;
      watch();
      const isNear = words === said && place.every((number, index) => Math.abs(number - (lay[index] ?? 0)) < NEAR);
      if (isNear) return;
      said = words;
      lay = place;
      begin();
    },
    isSeen(pressed) {
      if (pressed.closest(`[${MARK}]`)) return false;
      const isCovered = covered.has(pressed.closest('button') ?? pressed);
      if (isCovered) onDeaf();
      return !isCovered;
    },
  };
}

/** Whether a view transition of the page runs. */
const isChangingView = (document: Document): boolean =>
  !!topOf(document)
    ?.getAnimations({ subtree: true })
    .some(({ effect }) => (effect as KeyframeEffect | null)?.pseudoElement?.startsWith('::view-transition'));
