// The account pages that no guide does anything on, but looks at.
import { template } from '../app/element.js';
import { card, heading, line, noticesCard, paragraph } from './parts.js';
import { PATHS } from './paths.js';

const h = template('account-pages');

const manage = (app, path) => h('aru-button', { label: 'Gestisci', kind: 'link', press: () => app.go(path) });
const verified = (yes) => (yes ? 'Verificato' : 'Non verificato');

export const home = (app) => {
  const { state } = app;
  return [
    heading(`Ciao ${state.person.firstName}`),
    !state.emailVerified &&
      h(
        'div',
        { class: 'card warn' },
        paragraph('Non hai ancora verificato l’indirizzo email di riferimento del tuo account PEC'),
        h('aru-button', { label: 'Gestisci contatti', kind: 'outline', press: () => app.go(PATHS.contacts) }),
      ),
    card(
      'Contatti account PEC',
      line('Email', verified(state.emailVerified)),
      line('Cellulare', verified(state.mobileVerified)),
      manage(app, PATHS.contacts),
    ),
    card(
      'Accesso alla casella',
      line('Password', 'Modificata il 12/01/2026'),
      line('Conferma dall’app', state.twoStep === 'on' ? 'Attiva' : 'Non attiva'),
      manage(app, PATHS.twoStep),
    ),
  ];
};

export const contacts = ({ state }) => [
  heading('Email e cellulare'),
  card(
    'Email',
    line(state.person.email, verified(state.emailVerified)),
    h('aru-button', { label: 'Modifica', kind: 'outline' }),
    !state.emailVerified && h('aru-button', { label: 'Verifica', kind: 'solid', skin: 'primary' }),
  ),
  card(
    'Cellulare',
    line(state.person.mobile, verified(state.mobileVerified)),
    h('aru-button', { label: 'Modifica', kind: 'outline' }),
  ),
];

export const password = ({ state }) => [
  heading(state.twoStep === 'on' ? 'Password webmail e app' : 'Password PEC'),
  card('', line('Ultima modifica', '12/01/2026'), h('aru-button', { label: 'Modifica password', kind: 'outline' })),
];

const SIGN_INS = [
  ['Oggi 09:40', 'Webmail PEC', 'Chrome, Windows'],
  ['Ieri 16:21', 'App', 'Telefono'],
  ['03/11 10:02', 'Gestione account', 'Chrome, Windows'],
];

export const history = (app) => [
  heading('Storico accessi'),
  card(
    'Ultimi accessi',
    h(
      'table',
      {},
      h(
        'tbody',
        {},
        SIGN_INS.map((cells) =>
          h(
            'tr',
            {},
            cells.map((cell) => h('td', {}, cell)),
          ),
        ),
      ),
    ),
  ),
  noticesCard(app),
];
