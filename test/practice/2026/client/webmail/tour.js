// A popover that presents something new. It points at the folders and has nothing to do with any guide.
import { host, template } from '../app/element.js';

const h = template('webmail-new-ui-popover');

export const tour = (app) =>
  app.state.disturbances.tour &&
  host(
    'webmail-new-ui-popover',
    h(
      'div',
      { class: 'tour', role: 'dialog', 'aria-label': 'Nuova gestione delle cartelle' },
      h('h2', {}, h('aru-text', { text: 'Nuova gestione delle cartelle' })),
      h('p', {}, h('aru-text', { text: 'Trascina le cartelle per cambiarne l’ordine.' })),
      h('aru-button', {
        label: 'Ho capito',
        kind: 'solid',
        mark: 'tour.ok',
        press: async () => (await app.act('close-tour')) && app.draw(),
      }),
    ),
  );
