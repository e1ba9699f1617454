// Header and left menu of the account pages.
import { host, template } from '../app/element.js';
import { languageMenu } from '../app/languages.js';
import { PATHS } from './paths.js';

const h = template('account-frame');

export const header = (app) =>
  host(
    'account-header',
    h(
      'aru-navbar',
      {
        expanded: app.ui.menu ?? false,
        mark: app.narrow.matches && !app.ui.menu ? 'accountHome.menu.opener' : '',
        burger: () => {
          app.ui.menu = !app.ui.menu;
          app.draw();
        },
      },
      h('aru-brand', { slot: 'brand' }),
      h('span', { slot: 'brand', class: 'bar-title' }, h('aru-text', { text: 'Gestione account' })),
      languageMenu(app),
      h(
        'aru-button-menu',
        { slot: 'end', label: app.state.person.address, initials: 'M' },
        h(
          'aru-panel',
          { slot: 'panel' },
          h('aru-button', {
            label: 'Esci',
            skin: 'item',
            press: () => location.assign('https://webmail.pec.it/logout'),
          }),
        ),
      ),
    ),
  );

/** The menu; in narrow windows it is behind "Menu". */
export function leftMenu(app) {
  const entry = (path, label, symbol, mark) =>
    h(
      'li',
      {},
      h('aru-button', { label, symbol, mark, skin: 'item', current: app.path === path, press: () => app.go(path) }),
    );
  const password = app.state.twoStep === 'on' ? 'Password webmail e app' : 'Password PEC';
  return host(
    'account-menu',
    h(
      'nav',
      { class: app.ui.menu ? 'left-menu open' : 'left-menu', 'aria-label': 'Gestione account' },
      h('ul', {}, entry(PATHS.home, 'Home', 'home')),
      h('h3', {}, h('aru-text', { text: 'CONTATTI ACCOUNT PEC' })),
      h('ul', {}, entry(PATHS.contacts, 'Email e cellulare', 'contacts', 'accountHome.contactsEntry')),
      h('h3', {}, h('aru-text', { text: 'SICUREZZA' })),
      h(
        'ul',
        {},
        entry(PATHS.password, password, 'lock', 'accountHome.passwordEntry'),
        entry(PATHS.mailPrograms, 'Password per programmi di posta', 'mail', 'accountHome.mailProgramsEntry'),
        entry(PATHS.twoStep, 'Verifica in 2 passaggi', 'phone', 'accountHome.twoStepEntry'),
        entry(PATHS.history, 'Storico accessi', 'tasks'),
      ),
    ),
  );
}
