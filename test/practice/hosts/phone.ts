import { type Handler, send } from '../core/answer.ts';
import { document } from '../core/document.ts';
import { html } from '../core/html.ts';

/** The phone: a notification of the app appears when something waits. Everything else is drawn by its script. */
export const phonePage: Handler = ({ path }) =>
  path === '/'
    ? send(
        document({
          title: 'Telefono di esercitazione',
          styles: ['shared/phone.css'],
          scripts: ['shared/phone/main.js'],
          body: html`<main class="phone" aria-label="Telefono"><div class="phone-screen" id="screen" aria-live="polite"></div></main>`,
        }),
      )
    : null;
