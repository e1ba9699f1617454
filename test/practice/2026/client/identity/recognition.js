// "Riconoscimento": what has to be done depends on the method, and on what the computer has.

import { fillSpidButton } from '../../shared/spid-button.js';
import { template } from '../app/element.js';
import { TEXTS } from '../app/texts.js';
import { buttons, card, enableContinue, line, list, paragraph, subtitle, title } from './parts.js';

const h = template('identity-recognition');
const MARK = 'identityRecognition.continue';
const VIDEO = 'https://video.practice.test/';

const back = (app) =>
  h(
    'div',
    { class: 'wizard-buttons' },
    h('aru-button', { label: 'Indietro', kind: 'outline', press: () => app.move('back') }),
  );

const spid = (app) => {
  // The list stays as it is when the page is drawn anew: its order changes at a load only.
  app.ui.spid ??= Object.assign(document.createElement('div'), { className: 'spid-holder' });
  if (!app.ui.spid.firstChild) fillSpidButton(app.ui.spid, { newer: true });
  return [
    subtitle('Accedi con SPID'),
    card(app.ui.spid, paragraph('Premi il pulsante e accedi con le credenziali della tua identità SPID.', 'soft')),
    back(app),
  ];
};

const webcam = (app) => {
  const { person, identity } = app.state;
  return [
    subtitle('Webcam'),
    paragraph(
      `Controlla di avere tutto il necessario e prosegui con la conferma dell’identità entro il ${TEXTS.WEBCAM_UNTIL}. Gli operatori rispondono in orari stabiliti.`,
    ),
    card(subtitle('Chi deve confermare l’identità'), line(person.name, person.taxCode)),
    card(
      subtitle('Cosa ti serve'),
      list([`Documento numero ${identity.documentNumber || '—'}`, 'Documento contenente il codice fiscale']),
      paragraph('Documenti originali: non sono accettate copie cartacee o digitali.', 'soft'),
    ),
    buttons(app, { mark: MARK, go: () => location.assign(VIDEO) }),
  ];
};

const name = ({ state }) => subtitle(TEXTS.METHOD_TEXTS[state.identity.method].name);

const start = (app) => [
  name(app),
  paragraph('Controlla di avere tutto il necessario e segui le istruzioni.', 'soft'),
  card(subtitle('Cosa ti serve'), list(TEXTS.METHOD_TEXTS[app.state.identity.method].needs)),
  buttons(app, { mark: MARK }),
];

const plugin = (app) => [
  name(app),
  card(
    paragraph('Per leggere il dispositivo serve un componente: scaricalo, installalo e ricarica la pagina.'),
    h(
      'div',
      { class: 'wizard-buttons' },
      h('aru-button', {
        label: 'Scarica per Windows',
        kind: 'outline',
        symbol: 'download',
        href: '/download/windows',
        mark: 'identityRecognition.plugin',
      }),
      h('aru-button', { label: 'Scarica per Mac', kind: 'outline', symbol: 'download', href: '/download/mac' }),
    ),
  ),
  back(app),
];

const pin = (app) => [
  name(app),
  card(
    h(
      'p',
      { class: 'good' },
      h('aru-symbol', { symbol: 'check' }),
      h('aru-text', { text: 'Dispositivo riconosciuto' }),
    ),
    h('aru-input', {
      label: 'PIN',
      name: 'pin',
      type: 'password',
      value: app.ui.pin ?? '',
      mark: 'identityRecognition.pin',
      edit: (value) => {
        app.ui.pin = value;
      },
    }),
  ),
  buttons(app, { mark: MARK }),
];

const alternative = (app) => [
  name(app),
  h(
    'div',
    { class: 'card warn', role: 'alert' },
    paragraph('Dispositivo non riconosciuto. Puoi proseguire con la procedura alternativa.'),
  ),
  h(
    'ol',
    { class: 'card numbers' },
    h(
      'li',
      {},
      h('aru-button', {
        label: 'Scarica modulo',
        kind: 'outline',
        symbol: 'download',
        href: '/download/modulo',
        mark: 'identityRecognition.download',
      }),
      paragraph('Controlla le informazioni: se trovi errori, torna indietro e correggili.', 'soft'),
    ),
    h('li', {}, paragraph('Firma il documento con il tuo software di firma, nel formato PAdES.')),
    h(
      'li',
      {},
      paragraph('Carica il documento firmato', 'strong'),
      h('aru-input-file', {
        label: 'Sfoglia…',
        drop: 'Trascina qui il documento oppure',
        only: 'pdf',
        file: app.state.identity.signedFile,
        mark: 'identityRecognition.upload',
        take: (file) => app.act('identity', { signedFile: file }).then(() => enableContinue(file !== '')),
      }),
      paragraph('Non è valida la firma autografa. Numero massimo di file: 1. Formato ammesso: PDF.', 'soft'),
    ),
  ),
  buttons(app, { mark: MARK, enabled: app.state.identity.signedFile !== '' }),
];

const PHASES = { start, plugin, pin, alternative };

export const recognition = (app) => {
  const { method, phase, problem } = app.state.identity;
  const view = { spid, webcam }[method] ?? PHASES[phase];
  return [
    title('Riconoscimento'),
    problem && h('div', { class: 'card warn', role: 'alert' }, paragraph(problem)),
    view(app),
  ];
};
