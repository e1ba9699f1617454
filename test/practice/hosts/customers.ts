import { type Handler, send } from '../core/answer.ts';
import { document } from '../core/document.ts';
import { html } from '../core/html.ts';

/** A customer area: it speaks of the same things as the guides, and is none of their pages. */
export const customerArea: Handler = ({ path }, { state }) =>
  path === '/'
    ? send(
        document({
          title: 'Area clienti',
          styles: ['shared/plain.css'],
          body: html`<header class="plain-bar"><span class="plain-mark">PEC</span><strong>Area clienti</strong></header>
<main class="plain wide">
<h1>Le tue caselle</h1>
<section class="plain-card"><h2>Adegua la tua PEC agli standard europei</h2>
<dl><dt>Identità</dt><dd>${state.identityConfirmed ? 'CONFERMATA' : 'DA CONFERMARE'}</dd>
<dt>Verifica in 2 passaggi</dt><dd>${state.twoStep === 'on' ? 'ATTIVA' : 'NON ATTIVA'}</dd></dl>
<p><a class="plain-button" href="#identita">Conferma la tua identità</a> <a class="plain-button" href="#verifica">Attiva verifica in 2 passaggi</a></p></section>
<section class="plain-card"><h2>Rinnovi</h2><p>Il rinnovo automatico è attivo. <button type="button" class="plain-button">Disattiva</button></p></section>
</main>`,
        }),
      )
    : null;
