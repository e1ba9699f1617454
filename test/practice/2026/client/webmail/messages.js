// The message list and an open message.
import { host, template } from '../app/element.js';

const h = template('webmail-messages');

const answer = await fetch('/-/messages');

/** The inbox as the server tells it: messages and the number of unread ones. */
export const messages = await answer.json();

const FOLDERS = [
  ['INBOX', 'In arrivo', 'mail'],
  ['Bozze', 'Bozze', 'write'],
  ['Inviati', 'Inviati', 'back'],
  ['Spam', 'Spam', 'alert'],
  ['Cestino', 'Cestino', 'trash'],
  ['Sicurezza', 'Sicurezza e password', 'folder'],
];

const folders = (app, current) =>
  host(
    'webmail-folders',
    h(
      'aside',
      { class: 'folders' },
      h('aru-button', { label: 'Scrivi', symbol: 'write', kind: 'solid', skin: 'primary' }),
      h(
        'ul',
        {},
        FOLDERS.map(([id, label, symbol]) =>
          h(
            'li',
            {},
            h('aru-button', {
              label,
              symbol,
              skin: 'item',
              current: id === current,
              badge: id === 'INBOX' ? String(messages.unread) : '',
              press: () => app.go(`/new/messages/${id}`),
            }),
          ),
        ),
      ),
    ),
  );

const row = (app, message) =>
  h(
    'li',
    { class: message.unread ? 'message unread' : 'message' },
    h('aru-input-checkbox', { label: '' }),
    h(
      'a',
      {
        class: 'message-link',
        href: `/new/messages/INBOX/${message.id}`,
        onclick: (event) => {
          event.preventDefault();
          app.go(`/new/messages/INBOX/${message.id}`);
        },
      },
      h('span', { class: 'from' }, message.from),
      h('span', { class: 'subject' }, message.subject),
      h('span', { class: 'clip' }, message.attachment && h('aru-symbol', { symbol: 'clip', name: 'Allegato' })),
      h('span', { class: 'when' }, message.when),
    ),
  );

/** A folder; only the inbox has anything in it. */
export function messageList(app, folder) {
  const shown = folder === 'INBOX' ? messages.messages : [];
  const groups = [...new Set(shown.map((message) => message.group))];
  return [
    folders(app, folder),
    host(
      'webmail-message-list',
      h(
        'main',
        { class: 'content' },
        h(
          'div',
          { class: 'list-head' },
          h('h1', {}, h('aru-text', { text: FOLDERS.find(([id]) => id === folder)?.[1] ?? folder })),
          h('aru-input', { placeholder: 'Cerca nei messaggi', class: 'search' }),
        ),
        shown.length === 0 && h('p', {}, h('aru-text', { text: 'Nessun messaggio', kind: 'soft' })),
        groups.map((group) => [
          h('h2', { class: 'group' }, group),
          h(
            'ul',
            { class: 'message-list' },
            shown.filter((message) => message.group === group).map((message) => row(app, message)),
          ),
        ]),
      ),
    ),
  ];
}

/** The body stands in a frame of its own, as foreign text does. */
function body(message) {
  const link = message.link ? `<p><a class="b" href="#" onclick="return false">${message.link}</a></p>` : '';
  const style =
    '<style>body{font:15px/1.5 system-ui,sans-serif;margin:8px}.b{display:inline-block;padding:10px 18px;border-radius:8px;background:#0f62c9;color:#fff;text-decoration:none}</style>';
  return h('iframe', {
    class: 'message-body',
    title: 'Testo del messaggio',
    srcdoc: `${style}${message.body.map((text) => `<p>${text}</p>`).join('')}${link}`,
  });
}

/** One message. */
export function openMessage(app, id) {
  const message = messages.messages.find((one) => String(one.id) === id) ?? messages.messages[0];
  return [
    folders(app, 'INBOX'),
    host(
      'webmail-message',
      h(
        'main',
        { class: 'content' },
        h(
          'div',
          { class: 'tools' },
          h('aru-button', {
            label: 'Torna ai messaggi',
            symbol: 'back',
            iconOnly: true,
            press: () => app.go('/new/messages/INBOX'),
          }),
          ['Rispondi', 'Inoltra', 'Sposta', 'Elimina'].map((label) => h('aru-button', { label, kind: 'outline' })),
        ),
        h('h1', { class: 'message-subject' }, message.subject),
        h('p', { class: 'meta' }, h('b', {}, message.from), ` · ${message.when}`),
        body(message),
      ),
    ),
  ];
}
