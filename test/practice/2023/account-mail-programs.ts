import type { Ask } from '../core/answer.ts';
import { html, type Markup, mark } from '../core/html.ts';
import { makePassword, SERVERS } from '../core/mail-password.ts';
import { PERSON } from '../core/person.ts';
import type { PracticeState } from '../core/state.ts';
import type { World } from '../core/world.ts';

/** "Attiva", "Genera nuova password" and "Chiudi". */
export function postMailPrograms({ form }: Ask, state: PracticeState): void {
  const wanted = form.get('do');
  if (wanted === 'make' && state.twoStep === 'on') makePassword(state);
  if (wanted === 'hide') state.mailPrograms.shown = '';
}

const accessOff =
  (): Markup => html`<div class="warn"><p>Non hai abilitato gli accessi per usare la PEC anche sui programmi di posta.</p>
<p>Attiva IMAP, POP o SMTP nelle impostazioni della Webmail PEC e torna su questa pagina.</p></div>`;

const notNeeded = (): Markup =>
  html`<div class="panel"><p>La verifica in 2 passaggi non è attiva: nei programmi di posta usa la Password PEC.</p></div>`;

const none =
  (): Markup => html`<form class="panel" method="post"><p class="state">Stato: <strong class="no">Non attiva</strong></p>
<p>Genera una password da usare solo in Outlook, Thunderbird, Mail e negli altri programmi di posta.</p>
<button class="btn btn-primary" name="do" value="make"${mark('accountMailPrograms.activate')}>Attiva</button></form>`;

const shown = (password: string): Markup => html`<form class="panel" method="post"><h3>La tua nuova password</h3>
<p><input type="text" class="secret" readonly value="${password}" aria-label="Password generata"> <button type="button" class="btn btn-primary copy" data-text="${password}"${mark('accountMailPrograms.copy')}>Copia</button></p>
<p>Dopo la chiusura non sarà più visibile. Vale 90 giorni; la password precedente resta valida per un tempo limitato.</p>
<button class="btn btn-default" name="do" value="hide">Chiudi</button></form>`;

const active =
  (): Markup => html`<form class="panel" method="post"><p class="state">Stato: <strong class="ok">Attiva</strong></p>
<p>La password scade il 24/12/2023.</p>
<button class="btn btn-primary" name="do" value="make"${mark('accountMailPrograms.generate')}>Genera nuova password</button></form>`;

/** Values for the settings of the mail program, which can be copied as well. */
const servers = (): Markup => html`<div class="panel"><h3>Parametri di configurazione</h3><table><tbody>
<tr><th scope="row">Nome utente</th><td>${PERSON.address}</td></tr>${SERVERS.map(
  ([label, server]) =>
    html`<tr><th scope="row">${label}</th><td>${server} <button type="button" class="btn btn-default copy" data-text="${server}">Copia</button></td></tr>`,
)}</tbody></table></div>`;

function body({ mailPrograms, twoStep }: PracticeState): Markup {
  if (!mailPrograms.access) return accessOff();
  if (twoStep === 'off') return notNeeded();
  if (mailPrograms.shown) return shown(mailPrograms.shown);
  return mailPrograms.password === 'none' ? none() : active();
}

/** The password for mail programs. */
export const mailPrograms = ({ state }: World): Markup =>
  html`<h2>Password programmi di posta</h2>${body(state)}${servers()}`;
