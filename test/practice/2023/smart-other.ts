import { html, type Markup } from '../core/html.ts';

const CONTACTS = [
  ['Comune di Esempio', 'protocollo@comune.example.it'],
  ['Impresa Fittizia srl', 'impresa.fittizia@pec.example.com'],
  ['Studio Modello', 'studio.modello@pec.example.net'],
];

/** The address book. */
export const contactsView = (): Markup => html`
<aside id="left"><a href="#" class="btn btn-primary write">+ Nuovo contatto</a><ul class="folders"><li class="sel"><a href="#webmail/contacts/list">Rubrica personale</a></li><li><a href="#">Gruppi</a></li></ul></aside>
<main id="center"><h2>Contatti</h2><table class="plainlist"><thead><tr><th>Nome</th><th>Indirizzo</th></tr></thead>
<tbody>${CONTACTS.map(([name = '', address = '']) => html`<tr><td>${name}</td><td>${address}</td></tr>`)}</tbody></table></main>`;

const DAYS = ['Lun', 'Mar', 'Mer', 'Gio', 'Ven', 'Sab', 'Dom'];

/** The calendar: one month. */
export const calendarView = (): Markup => html`
<aside id="left"><a href="#" class="btn btn-primary write">+ Nuovo evento</a><ul class="folders"><li class="sel"><a href="#">Calendario personale</a></li></ul></aside>
<main id="center"><h2>Calendario</h2><table class="month"><thead><tr>${DAYS.map((day) => html`<th>${day}</th>`)}</tr></thead><tbody>${[
  0, 1, 2, 3,
].map(
  (week) =>
    html`<tr>${DAYS.map((_, day) => html`<td><span>${week * 7 + day + 1}</span>${week === 1 && day === 3 && html`<em>Assemblea</em>`}</td>`)}</tr>`,
)}</tbody></table></main>`;

/** The list of tasks. */
export const tasksView = (): Markup => html`
<aside id="left"><a href="#" class="btn btn-primary write">+ Nuova attività</a><ul class="folders"><li class="sel"><a href="#">Tutte</a></li><li><a href="#">Scadute</a></li></ul></aside>
<main id="center"><h2>Attività</h2><ul class="tasks"><li><label><input type="checkbox"> Rispondere al Comune</label></li><li><label><input type="checkbox" checked> Attiva promemoria fatture</label></li></ul></main>`;

/** Help, and everything else that has no view of its own here. */
export const helpView = (): Markup => html`
<main id="center" class="alone"><h2>Guida</h2><p>Consulta le guide sul sito di assistenza.</p></main>`;
