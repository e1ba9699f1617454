import { safeTimeout } from '../../shared/safe-timeout.ts';
import { freshCard, lateFrame } from '../../shared/timings.ts';
import { viewOf } from '../geometry/dom.ts';

/**
 * Calls once what was drawn just now has been on screen for the time of `freshCard`. That begins with the first frame that
 * shows it, and is counted by frames: while the page keeps the browser from drawing, presses wait too, and nobody can have
 * seen what they will fall on.
 *
 * @param isOver something else was drawn meanwhile
 */
export function afterShown(document: Document, signal: AbortSignal, isOver: () => boolean, done: () => void): void {
  const view = viewOf(document) as Window;
  let frames = 0;
  let seen = 0;
  let last = 0;
  let id = 0;
  const frame = (now: number) => {
    // The first one draws it, with the second it is on screen.
    if (++frames > 2) seen += Math.min(now - last, lateFrame);
    last = now;
    if (seen < freshCard) ask();
    else if (!isOver()) done();
  };
  const ask = () => {
    if (isOver()) return;
    // No frame comes in a tab that lies behind another one, and nobody presses there.
    if (document.hidden) {
      safeTimeout(freshCard, signal, () => isOver() || done());
      return;
    }
    const asked = frames;
    view.cancelAnimationFrame(id);
    id = view.requestAnimationFrame(frame);
    safeTimeout(lateFrame, signal, () => frames === asked && ask());
  };
  ask();
}
