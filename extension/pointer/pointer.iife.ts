import { isPresenting } from '../../src/messages/heard.ts';
import { running, takeOver } from '../../src/overlay/single.ts';
import { showPointer } from '../../src/presenter/pointer.ts';
import { api, isAlive } from '../content-api.ts';

/** Put into every frame of the supported pages while the screen is shared. */
if (!running('pointer')) {
  const end = new AbortController();
  takeOver(document, end, 'pointer');
  const hear = (message: unknown): undefined => {
    if (isPresenting(message) && !message.presenter) end.abort();
  };
  api.runtime.onMessage.addListener(hear);
  end.signal.addEventListener('abort', () => {
    if (isAlive()) api.runtime.onMessage.removeListener(hear);
  });
  showPointer(document, end.signal, isAlive);
}
