// The notice "Adegua la tua PEC", over everything.
import { template } from '../app/element.js';
import { openOverlay } from '../app/overlay.js';

const h = template('webmail-upgrade-notice');

/** Shows the notice, once. */
export function showNotice(app) {
  if (document.querySelector('webmail-upgrade-notice')) return;
  const close = (later) => () => {
    remove();
    app.act('close-notice', { later });
  };
  const element = h(
    'webmail-upgrade-notice',
    {},
    h(
      'div',
      {
        class: 'notice',
        role: 'dialog',
        'aria-modal': 'true',
        'aria-label': 'Adegua la tua PEC',
        tabindex: '-1',
        onkeydown: (event) => event.key === 'Escape' && close(true)(),
      },
      h('aru-button', { class: 'notice-x', label: 'Chiudi', symbol: 'close', iconOnly: true, press: close(false) }),
      h('h2', {}, h('aru-text', { text: 'Adegua la tua PEC' })),
      h(
        'p',
        {},
        h('aru-text', {
          text: 'Conferma la tua identità e attiva la verifica in 2 passaggi: la casella diventa un servizio qualificato valido in tutta Europa.',
        }),
      ),
      h(
        'div',
        { class: 'notice-actions' },
        h('aru-button', { label: 'Ricordarmelo', kind: 'outline', press: close(true) }),
        h('aru-button', { label: 'Non ora', kind: 'outline', mark: 'notice.notNow', press: close(false) }),
        h('aru-button', {
          label: 'Inizia',
          kind: 'solid',
          skin: 'primary',
          press: () => open('https://identification.arubapec.it/', '_blank'),
        }),
      ),
    ),
  );
  const remove = openOverlay(element);
  element.querySelector('.notice').focus();
}
