import type { Runtime } from 'webextension-polyfill';
import { supportedAddress } from '../../src/data/pages/hosts.ts';
import type { FrameRequest, PageRequest } from '../../src/messages/requests.ts';
import { IS_GENUINE } from '../../src/shared/genuine.ts';
import { KEPT_PAGES } from '../../src/shared/kept-pages.ts';
import { safeTimeout } from '../../src/shared/safe-timeout.ts';
import { extractLink } from '../../src/shared/start-link.ts';
import { retry } from '../../src/shared/timings.ts';
import { api, isAlive, send } from '../content-api.ts';

/**
 * Runs on every supported page from its very start. Tells the worker once per document that it is there, and takes
 * start links out of the address before the page's own scripts can see them. It draws and watches nothing else.
 */
function report(opened: boolean): void {
  // The manifest's patterns are wider than the pages: `/pec*` is also `/pecora`.
  if (!supportedAddress(location.href)) return;
  const found = extractLink(location.hash);
  if (found) takeOut(found.rest);
  if (found || opened) void send<PageRequest>({ type: 'page-opened', link: found?.link ?? null });
}

/** Leaves this fragment in the address. Whole, since a path that begins with `//` or a `<base>` would name another host. */
function takeOut(rest: string): void {
  const url = new URL(location.href);
  url.hash = rest;
  try {
    history.replaceState(history.state, '', url.href);
  } catch {
    // The browser refuses it (too many at once, a sandboxed document): the link counts all the same.
  }
}

/** A second sentinel (after an update of the extension) leaves the field to the first as long as that one lives. */
const PRESENT = Symbol.for('pec-passo.sentinel');

function begin(): void {
  Reflect.set(globalThis, PRESENT, new BroadcastChannel(KEPT_PAGES));
  // The panel asks whether this very document is one of the pages: the address alone is true of error pages too.
  api.runtime.onMessage.addListener(((message: unknown, _: unknown, answer: (is: boolean) => void) => {
    if (message === IS_GENUINE) answer(supportedAddress(location.href) !== null);
  }) as Runtime.OnMessageListener);
  report(true);
  addEventListener('hashchange', () => report(false), true);
  // Out of the back/forward cache the document is shown again without being loaded, with the mask as it was then.
  addEventListener('pageshow', (event) => {
    if (event.persisted) report(true);
  });
  hideWhileAway();
}

/**
 * A page that goes into the back/forward cache is made invisible, and shown again when the worker has put the mask on it or
 * there is none: it would be seen at once, before anybody can do anything. An animation leaves nothing in the document.
 */
function hideWhileAway(): void {
  let hidden: Animation | null = null;
  let times = 0;
  const show = () => {
    hidden?.cancel();
    hidden = null;
  };
  const showOnceCovered = async () => {
    const time = ++times;
    // A worker that cannot do it now can do it later.
    while (isAlive() && (await send<FrameRequest>({ type: 'page-restored' })) !== true)
      await new Promise<void>((done) => safeTimeout(retry, null, done));
    // It may have been left and come back since; whoever asked last shows it.
    if (time === times) show();
  };
  addEventListener('pagehide', ({ persisted }) => {
    if (persisted && supportedAddress(location.href))
      hidden ??= document.documentElement.animate({ opacity: [0, 0] }, { duration: 1, fill: 'forwards' });
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void showOnceCovered();
    else show();
  });
}

const isPrerendering = 'prerendering' in document && document.prerendering === true;
if (isPrerendering) document.addEventListener('prerenderingchange', begin, { once: true });
else begin();
