import { safeTimeout } from '../../shared/safe-timeout.ts';
import { freshCard, lateFrame } from '../../shared/timings.ts';

/**
 * Calls once what was drawn just now has been on screen for the time of `freshCard`. That begins with the first frame that
 * shows it, and is counted by frames: while the page keeps the browser from drawing, presses wait too, and nobody can have
 * seen what they will fall on.
 *
 * A page can call off every frame that was asked for, but not what the browser's observer says in the course of one: whatever
 * begins to be observed is told of with the next.
 *
 * @param isOver something else was drawn meanwhile
 */
export function afterShown(drawn: Element, signal: AbortSignal, isOver: () => boolean, done: () => void): void {
  let frames = 0;
  let seen = 0;
  let last = 0;
  const frame = ([entry]: IntersectionObserverEntry[]) => {
    const now = entry?.time ?? last;
    // The first one draws it, with the second it is on screen.
    if (++frames > 2) seen += Math.min(now - last, lateFrame);
    last = now;
    if (seen < freshCard) ask();
    else end();
  };
  const observer = new IntersectionObserver(frame);
  const end = () => {
    observer.disconnect();
    if (!isOver()) done();
  };
  const ask = () => {
    observer.disconnect();
    if (isOver()) return;
    // No frame comes in a tab that lies behind another one, and nobody presses there.
    if (drawn.ownerDocument.hidden) {
      safeTimeout(freshCard, signal, end);
      return;
    }
    const asked = frames;
    observer.observe(drawn);
    safeTimeout(lateFrame, signal, () => frames === asked && ask());
  };
  ask();
}
