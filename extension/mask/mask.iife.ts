import { frameOf } from '../../src/in-page/locate/tree.ts';
import { KNOWN } from '../../src/in-page/mask/marks.ts';
import { createMask } from '../../src/in-page/mask/mask.ts';
import { createLifting } from '../../src/in-page/mask/reveal-button.ts';
import { isMaskState, isPresenting } from '../../src/in-page/messages/guards.ts';
import { takeOver } from '../../src/in-page/overlay/singleton.ts';
import type { FrameRequest } from '../../src/messages/requests.ts';
import type { MaskState } from '../../src/messages/views.ts';
import { KEPT_PAGES } from '../../src/shared/kept-pages.ts';
import { isAlive, listenUntil, send } from '../content-api.ts';
import { shadowOf } from './shadow-of.ts';

/**
 * Runs in every frame of the supported pages while the mask is on: from the very start of a document, or put into one that
 * is open. The worker puts the style sheets in; until they are there, `cover.css` hides the whole document.
 */
const end = new AbortController();
takeOver(document, end, 'mask');
// Pages that were left before the mask came are loaded anew on the way back.
if (window === window.top) new BroadcastChannel(KEPT_PAGES).postMessage('');

listenUntil(end.signal, (message) => {
  if (!isPresenting(message)) return;
  if (!message.mask) return end.abort();
  if (message.presenter !== said.warning.length > 0) void ask().then((state) => Object.assign(said, state));
});

const mask = createMask({ document, signal: end.signal, shadowOf });
/** What is said beside a covered spot; it changes when presenting begins or ends. */
const said = { lift: '', warning: [] as string[] };
void begin();

/** Has the style sheets put in, and hears what the mask says. */
async function ask(): Promise<MaskState | null> {
  const state = await send<FrameRequest>({ type: 'frame-opened' });
  return isMaskState(state) ? state : null;
}

async function begin(): Promise<void> {
  const state = await ask();
  // It may have been taken away while the answer was on its way.
  if (!state?.mask || end.signal.aborted) return end.abort();
  Object.assign(said, state);
  // The frame round this document hides what it does not know to be masked.
  const frame = frameOf(document);
  frame?.setAttribute(KNOWN, '');
  const forget = () => frame?.removeAttribute(KNOWN);
  addEventListener('pagehide', forget, { signal: end.signal });
  end.signal.addEventListener('abort', forget);
  // Nothing of ours stands in the way of a document that is only just beginning.
  if (document.readyState === 'loading')
    await new Promise((done) => document.addEventListener('readystatechange', done, { once: true }));
  if (end.signal.aborted) return;
  createLifting({
    document,
    signal: end.signal,
    mask,
    said,
    sign: window === window.top ? state.sign : [],
    isCurrent: isAlive,
  });
}
