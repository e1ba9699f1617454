import { safeTimeout } from '../../shared/safe-timeout.ts';
import * as TIMINGS from '../../shared/timings.ts';

/** As in `overlay.css`: begins on a button that is held down. */
const HELD = 'pec-passo-held';

export interface Inside {
  root: ShadowRoot;
  signal: AbortSignal;
  isSeen(pressed: Element): boolean;
  /** A button was used of which nobody outside of the root has told. */
  onPress(button: Element): void;
  /** A button is pressed, and nothing comes of it. */
  onUnheard?: (() => void) | undefined;
}

export interface InsideHearing {
  /** A press has come by the usual way. */
  hear(type: string, button: Element | null): void;
}

/**
 * A listener of the page that was on the window before ours can keep all events of the mouse and the keys from us. Two do not
 * leave the closed root, and no page can stop or make them: that a button has been used, and that one is held down.
 */
export function hearInside({ root, signal, isSeen, onPress, onUnheard }: Inside): InsideHearing {
  let clicked: Element | null = null;
  let heardAt = Number.NEGATIVE_INFINITY;
  let usedAt = Number.NEGATIVE_INFINITY;
  root.addEventListener(
    'submit',
    (event) => {
      event.preventDefault();
      const { submitter, timeStamp, isTrusted } = event as SubmitEvent;
      const isNew = submitter !== clicked && timeStamp - usedAt > TIMINGS.unheard;
      clicked = null;
      if (!isTrusted || !submitter || !isNew) return;
      usedAt = timeStamp;
      if (isSeen(submitter)) onPress(submitter);
    },
    { signal },
  );
  root.addEventListener(
    'animationstart',
    (event) => {
      if ((event as AnimationEvent).animationName !== HELD) return;
      const { timeStamp } = event;
      safeTimeout(TIMINGS.unheard, signal, () => {
        // Whoever hears the pointer hears the click as well, or it is none.
        if (timeStamp - heardAt > TIMINGS.unheard && usedAt < timeStamp) onUnheard?.();
      });
    },
    { signal },
  );
  return {
    hear(type, button) {
      heardAt = performance.now();
      if (type === 'click') clicked = button;
    },
  };
}
