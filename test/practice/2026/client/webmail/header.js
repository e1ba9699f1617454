// The bar at the top of the webmail, and its copies for narrow windows.
import { host, template } from '../app/element.js';
import { languageMenu } from '../app/languages.js';

const h = template('webmail-header');

const TABS = [
  ['/new/messages/INBOX', 'Messaggi', 'mail'],
  ['/new/contacts', 'Contatti', 'contacts'],
  ['/new/calendar', 'Calendario', 'calendar'],
  ['/new/tasks', 'Attività', 'tasks'],
];
const SETTINGS = '/new/settings/home';
/** What the menu of narrow windows holds where the settings are elsewhere. */
const FOLDERS = ['In arrivo', 'Inviati', 'Bozze', 'Cestino', 'Impostazioni'];

const areaOf = (path) => path.split('/')[2];

const tab = (app, [path, label, symbol], slot, skin) =>
  h('aru-button', {
    slot,
    label,
    symbol,
    skin,
    current: areaOf(app.path) === areaOf(path),
    press: () => app.go(path),
  });

const settingsButton = (app, used, props) =>
  h('aru-button', {
    label: 'Impostazioni',
    symbol: 'settings',
    current: areaOf(app.path) === 'settings',
    mark: used ? 'webmailMessages.settings' : '',
    press: () => app.go(SETTINGS),
    ...props,
  });

const isAt = (app, place) => app.state.settingsPlace === place;

/** Whether a menu is open outlives the drawing of the page. */
const kept = (app, name) => ({
  open: app.ui[name] ?? false,
  flip: (open) => {
    app.ui[name] = open;
  },
});

/** What is still to be done for the European standard, behind the exclamation mark. */
const alertMenu = (app) =>
  h(
    'aru-button-menu',
    {
      slot: 'end',
      label: 'Avvisi',
      symbol: 'alert',
      alert: true,
      ...kept(app, 'alertMenu'),
      mark: 'webmailMessages.confirmIdentity.opener',
    },
    h(
      'aru-panel',
      { slot: 'panel' },
      h(
        'p',
        { class: 'panel-text' },
        h('aru-text', { text: 'Conferma la tua identità per adeguare la casella agli standard europei.' }),
      ),
      h('aru-button', {
        label: 'Conferma identità',
        kind: 'solid',
        skin: 'primary',
        mark: 'webmailMessages.confirmIdentity',
        press: () => open('https://identification.arubapec.it/', '_blank'),
      }),
    ),
  );

const userMenu = (app) =>
  h(
    'aru-button-menu',
    {
      slot: 'end',
      label: app.state.person.address,
      initials: 'M',
      ...kept(app, 'userMenu'),
      mark: 'webmailMessages.accountMenu',
    },
    h(
      'aru-panel',
      { slot: 'panel' },
      h(
        'p',
        { class: 'panel-text' },
        h('aru-text', { text: app.state.person.name, kind: 'strong' }),
        h('br'),
        h('aru-text', { text: app.state.person.address, kind: 'soft' }),
      ),
      h(
        'aru-menu',
        {},
        h('aru-button', {
          label: 'Gestione account',
          symbol: 'lock',
          skin: 'item',
          mark: 'webmailMessages.accountManagement',
          press: () => open('https://account.aruba.it/pec', '_blank'),
        }),
        h('aru-button', { label: 'Aggiungi casella', symbol: 'mail', skin: 'item' }),
        isAt(app, 'user') && settingsButton(app, true, { skin: 'item' }),
        h('aru-button', { label: 'Esci', symbol: 'back', skin: 'item', press: () => location.assign('/logout') }),
      ),
    ),
  );

const toggleMenu = (app) => () => {
  app.ui.menu = !app.ui.menu;
  app.draw();
};

/** The navbar. */
export const header = (app) =>
  host(
    'webmail-header',
    h(
      'aru-navbar',
      {
        burger: toggleMenu(app),
        expanded: app.ui.menu ?? false,
        mark: app.narrow.matches && !app.ui.menu && isAt(app, 'row') ? 'webmailMessages.settings.opener' : '',
      },
      h('aru-brand', { slot: 'brand' }),
      TABS.map((entry) => tab(app, entry, 'tabs', 'inverse')),
      isAt(app, 'row') &&
        settingsButton(app, !app.narrow.matches, { slot: 'end', skin: 'inverse', class: 'only-wide' }),
      h('aru-button', {
        slot: 'end',
        label: 'Aiuto',
        symbol: 'help',
        skin: 'inverse',
        iconOnly: true,
        class: 'only-wide',
      }),
      languageMenu(app),
      !app.state.identityConfirmed && alertMenu(app),
      userMenu(app),
    ),
  );

/** What "Menu" opens in narrow windows. It is always in the page, and mostly hidden. */
export const menuPanel = (app) =>
  host(
    'webmail-side-menu',
    h(
      'nav',
      { class: 'side-menu', 'aria-label': 'Menu', hidden: !app.ui.menu },
      isAt(app, 'row')
        ? [
            ...TABS.map((entry) => tab(app, entry, null, 'item')),
            settingsButton(app, app.narrow.matches, { skin: 'item' }),
            h('aru-button', { label: 'Aiuto', symbol: 'help', skin: 'item' }),
          ]
        : FOLDERS.map((label) => h('aru-button', { label, skin: 'item' })),
    ),
  );

/** "Altro" where it opens a sheet with the settings in it. */
const moreButton = (app) =>
  h('aru-button', {
    label: 'Altro',
    symbol: 'more',
    skin: 'neutral',
    expanded: app.ui.more ?? false,
    mark: 'webmailMessages.settings.more',
    press: () => {
      app.ui.more = !app.ui.more;
      app.draw();
    },
  });

/** The tabs at the lower edge of narrow windows. */
export const bottomTabs = (app) =>
  host(
    'webmail-bottom-tabs',
    app.ui.more && h('nav', { class: 'side-menu', 'aria-label': 'Altro' }, settingsButton(app, true, { skin: 'item' })),
    h(
      'nav',
      { class: 'bottom-tabs', 'aria-label': 'Sezioni' },
      TABS.slice(0, 3).map((entry) => tab(app, entry, null, 'neutral')),
      isAt(app, 'more') ? moreButton(app) : tab(app, ['/new/more', 'Altro', 'more'], null, 'neutral'),
    ),
  );
