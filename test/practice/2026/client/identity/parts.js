// Pieces that several steps of the wizard use.
import { template } from '../app/element.js';

const h = template('identity-parts');

export const title = (text) => h('h2', {}, h('aru-text', { text }));
export const subtitle = (text) => h('h3', {}, h('aru-text', { text }));
export const paragraph = (text, kind) => h('p', {}, h('aru-text', { text, kind }));
export const card = (...content) => h('section', { class: 'card' }, content);
export const line = (label, value) =>
  h('div', { class: 'line' }, h('aru-text', { text: label }), h('aru-text', { text: value, kind: 'strong' }));
export const list = (texts) =>
  h(
    'ul',
    {},
    texts.map((text) => h('li', {}, h('aru-text', { text }))),
  );

/** "Prosegui", and "Indietro" unless it is the first step. */
export const buttons = (app, { mark, enabled = true, first = false, go = () => app.move('next') }) =>
  h(
    'div',
    { class: 'wizard-buttons' },
    h('aru-button', { label: 'Prosegui', kind: 'solid', skin: 'primary', disabled: !enabled, mark, press: go }),
    !first && h('aru-button', { label: 'Indietro', kind: 'outline', press: () => app.move('back') }),
  );

/** Makes "Prosegui" follow what was just typed or ticked, without drawing the page anew. */
export function enableContinue(enabled) {
  const button = document.querySelector('.wizard-buttons aru-button');
  button.disabled = !enabled;
  button.redraw();
}
