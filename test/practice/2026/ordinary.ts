import { type Handler, send } from '../core/answer.ts';
import { document } from '../core/document.ts';
import { html } from '../core/html.ts';

/** The sign-in of ordinary mail, realm `aruba`: the same components, another mailbox. No guide is about it. */
export const ordinarySignIn: Handler = ({ path }, world) =>
  path.startsWith('/auth/realms/aruba/')
    ? send(
        document({
          title: 'Webmail',
          styles: ['2026/login.css'],
          scripts: ['2026/login/component-form.js'],
          world,
          bodyClass: 'kc',
          body: html`<div class="kc-header"><span class="brand">MAIL</span></div>
<div class="kc-page"><div class="kc-card"><h1>Accedi alla tua casella email</h1><webmail-login data-action="#" data-ordinary="1"></webmail-login></div></div>`,
        }),
      )
    : null;
