import { document, late } from '../core/document.ts';
import { at } from '../core/hosts.ts';
import { html, type Markup, mark } from '../core/html.ts';
import { PERSON } from '../core/person.ts';
import type { World } from '../core/world.ts';

function menu(current: string, { state }: World): Markup {
  const entry = (path: string, label: string, name = ''): Markup =>
    html`<li${path === current ? html` class="active"` : ''}><a href="${path}"${mark(name)}>${label}</a></li>`;
  const passwordLabel = state.twoStep === 'on' ? 'Password webmail e app' : 'Password PEC';
  return html`<nav id="sidebar" class="sidebar"><ul>${entry('/pec', 'Home')}</ul>
<h4>CONTATTI ACCOUNT PEC</h4><ul>${entry('/pec/contatti', 'Email e cellulare', 'accountHome.contactsEntry')}</ul>
<h4>SICUREZZA</h4><ul>${entry('/pec/password', passwordLabel, 'accountHome.passwordEntry')}${entry('/pec/password-client', 'Password programmi di posta', 'accountHome.mailProgramsEntry')}${entry('/pec/verifica', 'Verifica in 2 passaggi', 'accountHome.twoStepEntry')}${entry('/pec/accessi', 'Storico accessi')}</ul></nav>`;
}

/** The frame of the account pages: header, menu on the left (behind "Menu" in narrow windows), content. */
export const accountPage = (title: string, path: string, content: Markup, world: World): string =>
  document({
    title: `${title} - Gestione Account`,
    styles: ['2023/account.css'],
    scripts: ['2023/account.js', 'shared/await-phone.js'],
    world,
    bodyClass: 'account',
    body: html`<header id="acc-top"><button type="button" id="acc-burger" aria-controls="sidebar" aria-expanded="false">Menu</button><span class="brand">PEC</span> <b>Gestione Account</b>
<span class="who">${PERSON.address} <a href="${at('webmail', '/?logout=1')}">Esci</a></span></header>
${late}<div class="cols">${menu(path, world)}<main id="content">${content}</main></div>`,
  });

/** The card for e-mail notices of sign-ins: a switch with the same words as the one that a guide is about. */
export const noticesCard = ({ state }: World): Markup => html`
<form class="panel" method="post"><h3>Avvisi di accesso</h3><p>Ricevi un'email a ogni nuovo accesso alla casella. Stato: <strong>${state.signInNotices ? 'attivi' : 'non attivi'}</strong></p>
<button class="btn btn-default" name="notices" value="${state.signInNotices ? 'off' : 'on'}">${state.signInNotices ? 'Disattiva' : 'Attiva'}</button></form>`;
