import { isPresenting } from '../../src/messages/heard.ts';
import { running, takeOver } from '../../src/overlay/single.ts';
import { showPointer } from '../../src/presenter/pointer.ts';
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
