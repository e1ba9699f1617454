import { document, late } from '../core/document.ts';
import { at } from '../core/hosts.ts';
import { html, type Markup, mark } from '../core/html.ts';
import { PERSON } from '../core/person.ts';
import type { World } from '../core/world.ts';

const SECTIONS: [hash: string, label: string, icon: string][] = [
  ['main/Inbox', 'Messaggi', '✉'],
  ['contacts/list', 'Contatti', '☺'],
  ['calendar/month', 'Calendario', '▦'],
  ['tasks/list', 'Attività', '✓'],
];

const settingsLink = (attribute: string): Markup =>
  html`<a href="#webmail/settings/general" class="nav-link cfg" ${attribute}="webmailMessages.settings"><i class="ico" aria-hidden="true">⚙</i> Impostazioni</a>`;

const links = (): Markup[] =>
  SECTIONS.map(
    ([hash, label, icon]) =>
      html`<li><a href="#webmail/${hash}" class="nav-link"><i class="ico" aria-hidden="true">${icon}</i> ${label}</a></li>`,
  );

/** "Altro" at the end of the top bar, for entries for which it has no room. */
const moreMenu = (): Markup => html`
<li class="dropdown" id="more-dd"><a href="#" role="button" class="nav-link dd-toggle" aria-haspopup="true" aria-expanded="false" data-wide-mark="webmailMessages.settings.more">Altro</a>
<ul class="dd-menu" role="menu"><li role="none">${settingsLink('data-wide-mark')}</li><li role="none"><a role="menuitem" href="#webmail/help">Guida</a></li></ul></li>`;

/** The entry that leads to the identity panel, while there is something to confirm. */
const alertMenu = (): Markup => html`
<div class="dropdown" id="alert-dd"><a href="#" role="button" class="dd-toggle" title="Avvisi" aria-expanded="false"${mark('webmailMessages.confirmIdentity.opener')}><i class="ico excl">!</i></a>
<div class="dd-menu"><p>La tua casella non è ancora adeguata agli standard europei.</p>
<a href="${at('identity')}" class="btn btn-primary"${mark('webmailMessages.confirmIdentity')}>Conferma identità</a></div></div>`;

const userMenu = (): Markup => html`
<div class="dropdown" id="usr-dd"><a href="#" role="button" class="dd-toggle" title="${PERSON.address}" aria-haspopup="true" aria-expanded="false"${mark('webmailMessages.accountMenu')}><span class="initial">M</span></a>
<ul class="dd-menu" role="menu"><li class="dd-head">${PERSON.name}<br><small>${PERSON.address}</small></li>
<li role="none"><a role="menuitem" href="${at('account', '/pec')}"${mark('webmailMessages.accountManagement')}>Gestione Account</a></li>
<li role="none"><a role="menuitem" href="#webmail/help">Guida</a></li>
<li role="none"><a role="menuitem" href="/?logout=1">Esci</a></li></ul></div>`;

/**
 * The webmail "Smart": its header, into which the script brings the view that the hash names. The top bar exists twice,
 * as on pages of its time: once for wide windows and once, behind "Menu", for narrow ones.
 */
export const smartShell = (world: World): string =>
  document({
    title: 'Messaggi - Webmail PEC',
    styles: ['2023/smart.css'],
    scripts: ['2023/smart.js'],
    world,
    bodyClass: 'smart',
    body: html`${late}
<header id="top">
<button type="button" id="burger" class="only-narrow" aria-expanded="false" data-narrow-mark="webmailMessages.settings.opener">Menu</button>
<a class="brand-box" href="#webmail/main/Inbox"><span class="brand">PEC</span></a>
<nav id="topnav" class="only-wide"><ul>${links()}${world.state.settingsPlace === 'more' ? moreMenu() : html`<li>${settingsLink('data-wide-mark')}</li>`}</ul></nav>
<div id="topright">${!world.state.identityConfirmed && alertMenu()}<a href="#webmail/help" class="help" title="Aiuto">?</a>${userMenu()}</div>
</header>
<nav id="mobilenav" class="collapsed" aria-label="Menu"><ul>${links()}<li>${settingsLink('data-narrow-mark')}</li><li><a class="nav-link" href="/?logout=1">Esci</a></li></ul></nav>
<div id="viewport"><div class="loading">Caricamento in corso…</div></div>
<template id="tour"${world.state.disturbances.tour ? html` data-on="1"` : ''}><div class="tour-popover" role="dialog" aria-label="Nuova gestione delle cartelle"><h4>Nuova gestione delle cartelle</h4><p>Ora puoi spostare le cartelle trascinandole.</p><button type="button" class="btn btn-primary tour-ok"${mark('tour.ok')}>Ho capito</button></div></template>
<template id="notice"><div class="modal-backdrop"></div><div class="modal" role="dialog" aria-modal="true" aria-labelledby="ntc-t"><div class="modal-header"><button type="button" class="ntc-close" title="Chiudi" aria-label="Chiudi">×</button><h3 id="ntc-t">Adegua la tua PEC</h3></div>
<div class="modal-body"><p>Per continuare a usare la casella come servizio qualificato europeo conferma la tua identità e attiva la verifica in 2 passaggi.</p></div>
<div class="modal-footer"><a href="#" role="button" class="btn btn-link ntc-later">Ricordarmelo</a><button type="button" class="btn btn-default ntc-no"${mark('notice.notNow')}>Non ora</button><a class="btn btn-primary" href="${at('identity')}">Inizia</a></div></div></template>`,
  });
