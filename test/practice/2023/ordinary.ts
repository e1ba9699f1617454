import { type Handler, send } from '../core/answer.ts';
import { document } from '../core/document.ts';
import { html } from '../core/html.ts';

/** The sign-in of ordinary mail: the same company, the same look, another mailbox. No guide is about it. */
export const ordinarySignIn: Handler = ({ path }, world) =>
  path.startsWith('/auth/realms/aruba/')
    ? send(
        document({
          title: 'Webmail - Accesso',
          styles: ['2023/sign-in.css'],
          world,
          bodyClass: 'login-page',
          body: html`
<div id="login-header"><span class="brand">MAIL</span></div>
<div id="login-wrap"><div id="login-box"><h1>Accedi alla tua posta</h1>
<form method="post" action="#"><div class="row"><label for="m_u">Indirizzo email</label><input type="text" id="m_u" name="username"></div>
<div class="row"><label for="m_p">Password</label><input type="password" id="m_p" name="password"></div>
<button type="submit" class="btn btn-primary">Accedi</button></form></div></div>`,
        }),
      )
    : null;
