import { html, type Markup } from '../core/html.ts';
import { PERSON } from '../core/person.ts';
import type { World } from '../core/world.ts';
import { noticesCard } from './account-layout.ts';

const verified = (yes: boolean): Markup =>
  yes ? html`<span class="ok">✓ Verificato</span>` : html`<span class="no">Non verificato</span>`;

/** The start page: a card per subject. */
export const home = ({ state }: World): Markup => html`<h2>Home</h2>
${!state.emailVerified && html`<div class="warn">Non hai ancora verificato l'indirizzo email di riferimento del tuo account PEC <a class="btn btn-default" href="/pec/contatti">Gestisci contatti</a></div>`}
<div class="panel"><h3>Contatti account PEC <a href="/pec/contatti">Modifica</a></h3><dl><dt>Email</dt><dd>${verified(state.emailVerified)}</dd><dt>Cellulare</dt><dd>${verified(state.mobileVerified)}</dd></dl></div>
<div class="panel"><h3>${state.twoStep === 'on' ? 'Password per webmail e app' : 'Password PEC'} <a href="/pec/password">Gestisci</a></h3><p>Dove usarla</p><ul><li>Webmail PEC</li><li>App Aruba PEC</li>${state.twoStep === 'off' && html`<li>Programmi di posta</li>`}</ul></div>
<div class="panel"><h3>Accesso in 2 passaggi <a href="/pec/verifica">Gestisci</a></h3><p>Stato: <strong>${state.twoStep === 'on' ? 'Attiva' : 'Non attiva'}</strong></p></div>`;

/** E-mail address and mobile number of the account. */
export const contacts = ({ state }: World): Markup => html`<h2>Email e cellulare</h2>
<div class="panel"><h3>Email</h3><p>${PERSON.email} · ${verified(state.emailVerified)}</p><button type="button" class="btn btn-default">Modifica</button> ${!state.emailVerified && html`<button type="button" class="btn btn-primary">Verifica</button>`}</div>
<div class="panel"><h3>Cellulare</h3><p>${PERSON.mobile} · ${verified(state.mobileVerified)}</p><button type="button" class="btn btn-default">Modifica</button></div>`;

/** The password of the mailbox. */
export const password = ({
  state,
}: World): Markup => html`<h2>${state.twoStep === 'on' ? 'Password webmail e app' : 'Password PEC'}</h2>
<div class="panel"><p>Ultima modifica: 12/03/2023</p><button type="button" class="btn btn-default">Modifica password</button></div>`;

const SIGN_INS = [
  ['Oggi 09:40', 'Webmail PEC', 'Chrome, Windows'],
  ['Ieri 16:21', 'App', 'Telefono'],
  ['12/05/2023 10:02', 'Gestione Account', 'Chrome, Windows'],
];

/** Past sign-ins. */
export const history = (world: World): Markup => html`<h2>Storico accessi</h2>
<div class="panel"><table><thead><tr><th>Data</th><th>Servizio</th><th>Dispositivo</th></tr></thead><tbody>${SIGN_INS.map(
  (cells) => html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`,
)}</tbody></table></div>${noticesCard(world)}`;
