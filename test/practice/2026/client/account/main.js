// The account pages of 2026: one application below /pec.
import '../aru/all.js';
import { createApp } from '../app/app.js';
import { host, template } from '../app/element.js';
import { header, leftMenu } from './frame.js';
import { mailPrograms } from './mail-programs.js';
import { contacts, history, home, password } from './pages.js';
import { PATHS } from './paths.js';
import { awaitPhone, twoStep } from './two-step.js';

const h = template('account-root');

const VIEWS = {
  [PATHS.home]: home,
  [PATHS.contacts]: contacts,
  [PATHS.password]: password,
  [PATHS.mailPrograms]: mailPrograms,
  [PATHS.twoStep]: twoStep,
  [PATHS.history]: history,
};

const view = (app) =>
  host(
    'account-root',
    header(app),
    h('div', { class: 'page account' }, leftMenu(app), h('main', { class: 'content' }, (VIEWS[app.path] ?? home)(app))),
  );

createApp({
  root: document.querySelector('app-root'),
  view,
  loading: () => h('div', { class: 'boot', 'aria-hidden': 'true' }),
  arrived: awaitPhone,
  leave: () => location.reload(),
});
