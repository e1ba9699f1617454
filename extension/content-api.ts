import type { Browser, Runtime } from 'webextension-polyfill';
import { isAliveIn } from '../src/shared/is-alive.ts';
import { sendWithRetry } from '../src/shared/send-with-retry.ts';

/**
 * The browser's extension API for content scripts. They use only calls that return promises natively in every supported
 * browser, so the polyfill (3 kB, more than the whole sentinel) is not injected into pages. Only a global of its own is the
 * browser's: where there is no `browser` (Chrome before 148), that name is the page's element with this id.
 */
export const api: Pick<Browser, 'runtime'> = Object.hasOwn(globalThis, 'browser')
  ? Reflect.get(globalThis, 'browser')
  : Reflect.get(globalThis, 'chrome');

/** A shadow root that is closed to the page: Chrome has a call for it, Firefox a property of elements; both for extensions only. */
export function closedRootOf(element: HTMLElement): ShadowRoot | null {
  const dom = Reflect.get(Reflect.get(globalThis, 'chrome') ?? {}, 'dom') as
    | { openOrClosedShadowRoot(element: Element): ShadowRoot | null }
    | undefined;
  return dom?.openOrClosedShadowRoot(element) ?? element.openOrClosedShadowRoot ?? null;
}

type Answer = (heard: true) => void;

/** Whether the extension that this script belongs to is still there. */
export const isAlive = (): boolean => isAliveIn(api);

/**
 * Sends a message to the worker, again if it died before it answered.
 * @returns its answer, or `undefined` when the extension is gone or the worker refuses
 */
export const send = <Message extends { type: string }>(message: Message): Promise<unknown> =>
  sendWithRetry((id) => api.runtime.sendMessage({ ...message, id }), isAlive);

/**
 * Hears what the worker says by itself, until the signal; an extension that is gone takes its listeners with it.
 * @param hear may answer that the message was meant for it
 */
export function listenUntil(signal: AbortSignal, hear: (message: unknown, answer: Answer) => void): void {
  const listener = (message: unknown, _: unknown, answer: Answer): undefined => void hear(message, answer);
  api.runtime.onMessage.addListener(listener as Runtime.OnMessageListener);
  signal.addEventListener('abort', () => {
    if (isAlive()) api.runtime.onMessage.removeListener(listener as Runtime.OnMessageListener);
  });
}
