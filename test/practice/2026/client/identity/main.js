// The identity panel of 2026: a wizard whose progress the server keeps.
import '../aru/all.js';
import { createApp } from '../app/app.js';
import { host, template } from '../app/element.js';
import { languageMenu } from '../app/languages.js';
import { TEXTS } from '../app/texts.js';
import { documents } from './documents.js';
import { lookAlike } from './look-alike.js';
import { recognition } from './recognition.js';
import { holder, method, personalData, result } from './steps.js';

const h = template('identity-root');
const BASE = '/conferma-identita/';

const PATHS = {
  holder: 'titolare',
  method: 'metodo',
  'personal-data': 'informazioni',
  documents: 'documenti',
  recognition: 'riconoscimento',
  result: 'esito',
};
const VIEWS = { holder, method, 'personal-data': personalData, documents, recognition, result };

const isLookAlike = () => location.pathname.startsWith('/firma/');
const currentStep = ({ state }) => (state.identityConfirmed ? 'result' : state.identity.step);

const stepsOf = ({ state }) =>
  Object.keys(VIEWS).filter((step) => step !== 'personal-data' || state.identity.method === 'webcam');

/** Going back in the browser goes back in the wizard; any other address is put right. */
async function prepare(app) {
  if (isLookAlike()) return;
  const asked = Object.keys(PATHS).find((step) => BASE + PATHS[step] === location.pathname);
  const steps = stepsOf(app);
  if (asked && steps.indexOf(asked) < steps.indexOf(currentStep(app))) await app.act('identity', { step: asked });
  const path = BASE + PATHS[currentStep(app)];
  if (location.pathname !== path) history.replaceState(null, '', path);
}

function content(app) {
  if (isLookAlike()) return lookAlike();
  const step = currentStep(app);
  const steps = stepsOf(app);
  return [
    h('aru-stepper', { steps: steps.map((name) => TEXTS.STEP_NAMES[name]), current: steps.indexOf(step) }),
    VIEWS[step](app),
  ];
}

const view = (app) =>
  host(
    'identity-root',
    host(
      'identity-header',
      h(
        'header',
        { class: 'identity-bar' },
        h('aru-brand'),
        h('h1', {}, h('aru-text', { text: isLookAlike() ? 'ACQUISTO FIRMA DIGITALE' : 'CONFERMA IDENTITÀ' })),
        languageMenu(app),
      ),
    ),
    h('main', { class: 'content identity' }, content(app)),
  );

/** What the steps can do: send what changed, and go on or back. */
function extend(app) {
  app.send = async (data) => {
    if (await app.act('identity', data)) app.draw();
  };
  app.move = async (go, data = {}) => {
    if (!(await app.act('identity', { ...data, go }))) return;
    await app.go(BASE + PATHS[currentStep(app)]);
    scrollTo(0, 0);
  };
}

extend(
  createApp({
    root: document.querySelector('app-root'),
    view,
    loading: () => h('div', { class: 'boot', 'aria-hidden': 'true' }),
    leave: () => location.reload(),
    prepare,
  }),
);
