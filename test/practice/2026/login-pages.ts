import { document, late } from '../core/document.ts';
import { html, type Markup, mark } from '../core/html.ts';
import { languageMenu } from '../core/language-menu.ts';
import { PERSON } from '../core/person.ts';
import type { Service } from '../core/state.ts';
import type { World } from '../core/world.ts';
import { actionAddress, signInAddress } from './addresses.ts';

const STYLES = ['2026/login.css'];

const frame = ({ state }: World, content: Markup): Markup => html`
<div class="kc-header"><span class="brand">PEC</span>${languageMenu(state, html`class="kc-locale"`, ['it', 'en', 'fr'])}</div>
${late}
<div class="kc-page"><div class="kc-card" id="kc-content">${content}</div></div>
<div class="kc-footer"><a href="#privacy">Informativa privacy</a><a href="#cookie">Gestione cookie</a><a href="#aiuto">Assistenza</a></div>`;

const keycloakForm = (action: string): Markup => html`
<form id="kc-form-login" action="${action}" method="post">
<div class="kc-group"><label for="username">Casella PEC</label><input tabindex="1" id="username" name="username" type="text" autocomplete="username"${mark('login.address')}></div>
<div class="kc-group"><label for="password">Password</label><div class="kc-secret"><input tabindex="2" id="password" name="password" type="password" autocomplete="current-password"${mark('login.password')}><button type="button" class="kc-eye" aria-label="Mostra password" tabindex="4"><img src="/-/file/2026/eye.svg" alt="" width="20" height="20"></button></div></div>
<div class="kc-options"><label><input tabindex="3" type="checkbox" name="rememberMe"> Ricordami</label><a href="#recupero"${mark('login.forgotten')}>Password dimenticata?</a></div>
<button tabindex="4" class="kc-button main" name="login" id="kc-login" type="submit"${mark('login.submit')}>Accedi</button>
</form>`;

/** The other form that is thinkable: made of components, whose controls are in shadow roots. */
const componentForm = (action: string): Markup => html`<webmail-login data-action="${action}"></webmail-login>`;

/** The sign-in form, with a message where something went wrong before. */
export function formPage(world: World, service: Service, error = ''): string {
  const components = world.state.loginLook === 'components';
  const action = actionAddress(service);
  return document({
    title: 'Accedi alla tua PEC',
    styles: STYLES,
    scripts: [components ? '2026/login/component-form.js' : '2026/login/show-password.js', 'shared/language.js'],
    world,
    promotes: true,
    bodyClass: 'kc',
    hasLanguages: true,
    body: frame(
      world,
      html`<h1>Accedi alla tua PEC</h1>
${error && html`<div class="errorWeb" role="alert">${error}</div>`}
${components ? componentForm(action) : keycloakForm(action)}
<div class="kc-or"><span>oppure</span></div>
<button type="button" class="kc-button">Accedi con QR code</button>
<p class="kc-small">Accedi più rapidamente: inquadra il codice con l'app sul telefono associato.</p>
<p class="kc-buy">Non hai una casella PEC? <a href="#acquista">Acquista la tua PEC</a></p>`,
    ),
  });
}

/** The page that waits for the phone. */
export const authorisePage = (world: World, service: Service): string =>
  document({
    title: 'Autorizza l’accesso',
    styles: STYLES,
    scripts: ['shared/await-phone.js', 'shared/language.js'],
    world,
    bodyClass: 'kc',
    hasLanguages: true,
    body: frame(
      world,
      html`<h1>Autorizza l'accesso dall'app</h1>
<div class="kc-waiting" data-wait-for="${world.state.pendingAuthorisation ?? ''}" data-next="${actionAddress(service)}">
<img class="kc-phone" src="/-/file/2026/phone.svg" alt="" width="72" height="72"><p class="kc-user">${PERSON.address}</p>
<p>Abbiamo inviato una notifica all'app Aruba PEC sul dispositivo associato alla verifica in 2 passaggi. Aprila e premi <b>Autorizza</b>.</p></div>
<a class="kc-link" href="#altro-metodo">Usa un altro metodo</a>
<a class="kc-link" href="${signInAddress(service)}">Torna indietro</a>`,
    ),
  });
