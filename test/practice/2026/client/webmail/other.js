// The other parts of the webmail: contacts, calendar, tasks, and "Altro" of narrow windows.
import { host, template } from '../app/element.js';

const h = template('webmail-other');

const frame = (name, heading, action, content) =>
  host(
    `webmail-${name}`,
    h(
      'main',
      { class: 'content' },
      h(
        'div',
        { class: 'list-head' },
        h('h1', {}, h('aru-text', { text: heading })),
        action && h('aru-button', { label: action, kind: 'solid', skin: 'primary' }),
      ),
      content,
    ),
  );

const CONTACTS = [
  ['Comune di Esempio', 'protocollo@comune.example.it'],
  ['Impresa Fittizia srl', 'impresa.fittizia@pec.example.com'],
  ['Studio Modello', 'studio.modello@pec.example.net'],
];

export const contacts = () =>
  frame(
    'contacts',
    'Contatti',
    'Nuovo contatto',
    h(
      'ul',
      { class: 'message-list' },
      CONTACTS.map(([name, address]) =>
        h('li', { class: 'message' }, h('span', { class: 'from' }, name), h('span', {}, address)),
      ),
    ),
  );

const DAYS = ['lun', 'mar', 'mer', 'gio', 'ven', 'sab', 'dom'];

export const calendar = () =>
  frame(
    'calendar',
    'Calendario',
    'Nuovo evento',
    h(
      'table',
      { class: 'month' },
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          DAYS.map((day) => h('th', {}, day)),
        ),
      ),
      h(
        'tbody',
        {},
        [0, 1, 2, 3].map((week) =>
          h(
            'tr',
            {},
            DAYS.map((_, day) =>
              h('td', {}, String(week * 7 + day + 1), week === 1 && day === 3 && h('em', {}, 'Assemblea')),
            ),
          ),
        ),
      ),
    ),
  );

export const tasks = () =>
  frame(
    'tasks',
    'Attività',
    'Nuova attività',
    h(
      'ul',
      { class: 'tasks' },
      ['Rispondere al Comune', 'Attiva promemoria fatture', 'Verifica in 2 passaggi con il tecnico'].map((label) =>
        h('li', {}, h('aru-input-checkbox', { label })),
      ),
    ),
  );

export const more = (app) =>
  frame(
    'more',
    'Altro',
    null,
    h(
      'ul',
      { class: 'tasks' },
      h(
        'li',
        {},
        h('aru-button', { label: 'Attività', symbol: 'tasks', skin: 'item', press: () => app.go('/new/tasks') }),
      ),
      h('li', {}, h('aru-button', { label: 'Guida', symbol: 'help', skin: 'item' })),
    ),
  );
