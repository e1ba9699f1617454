// The screens of the phone. Each gets the state of the world and where the person is, and gives markup.

const bar = (title, back) =>
  `<header class="app-bar">${back ? `<button type="button" class="app-back" data-open="${back}" aria-label="Indietro">‹</button>` : ''}<h1>${title}</h1></header>`;

const entry = (label, target, mark = '') =>
  `<li><button type="button" data-open="${target}"${mark ? ` data-practice="phone.${mark}"` : ''}>${label}<span aria-hidden="true">›</span></button></li>`;

const plainEntry = (label) => `<li><button type="button">${label}<span aria-hidden="true">›</span></button></li>`;

const main = (label, data, mark) =>
  `<button type="button" class="main wide" ${data} data-practice="phone.${mark}">${label}</button>`;

const tick = (yes) => (yes ? '<span class="yes">✓ Attivo</span>' : '<span class="no">Non attivo</span>');

const home = () => {
  const time = new Date().toLocaleTimeString('it', { hour: '2-digit', minute: '2-digit' });
  return `<div class="phone-clock">${time}</div><div class="phone-apps">
<button type="button" class="phone-app" data-open="store" data-practice="phone.store"><span aria-hidden="true">▽</span>Store</button>
<button type="button" class="phone-app" data-open="signIn" data-practice="phone.open"><span aria-hidden="true">PEC</span>Aruba PEC</button></div>`;
};

const store = () =>
  `${bar('Store', 'home')}<div class="app-body"><h2>Aruba PEC</h2><p>App ufficiale · già installata</p>${main('Apri', 'data-open="signIn"', 'storeOpen')}</div>`;

const signIn = ({ person }) =>
  `${bar('Aruba PEC', 'home')}<form class="app-body"><label for="a">Indirizzo PEC</label><input id="a" value="${person.address}"><label for="p">Password</label><input id="p" type="password">${main('Accedi', 'data-step="app-sign-in"', 'signIn')}</form>`;

const offer = () =>
  `<div class="app-body centre"><h2>Proteggi la tua casella</h2><p>Attiva la verifica in 2 passaggi: a ogni accesso confermi da questo telefono che sei tu.</p>${main('Attiva Verifica', 'data-open="associate"', 'activateMessage')}<button type="button" class="wide" data-step="later" data-practice="phone.later">Più tardi</button></div>`;

const inbox = () =>
  `<header class="app-bar"><button type="button" class="app-back" data-open="menu" data-practice="phone.menu">Menu</button><h1>In arrivo</h1></header><ul class="app-list"><li><b>Comune di Esempio</b><br>Avviso di convocazione</li><li><b>Avvisi caselle</b><br>Verifica in 2 passaggi</li><li><b>Studio Modello</b><br>Contratto di locazione</li></ul>`;

const menu = () =>
  `${bar('Menu', 'inbox')}<ul class="app-list">${entry('Messaggi', 'inbox')}${entry('Impostazioni', 'settings', 'settings')}${plainEntry('Guida')}</ul>`;

const settings = ({ person }) =>
  `${bar('Impostazioni', 'menu')}<ul class="app-list">${plainEntry('Notifiche')}${person.mailboxes.map((box, index) => (index === 0 ? entry(box, 'mailbox', 'address') : plainEntry(box))).join('')}</ul>`;

const mailbox = ({ person }) =>
  `${bar(person.address, 'settings')}<ul class="app-list">${entry('Account', 'account', 'account')}${plainEntry('Firma')}${plainEntry('Notifiche')}</ul>`;

const account = () =>
  `${bar('Account', 'mailbox')}<ul class="app-list">${plainEntry('Password')}${entry('Verifica in 2 passaggi', 'associate', 'twoStep')}${plainEntry('Esci')}</ul>`;

const associate = ({ twoStep }) =>
  twoStep === 'on'
    ? `${bar('Verifica in 2 passaggi', 'account')}<div class="app-body"><p class="yes">✓ Attiva su questo dispositivo</p></div>`
    : `${bar('Verifica in 2 passaggi', 'account')}<div class="app-body"><p>La verifica si associa a un solo dispositivo.</p>${main('Attiva e associa questo dispositivo', 'data-open="protection"', 'associate')}</div>`;

const protection = ({ phone }) => {
  const ready = phone.screenLock && phone.pushNotifications;
  return `${bar('Protezione del telefono', 'associate')}<div class="app-body"><p>PIN, impronta o volto: ${tick(phone.screenLock)}</p><p>Notifiche push: ${tick(phone.pushNotifications)}</p>
${ready ? main('Prosegui', 'data-open="code"', 'protectionContinue') : main('Apri le impostazioni del telefono', 'data-step="protect"', 'protect')}</div>`;
};

const code = ({ person, phone }, { problem, number }) =>
  `${phone.numberIsOld && !number ? '' : '<div class="sms" role="status">SMS · Il codice è 482915</div>'}${bar('Codice di verifica', 'protection')}<form class="app-body"><p>Abbiamo inviato un codice al numero ${number || person.mobile}. Non è più il tuo numero? <button type="button" class="linklike" data-open="number" data-practice="phone.changeNumber">Modificarlo</button></p>
<label for="code">Codice</label><input id="code" inputmode="numeric" autocomplete="one-time-code" data-practice="phone.code">${problem ? `<p class="no" role="alert">${problem}</p>` : ''}${main('Prosegui', 'data-step="code"', 'codeContinue')}</form>`;

const number = () =>
  `${bar('Numero di cellulare', 'code')}<form class="app-body"><label for="number">Nuovo numero</label><input id="number" inputmode="tel" data-practice="phone.number">${main('Salva', 'data-step="number"', 'saveNumber')}</form>`;

const success = () =>
  `<div class="app-body centre"><div class="big yes">✓</div><h2>Verifica in 2 passaggi attivata</h2><p>D’ora in poi ogni accesso ti chiederà una conferma in questa app.</p>${main('Fine', 'data-open="inbox"', 'done')}</div>`;

export const SCREENS = {
  home,
  store,
  signIn,
  offer,
  inbox,
  menu,
  settings,
  mailbox,
  account,
  associate,
  protection,
  code,
  number,
  success,
};
