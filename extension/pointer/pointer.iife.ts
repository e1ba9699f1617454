import { isPresenting } from '../../src/in-page/messages/guards.ts';
import { running, takeOver } from '../../src/in-page/overlay/singleton.ts';
import { showPointer } from '../../src/in-page/pointer/pointer.ts';
import { isAlive, listenUntil } from '../content-api.ts';

/** Put into every frame of the supported pages while the screen is shared. */
if (!running('pointer')) {
  const end = new AbortController();
  takeOver(document, end, 'pointer');
  listenUntil(end.signal, (message) => {
    if (isPresenting(message) && !message.presenter) end.abort();
  });
  showPointer(document, end.signal, isAlive);
}
