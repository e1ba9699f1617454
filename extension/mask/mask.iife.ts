import { frameOf } from '../../src/in-page/locate/tree.ts';
import { createMask, KNOWN } from '../../src/in-page/mask/mask.ts';
import { createLifting } from '../../src/in-page/mask/reveal-button.ts';
import { isMaskState, isPresenting } from '../../src/in-page/messages/guards.ts';
import { takeOver } from '../../src/in-page/overlay/singleton.ts';
import type { FrameRequest } from '../../src/messages/requests.ts';
import { isAlive, listenUntil, send } from '../content-api.ts';

/**
 * Runs in every frame of the supported pages while the mask is on: from the very start of a document, or put into one that
 * is open. The worker puts the style sheets in; until they are there, `cover.css` hides the whole document.
 */
const end = new AbortController();
takeOver(document, end, 'mask');

listenUntil(end.signal, (message) => {
  if (isPresenting(message) && !message.mask) end.abort();
});

const mask = createMask(document, end.signal);
void begin();

async function begin(): Promise<void> {
  const state = await send<FrameRequest>({ type: 'frame-opened' });
  if (!isMaskState(state) || !state.mask) return end.abort();
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
    label: state.lift,
    sign: window === window.top ? state.sign : [],
    isCurrent: isAlive,
  });
}
