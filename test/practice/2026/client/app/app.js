import { setLanguage } from '../../shared/say.js';
import { morphChildren } from '../aru/morph.js';
import { isTyping, keepFocus } from './focus.js';
import { closeOverlays } from './overlay.js';

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * A single-page application: an address, the server's state, and a view that is drawn from both.
 *
 * `view(app)` gives the nodes of the page, `leave()` is called when the session is over, `prepare(app)` before a page is
 * shown and `arrived(app)` after it.
 */
export function createApp({ root, view, loading, leave, prepare, arrived }) {
  let turn = 0;
  let drawn = false;

  const nodes = () => [view(app)].flat(Number.POSITIVE_INFINITY).filter(Boolean);

  const app = {
    /** What the server says. */
    state: null,
    /** What the page itself remembers: open groups, what was typed. */
    ui: {},
    narrow: matchMedia('(max-width: 760px)'),
    get path() {
      return location.pathname;
    },
    draw() {
      morphChildren(root, nodes());
    },
    async load() {
      const mine = ++turn;
      await queue;
      const answer = await fetch('/-/state');
      if (answer.status === 401) return leave();
      app.state = await answer.json();
      if (!app.state.signedIn) return leave();
      await prepare?.(app);
      const { slow } = app.state.disturbances;
      if (slow > 0) {
        root.replaceChildren(...[loading(app, drawn)].flat());
        await pause(slow);
        if (mine !== turn) return;
      }
      drawn = true;
      app.draw();
      arrived?.(app);
    },
    async go(path, { replace = false } = {}) {
      history[replace ? 'replaceState' : 'pushState'](null, '', path);
      closeOverlays();
      app.ui.menu = false;
      await app.load();
    },
    /** The whole page in another language, without being loaded anew. */
    async speak(language) {
      if (!(await app.act('language', { language }))) return;
      await setLanguage();
      replaceAll();
      arrived?.(app);
    },
    /**
     * Does something on the server, after everything that was asked for before: answers that overtake each other would
     * bring an older state back. Ends at the sign-in when the session is over.
     */
    act(name, data = {}) {
      queue = queue.then(() => post(name, data));
      return queue;
    },
  };

  let queue = Promise.resolve(true);

  async function post(name, data) {
    const answer = await fetch(`/-/do/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(data),
    });
    if (answer.status === 401) {
      leave();
      return false;
    }
    app.state = await answer.json();
    return true;
  }

  /** The disturbance: every node is another one, though nothing looks different. */
  const replaceAll = () => keepFocus(root, () => root.replaceChildren(...nodes()));

  addEventListener('popstate', () => {
    closeOverlays();
    app.load();
  });
  app.narrow.addEventListener('change', () => drawn && app.draw());
  app.load().then(() => {
    const every = app.state?.disturbances.rerender ?? 0;
    if (every > 0) setInterval(() => drawn && !isTyping() && replaceAll(), every);
  });
  return app;
}
