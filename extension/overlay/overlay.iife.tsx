import { isCardMessage, isSwapFocus } from '../../src/in-page/messages/guards.ts';
import { takeOver } from '../../src/in-page/overlay/singleton.ts';
import { listenUntil } from '../content-api.ts';
import { onlyHere, startSession } from './session.ts';

/**
 * Put into a page by the worker when there is something to show. A second copy (after an update of the extension, or
 * because two events met) takes over from the first.
 */
const end = new AbortController();
takeOver(document, end);

const session = startSession(document, end);
listenUntil(end.signal, (message, answer) => {
  if (isCardMessage(message)) {
    session.receive(onlyHere(message.view));
    answer(true);
  }
  if (isSwapFocus(message)) session.swapFocus();
});
