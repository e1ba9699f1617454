// The webmail of 2026: which view an address shows.
import '../aru/all.js';
import { say } from '../../shared/say.js';
import { createApp } from '../app/app.js';
import { host, template } from '../app/element.js';
import { bottomTabs, header, menuPanel } from './header.js';
import { messageList, messages, openMessage } from './messages.js';
import { showNotice } from './notice.js';
import { calendar, contacts, more, tasks } from './other.js';
import { settings } from './settings.js';
import { tour } from './tour.js';

const h = template('webmail-root');
const INBOX = '/new/messages/INBOX';

const TITLES = {
  contacts: 'Contatti',
  calendar: 'Calendario',
  tasks: 'Attività',
  settings: 'Impostazioni',
  more: 'Altro',
};

function view(app) {
  const [, , area, page, id] = app.path.split('/');
  const views = { contacts, calendar, tasks, more, settings };
  const content = area === 'messages' ? (id ? openMessage(app, id) : messageList(app, page)) : views[area]?.(app);
  return host(
    'webmail-root',
    header(app),
    menuPanel(app),
    h('div', { class: `page page-${area}` }, content),
    bottomTabs(app),
    area === 'messages' && tour(app),
  );
}

/** Before anything is known there is only a turning circle; later the header stays. */
const loading = (app, drawn) =>
  drawn
    ? host('webmail-root', header(app), h('div', { class: 'page' }, h('div', { class: 'boot', 'aria-hidden': 'true' })))
    : h('div', { class: 'boot', 'aria-hidden': 'true' });

function arrived(app) {
  const area = app.path.split('/')[2];
  document.title =
    area === 'messages'
      ? `(${messages.unread}) ${say('Messaggi')} | Webmail PEC`
      : `${say(TITLES[area] ?? 'Messaggi')} | Webmail PEC`;
  const { notice, compliant } = app.state;
  if (area === 'messages' && notice && !compliant) showNotice(app);
}

// A direct jump to a page of the settings ends in the inbox, as in the real one; an unknown address does too.
const known = /^\/new\/(messages\/[A-Za-z]+(\/\d+)?|contacts|calendar|tasks|more|settings\/home)\/?$/;
if (!known.test(location.pathname)) history.replaceState(null, '', INBOX);

createApp({
  root: document.querySelector('app-root'),
  view,
  loading,
  arrived,
  leave: () => location.replace('/'),
});
