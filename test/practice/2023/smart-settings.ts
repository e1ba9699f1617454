import { at } from '../core/hosts.ts';
import { html, type Markup, mark } from '../core/html.ts';
import { PERSON } from '../core/person.ts';
import type { World } from '../core/world.ts';

const item = (page: string, label: string, current: string, name = ''): Markup =>
  html`<li class="${page === current ? 'sel' : ''}"><a href="#webmail/settings/${page}"${mark(name)}>${label}</a></li>`;

const menu = (current: string): Markup => html`
<aside id="left" class="cfg-menu"><h5>PEC</h5><ul>${item('mailbox', 'Casella PEC', current, 'webmailSettings.mailbox')}${item('invoices', 'Leggi fatture', current)}${item('log', 'PEC Log', current)}${item('rules', 'Regole messaggi', current)}${item('client', 'Gestisci su client', current)}${item('search', 'Cerca indirizzi PEC', current)}</ul>
<h5>ACCOUNT</h5><ul><li><a href="${at('account', '/pec?from=webmail')}"${mark('webmailSettings.security')}>Sicurezza e password</a></li></ul>
<h5>WEBMAIL</h5><ul>${item('general', 'Generali', current)}${item('messages', 'Messaggi', current)}${item('signature', 'Firma', current)}</ul></aside>`;

const mailbox = ({ state }: World): Markup => html`
<h2>Casella PEC</h2>
<section class="box"><h3>STANDARD</h3><div class="line"><span>${state.compliant ? 'Standard PEC' : 'PEC'}</span><strong class="badge">Attiva</strong></div>
${
  state.compliant
    ? html`<h4>✓ Casella adeguata agli standard europei</h4><p>Hai completato tutte le procedure necessarie. Potrai inviare PEC in tutta Europa.</p><p>✓ Data di attivazione: 25/10/2022</p>`
    : html`<h4>Casella non ancora adeguata agli standard europei</h4><p>Completa le procedure necessarie:</p><ul><li>Conferma dell'identità: ${state.identityConfirmed ? 'completata' : 'da completare'}</li><li>Verifica in 2 passaggi: ${state.twoStep === 'on' ? 'attiva' : 'non attiva'}</li></ul>`
}</section>
<section class="box"><h3>SPAZIO</h3><h4>Spazio Messaggi</h4><p>Stai usando 24,7 MB di 1000 MB disponibili</p><div class="meter"><i style="width:3%"></i></div></section>`;

const PANES: Record<string, (world: World) => Markup> = {
  mailbox,
  general:
    () => html`<h2>Generali</h2><section class="box"><h3>LINGUA E ASPETTO</h3><p><label>Lingua <select><option>Italiano</option><option>English</option></select></label></p>
<p><label><input type="checkbox" checked> Mostra l'anteprima dei messaggi</label></p><p>Notifiche sul computer <button type="button" class="btn btn-default">Attiva</button></p></section>`,
  messages: () =>
    html`<h2>Messaggi</h2><section class="box"><h3>LETTURA</h3><p><label><input type="checkbox"> Nascondi ricevute</label></p></section>`,
  signature: () =>
    html`<h2>Firma</h2><section class="box"><h3>FIRMA DEI MESSAGGI</h3><textarea rows="4" aria-label="Firma">${PERSON.name}</textarea><p><button type="button" class="btn btn-primary">Salva</button></p></section>`,
  client: () =>
    html`<h2>Gestisci su client</h2><section class="box"><h3>PROTOCOLLI</h3><p>Accesso con IMAP <strong>Attivo</strong> <button type="button" class="btn btn-default">Disattiva</button></p><p>Accesso con POP <strong>Non attivo</strong> <button type="button" class="btn btn-default">Attiva</button></p></section>`,
};

/** The settings: the menu with its groups on the left, one page of them beside it. */
export function settingsView(page: string, world: World): Markup {
  const pane = PANES[page] ?? (() => html`<h2>Impostazioni</h2><section class="box"><p>Nessun elemento.</p></section>`);
  return html`${menu(page)}<main id="center" class="cfg">${pane(world)}</main>`;
}
