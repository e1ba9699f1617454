// The settings: groups that open on the left, one page beside them.

import { host, template } from '../app/element.js';
import { toast } from '../aru/modal.js';

const h = template('webmail-settings');

const ACCOUNT = 'https://account.aruba.it/pec?ticket=ST-20417';
const HISTORY = 'https://account.aruba.it/pec/sicurezza/storico-accessi?ticket=ST-20418';

const GROUPS = [
  { label: 'Aspetto', symbol: 'star', items: [{ label: 'Tema e densità', page: 'appearance' }] },
  {
    label: 'Casella PEC',
    symbol: 'mail',
    mark: 'webmailSettings.mailboxGroup',
    items: [
      { label: 'Informazioni casella', page: 'mailbox', mark: 'webmailSettings.mailbox' },
      { label: 'SMTP/POP/IMAP', page: 'clients', mark: 'webmailSettings.protocols' },
      { label: 'Leggi fatture', page: 'read-invoices' },
      { label: 'Avvisi e report', page: 'notices' },
      { label: 'Multiutente PEC', page: 'multi-user' },
      { label: 'Archivio', page: 'archive', hidden: true },
    ],
  },
  {
    label: 'Messaggi e scrittura',
    symbol: 'write',
    items: [{ label: 'Firme', page: 'messages-writing/signatures' }],
  },
  {
    label: 'Account e sicurezza',
    symbol: 'lock',
    mark: 'webmailSettings.securityGroup',
    items: [
      { label: 'Sicurezza e password', opens: ACCOUNT, mark: 'webmailSettings.security' },
      { label: 'Storico accessi', opens: HISTORY },
      { label: 'Accessi altri account', page: 'other-accounts/overview' },
    ],
  },
];

const PREFIX = '/new/settings/';

const item = (app, { label, page, opens, mark, hidden }) =>
  h('aru-button', {
    label,
    mark,
    hidden,
    skin: 'item',
    symbol: opens ? 'open' : '',
    current: page !== undefined && app.path === PREFIX + page,
    press: () => (opens ? open(opens, '_blank') : app.go(PREFIX + page)),
  });

const group = (app, { label, symbol, mark, items }) =>
  h(
    'aru-accordion',
    {
      label,
      symbol,
      mark,
      open: app.ui[label] ?? false,
      flip: (isOpen) => {
        app.ui[label] = isOpen;
      },
    },
    items.map((entry) => item(app, entry)),
  );

const heading = (label) => h('h1', {}, h('aru-text', { text: label }));

const line = (label, value, kind = 'strong') =>
  h('div', { class: 'line' }, h('aru-text', { text: label }), h('aru-text', { text: value, kind }));

const mailbox = ({ state }) => [
  heading('Informazioni casella'),
  h(
    'section',
    { class: 'card' },
    h('h2', {}, h('aru-text', { text: 'Standard PEC' })),
    line('Stato', 'Attiva'),
    state.compliant
      ? [
          h(
            'p',
            { class: 'good' },
            h('aru-symbol', { symbol: 'check' }),
            h('aru-text', { text: 'Casella adeguata agli standard europei', kind: 'strong' }),
          ),
          line('Data di attivazione', '14/02/2026'),
        ]
      : [
          h('p', {}, h('aru-text', { text: 'Casella non ancora adeguata agli standard europei', kind: 'strong' })),
          line('Conferma dell’identità', state.identityConfirmed ? 'Completata' : 'Da completare'),
          line('Verifica in 2 passaggi', state.twoStep === 'on' ? 'Attiva' : 'Non attiva'),
        ],
  ),
  h('section', { class: 'card' }, h('h2', {}, h('aru-text', { text: 'Spazio' })), line('In uso', '24,7 MB di 1 GB')),
];

const PANES = {
  home: () => [heading('Impostazioni'), h('p', {}, h('aru-text', { text: 'Scegli una voce dal menu.', kind: 'soft' }))],
  mailbox,
  notices: () => [
    heading('Avvisi e report'),
    h(
      'section',
      { class: 'card' },
      line('Report giornaliero', 'Non attivo'),
      h('aru-button', { label: 'Attiva', kind: 'outline', press: () => toast('Report attivato') }),
    ),
  ],
  clients: () => [
    heading('SMTP/POP/IMAP'),
    h('h2', {}, h('aru-text', { text: 'Accessi' })),
    h(
      'section',
      { class: 'card' },
      h('h2', {}, h('aru-text', { text: 'IMAP' })),
      line('Accesso', 'Attivo'),
      h('aru-button', { label: 'Disattiva', kind: 'outline' }),
    ),
    h(
      'section',
      { class: 'card' },
      h('h2', {}, h('aru-text', { text: 'POP' })),
      line('Accesso', 'Non attivo'),
      h('aru-button', { label: 'Attiva', kind: 'outline' }),
    ),
  ],
  appearance: () => [
    heading('Tema e densità'),
    h(
      'section',
      { class: 'card' },
      h('aru-input-select', { label: 'Tema', options: ['Chiaro', 'Scuro'], value: 'Chiaro' }),
    ),
  ],
};

/** The settings view of the current address. */
export function settings(app) {
  const page = app.path.slice(PREFIX.length).replace(/\/$/, '');
  const label = GROUPS.flatMap(({ items }) => items).find((entry) => entry.page === page)?.label ?? 'Impostazioni';
  const pane =
    PANES[page] ??
    (() => [heading(label), h('p', {}, h('aru-text', { text: 'Nessun elemento da mostrare.', kind: 'soft' }))]);
  return [
    host(
      'webmail-settings-menu',
      h(
        'nav',
        { class: 'settings-menu', 'aria-label': 'Impostazioni' },
        GROUPS.map((entry) => group(app, entry)),
      ),
    ),
    host('webmail-settings-page', h('main', { class: 'content' }, pane(app))),
  ];
}
