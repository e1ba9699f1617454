import { type Handler, send } from '../core/answer.ts';
import { document } from '../core/document.ts';
import { html } from '../core/html.ts';

/** The platform of the video call, on a host of its own. Its script plays the test and the call. */
export const videoPlatform: Handler = ({ path }) =>
  path === '/'
    ? send(
        document({
          title: 'Videoriconoscimento',
          styles: ['shared/plain.css', 'shared/video.css'],
          scripts: ['shared/video.js'],
          body: html`<header class="plain-bar"><strong>Videoriconoscimento</strong> piattaforma di esercitazione</header>
<main class="plain"><h1>Videochiamata con un operatore</h1><video id="picture" autoplay muted playsinline></video><div id="call" aria-live="polite"></div></main>`,
        }),
      )
    : null;
