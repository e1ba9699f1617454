import { safeTimeout } from '../../shared/safe-timeout.ts';
import { focusPause as FOCUS_PAUSE } from '../../shared/timings.ts';
import { viewOf } from '../geometry/dom.ts';
import { Card, Strip } from './card.tsx';
import type { ClickjackingGuard } from './clickjacking-guard.ts';
import { EdgeTab } from './edge-tab.tsx';
import { announce } from './input.ts';
import { patch } from './jsx/patch.ts';
import type { ShownCard } from './model.ts';
import { newsOf, told } from './news-of.ts';
import { createSpeech } from './speech.ts';

interface Uses {
  document: Document;
  signal: AbortSignal;
  root: ShadowRoot;
  guard: ClickjackingGuard;
  /** A card that is about to be drawn, which knows where the user wants it. */
  onWish(next: ShownCard): void;
  /** The card was drawn, in this size of its text, and has to be put in its place. */
  onDrawn(card: HTMLElement, size: number): void;
}

/** Draws the card, or the tab at the edge, and has it read out: by the screen reader what is new, by a voice on demand. */
export function createCardDrawing({ document, signal, root, guard, onWish, onDrawn }: Uses) {
  // Its buttons are heard without any event that leaves the root.
  const slot = document.createElement('form');
  // Firefox takes our listeners away where a page is written anew: then too the form must send nothing and lead nowhere.
  slot.method = 'dialog';
  const live = document.createElement('div');
  live.setAttribute('role', 'status');
  live.className = 'live';
  // A translator that goes into closed roots asks the elements in them, and not the host.
  for (const element of [slot, live]) element.translate = false;
  root.append(slot, live);
  let shown: ShownCard | null = null;
  let spoken = '';
  let isUnheard = false;

  const card = () => slot.querySelector<HTMLElement>('.card');
  const speech = createSpeech(viewOf(document) as Window, signal, () => paint());
  const paint = () => {
    if (!shown || signal.aborted) return;
    const { lang, textSize } = shown.view;
    const voice = speech.canSpeak(lang) ? (speech.isSpeaking() ? 'speaking' : 'silent') : 'none';
    const isTab = shown.view.mode === 'tab';
    const part = isTab
      ? EdgeTab({ shown })
      : shown.isFolded
        ? Strip({ shown })
        : Card({ shown: isUnheard ? told(shown) : shown, voice });
    patch(slot, part);
    const drawn = slot.firstElementChild as HTMLElement;
    if (isTab) {
      drawn.style.setProperty('--size', String(textSize / 100));
      guard.drawn(drawn, [drawn.offsetTop]);
      return;
    }
    onDrawn(drawn, textSize / 100);
  };

  return {
    card,
    isShown: () => shown !== null,
    /** Reads the card out, or stops that. */
    toggleSpeech(): void {
      if (!shown) return;
      if (speech.isSpeaking()) speech.stop();
      else speech.speak([shown.view.title, ...shown.notes, ...shown.text, shown.view.warning], shown.view.lang);
      paint();
    },
    /** The page keeps from us that a button is pressed: the card says so. */
    unheard(): void {
      isUnheard = true;
      if (shown) announce(live, shown.view.buttons.unheard ?? '', signal);
      paint();
    },
    draw(next: ShownCard): void {
      const hadFocus = root.activeElement !== null;
      const words = `${next.view.position}. ${next.view.title}`;
      const before = spoken === words ? shown : null;
      const isFirst = shown === null;
      if (spoken !== words) speech.stop();
      onWish(next);
      shown = next;
      paint();
      if (spoken !== words) {
        spoken = words;
        for (const box of slot.querySelectorAll('.card,.body')) box.scrollTop = 0;
      }
      // The button that had the focus may be gone with the old step.
      const isEntered = hadFocus && root.activeElement === null;
      if (isEntered) card()?.focus({ preventScroll: true });
      // A card that takes the focus is read out as a dialog; the first one takes it only after it is drawn.
      live.lang = next.view.lang;
      const tell = () => announce(live, newsOf(next, before), signal, !before);
      if (isEntered || next.view.mode !== 'step') return;
      if (!isFirst) tell();
      else safeTimeout(FOCUS_PAUSE, signal, () => root.activeElement === null && tell());
    },
  };
}
