import { type Handler, send } from '../core/answer.ts';
import { document } from '../core/document.ts';
import { at } from '../core/hosts.ts';
import { html } from '../core/html.ts';
import { PERSON } from '../core/person.ts';

/** A made-up SPID provider: sign in, agree, and back. The extension has no access to such pages. */
export const spidProvider: Handler = ({ path, method, query }) => {
  if (path !== '/') return null;
  const name = query.get('idp') ?? 'Prova ID';
  const content =
    method === 'POST'
      ? html`<p>I dati di ${PERSON.name} saranno inviati al servizio che li ha chiesti.</p>
<p><a class="plain-button" href="${at('identity', '/ritorno?esito=ok')}">Acconsento</a> <a class="plain-button" href="${at('identity', '/ritorno?esito=no')}">Non acconsento</a></p>`
      : html`<form method="post" action="?idp=${encodeURIComponent(name)}"><p><label>Nome utente <input name="user"></label></p><p><label>Password <input name="secret" type="password"></label></p>
<p><button class="plain-button">Entra con SPID</button> <a class="plain-button" href="${at('identity', '/ritorno?esito=no')}">Annulla</a></p></form>`;
  return send(
    document({
      title: `${name} - accesso SPID`,
      styles: ['shared/plain.css'],
      body: html`<header class="plain-bar"><strong>${name}</strong> gestore di esercitazione</header><main class="plain"><h1>Richiesta di accesso SPID</h1>${content}</main>`,
    }),
  );
};
