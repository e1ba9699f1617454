import { document, late } from '../core/document.ts';
import { html, type Markup, mark } from '../core/html.ts';
import { languageMenu } from '../core/language-menu.ts';
import { PERSON } from '../core/person.ts';
import type { Service } from '../core/state.ts';
import type { World } from '../core/world.ts';

const STYLES = ['2023/sign-in.css'];

const frame = ({ state }: World, content: Markup): Markup => html`
<div id="login-header"><span class="brand">PEC</span> <span class="brand-sub">Posta certificata</span>
${languageMenu(state, html`id="lang"`, ['it', 'en'])}</div>
${late}
<div id="login-wrap"><div id="login-box">${content}</div>
<div id="login-side"><h3>Posta certificata sempre con te</h3><p>Leggi e invia messaggi con valore legale dal computer e dal telefono.</p></div></div>
<div id="login-footer"><a href="#privacy">Privacy</a> · <a href="#note">Note legali</a> · <a href="#aiuto">Assistenza</a></div>`;

const versions = (remembered: 'smart' | 'classic'): Markup => html`
<fieldset id="version-row"><legend>Versione Webmail PEC</legend>
<input type="radio" name="version" id="v1" value="smart"${remembered === 'smart' && html` checked`}${mark('login.versionSmart')}><label for="v1">Smart</label>
<input type="radio" name="version" id="v2" value="classic"${remembered === 'classic' && html` checked`}><label for="v2">Classic</label></fieldset>`;

/** The sign-in form of 2023, on the webmail's own host. */
export function signInPage(world: World, service: Service, failed: boolean): string {
  const action = service === 'webmail' ? '/' : `/?service=${service}`;
  const { refused } = world.state;
  return document({
    title: 'Webmail PEC - Accesso',
    styles: STYLES,
    world,
    scripts: ['shared/language.js'],
    promotes: true,
    bodyClass: 'login-page',
    hasLanguages: true,
    body: frame(
      world,
      html`
<h1>Accedi alla tua PEC</h1>
${failed && html`<div class="errorWeb" role="alert">I dati inseriti non sono corretti</div>`}
${!failed && refused && html`<div class="errorWeb" role="alert">La richiesta di accesso è stata rifiutata</div>`}
<form id="frmLogin" method="post" action="${action}" autocomplete="off">
<div class="row"><label for="fld_u">Casella PEC</label>
<input type="text" id="fld_u" name="username" placeholder="Casella PEC"${mark('login.address')}></div>
<div class="row"><label for="fld_p">Password</label><a class="forgot" href="#recupero"${mark('login.forgotten')}>Non ricordi la password?</a>
<input type="password" id="fld_p" name="password" placeholder="Password"${mark('login.password')}></div>
<div class="row check"><input type="checkbox" id="fld_r" name="remember"><label for="fld_r">Ricorda i dati di accesso</label></div>
${service === 'webmail' && versions(world.state.version)}
<button type="submit" class="btn btn-primary" id="btn1"${mark('login.submit')}>Accedi</button>
</form>
<div class="buy"><p>Non hai una casella PEC?</p><a class="btn btn-default" href="#acquista">Acquista la tua PEC</a></div>
<div class="quick"><h4>Accedi più rapidamente</h4><p>Inquadra il codice con l'app sul telefono.</p><button type="button" class="btn btn-default">Accedi con QR code</button></div>`,
    ),
  });
}

/** The page that waits for the phone, after a right password or at the entrance of the account pages. */
export const authorisePage = (world: World, service: Service): string =>
  document({
    title: 'Webmail PEC - Accesso',
    styles: STYLES,
    scripts: ['shared/await-phone.js', 'shared/language.js'],
    world,
    bodyClass: 'login-page',
    hasLanguages: true,
    body: frame(
      world,
      html`
<h1>Autorizza l'accesso</h1>
<div class="waiting" data-wait-for="${world.state.pendingAuthorisation ?? ''}" data-next="${service === 'webmail' ? '/' : `/?service=${service}`}">
<div class="spinner" aria-hidden="true"></div>
<p><strong>${PERSON.address}</strong></p>
<p>Abbiamo inviato una notifica all'app Aruba PEC sul dispositivo associato. Apri la notifica e premi Autorizza per completare l'accesso.</p></div>
<p><a href="#metodo" id="other-way">Usa un altro metodo</a></p>
<p><a href="/?logout=1">Annulla</a></p>`,
    ),
  });
