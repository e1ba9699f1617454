// Pieces that several account pages use.
import { template } from '../app/element.js';

const h = template('account-parts');

export const heading = (text) => h('h1', {}, h('aru-text', { text }));

export const paragraph = (text, kind) => h('p', {}, h('aru-text', { text, kind }));

/** A card with a heading of its own. */
export const card = (title, ...content) =>
  h('section', { class: 'card' }, title && h('h2', {}, h('aru-text', { text: title })), content);

export const line = (label, value, kind = 'strong') =>
  h('div', { class: 'line' }, h('aru-text', { text: label }), h('aru-text', { text: value, kind }));

/** E-mail notices of sign-ins: a switch with the same words as the one that a guide is about. */
export function noticesCard(app) {
  const on = app.state.signInNotices;
  const press = async () => {
    if (await app.act('sign-in-notices', { on: !on })) app.draw();
  };
  return card(
    'Avvisi di accesso',
    line('Email a ogni nuovo accesso', on ? 'Attivi' : 'Non attivi'),
    h('aru-button', { label: on ? 'Disattiva' : 'Attiva', kind: 'outline', press }),
  );
}
