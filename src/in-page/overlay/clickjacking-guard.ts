import { seenAgain } from '../../shared/timings.ts';
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
  const look = (entries: IntersectionObserverEntry[]) => {
    for (const { target } of entries) covered.delete(target);
    // Where the browser has no answer, there is none here.
    const over = entries.filter((entry) => entry.intersectionRatio > 0.98 && entry.isVisible === false);
    for (const { target } of over) covered.add(target);
    if (over.length > 0) onCovered();
  };
  const options = { threshold: [0, 0.99], trackVisibility: true, delay: seenAgain };
  const observer = new IntersectionObserver(look, options);
  signal.addEventListener('abort', () => observer.disconnect());

  let said = '';
  let lay: number[] = [];
  let turn = 0;
  return {
    drawn(card, place) {
      const { guide, step, kind } = card.dataset;
      const words = `${guide} ${step} ${kind}`;
      for (const button of card.querySelectorAll('button')) observer.observe(button);
      const isNear = words === said && place.every((number, index) => Math.abs(number - (lay[index] ?? 0)) < NEAR);
      if (isNear) return;
      said = words;
      lay = place;
      const mine = ++turn;
      card.setAttribute(MARK, '');
      const isOver = () => mine !== turn || signal.aborted;
      afterShown(card, signal, isOver, () => card.removeAttribute(MARK));
    },
    isSeen(pressed) {
      if (pressed.closest(`[${MARK}]`)) return false;
      const isCovered = covered.has(pressed.closest('button') ?? pressed);
      if (isCovered) onDeaf();
      return !isCovered;
    },
  };
}
