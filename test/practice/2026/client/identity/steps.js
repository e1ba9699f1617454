// The simple steps of the wizard.
import { template } from '../app/element.js';
import { TEXTS } from '../app/texts.js';
import { buttons, card, enableContinue, line, list, paragraph, subtitle, title } from './parts.js';

const h = template('identity-steps');

export const holder = (app) => {
  const { person } = app.state;
  return [
    title('Dati del titolare'),
    card(
      subtitle('Chi deve confermare l’identità?'),
      paragraph('Titolare caselle PEC', 'strong'),
      paragraph('Se i dati non appartengono a te, contatta il titolare della casella.', 'soft'),
      person.holderLines.map(([label, value]) => line(label, value)),
    ),
    card(
      subtitle('L’identità del titolare sarà confermata per'),
      list(person.mailboxes),
      h(
        'p',
        {},
        h('aru-text', { text: 'Per assegnare una casella a un altro titolare c’è il ' }),
        h('a', { href: '#cambio' }, 'cambio del titolare'),
        '.',
      ),
    ),
    buttons(app, { mark: 'identityHolder.continue', first: true }),
  ];
};

const METHODS = ['spid', 'cie', 'cns', 'signature', 'remote', 'webcam'];

export const method = (app) => {
  const { identity } = app.state;
  const shown = identity.othersShown ? METHODS : ['spid'];
  const options = shown.map((id) => ({
    id,
    ...TEXTS.METHOD_TEXTS[id],
    tag: id === 'spid' ? 'Consigliato' : '',
    mark: `identityMethod.${id}`,
  }));
  return [
    title('Metodo riconoscimento'),
    paragraph('Scegli come confermare la tua identità.', 'soft'),
    h('aru-input-radio', {
      label: 'Metodo',
      options,
      value: identity.method,
      pick: (value) => app.act('identity', { method: value }),
    }),
    !identity.othersShown &&
      h(
        'p',
        {},
        h('aru-button', {
          label: "Altri metodi per confermare l'identità",
          kind: 'link',
          mark: 'identityMethod.other',
          press: () => app.send({ others: true }),
        }),
      ),
    buttons(app, { mark: 'identityMethod.continue' }),
  ];
};

export const personalData = (app) => {
  const { identity } = app.state;
  const complete = identity.documentNumber && identity.documentExpiry && identity.documentFile;
  /** Sends a field without drawing anew while it is typed; only "Prosegui" follows at once. */
  const edit = (name) => async (value) => {
    await app.act('identity', { [name]: value });
    const now = app.state.identity;
    enableContinue(now.documentNumber && now.documentExpiry && now.documentFile);
  };
  return [
    title('Informazioni personali'),
    card(
      subtitle('Documento che mostrerai in video'),
      h('aru-input-select', {
        label: 'Tipo documento',
        options: ['Carta d’identità elettronica', 'Patente di guida', 'Passaporto'],
        value: 'Carta d’identità elettronica',
      }),
      h('aru-input', {
        label: 'Numero documento',
        name: 'n1',
        value: identity.documentNumber,
        mark: 'identityPersonalData.number',
        edit: edit('documentNumber'),
      }),
      h('aru-input', {
        label: 'Data di scadenza',
        name: 'n2',
        placeholder: 'gg/mm/aaaa',
        value: identity.documentExpiry,
        mark: 'identityPersonalData.expiry',
        edit: edit('documentExpiry'),
      }),
    ),
    card(
      subtitle('Copia del documento'),
      paragraph('Carica una copia fronte e retro del documento.', 'soft'),
      h('aru-input-file', {
        label: 'Carica',
        file: identity.documentFile,
        mark: 'identityPersonalData.upload',
        take: edit('documentFile'),
      }),
    ),
    buttons(app, { mark: 'identityPersonalData.continue', enabled: Boolean(complete) }),
  ];
};

export const result = () => [
  title('Identità confermata'),
  card(
    h(
      'p',
      { class: 'good' },
      h('aru-symbol', { symbol: 'check' }),
      h('aru-text', { text: 'La tua identità è stata confermata.', kind: 'strong' }),
    ),
    paragraph('Riceverai una conferma via email.', 'soft'),
  ),
  h('aru-button', { label: 'Vai alla Webmail PEC', kind: 'solid', skin: 'primary', href: 'https://webmail.pec.it/' }),
];
