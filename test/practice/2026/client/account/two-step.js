// "Verifica in 2 passaggi": its state, the dialog before it is turned off, the wait for the phone.

import { until } from '../../shared/follow.js';
import { template } from '../app/element.js';
import { openOverlay } from '../app/overlay.js';
import { card, heading, line, noticesCard, paragraph } from './parts.js';

const h = template('account-two-step');

/** While something waits for the phone: shows what came of it. */
export async function awaitPhone(app) {
  if (app.ui.awaiting || app.state.pendingAuthorisation !== 'two-step-off') return;
  app.ui.awaiting = true;
  await until((state) => state.pendingAuthorisation !== 'two-step-off');
  app.ui.awaiting = false;
  await app.load();
}

/** The question before the notification is sent. */
function ask(app) {
  const close = () => remove();
  const confirm = async () => {
    close();
    if (!(await app.act('ask-two-step-off'))) return;
    app.draw();
    awaitPhone(app);
  };
  const remove = openOverlay(
    h('aru-sheet-modal', {
      heading: 'Vuoi disattivare la verifica in 2 passaggi?',
      cancel: close,
      content: [paragraph('La casella sarà protetta solo dalla password.')],
      actions: [
        h('aru-button', { label: 'Annulla', kind: 'outline', press: close }),
        h('aru-button', {
          label: 'Disattiva',
          kind: 'solid',
          skin: 'danger',
          mark: 'accountTwoStep.confirmDeactivate',
          press: confirm,
        }),
      ],
    }),
  );
}

const on = (app) =>
  card(
    '',
    line('Stato', 'Attiva'),
    line('Dispositivo associato', 'Telefono di Maria'),
    paragraph('A ogni accesso confermi con l’app Aruba PEC che sei tu.', 'soft'),
    h('aru-button', {
      label: 'Disattiva',
      kind: 'outline',
      skin: 'danger',
      mark: 'accountTwoStep.deactivate',
      press: () => ask(app),
    }),
  );

const waiting = () =>
  card(
    '',
    h('div', { class: 'boot small', 'aria-hidden': 'true' }),
    paragraph(
      'Abbiamo inviato una notifica all’app Aruba PEC sul dispositivo associato. Premi Autorizza per confermare.',
    ),
  );

function off(app) {
  const press = () => {
    app.ui.how = !app.ui.how;
    app.draw();
  };
  return card(
    '',
    line('Stato', 'Non attiva'),
    paragraph('La verifica in 2 passaggi è disattivata.'),
    h('aru-button', {
      label: 'Attiva',
      kind: 'solid',
      skin: 'primary',
      expanded: app.ui.how ?? false,
      mark: 'accountTwoStep.activate',
      press,
    }),
    app.ui.how &&
      paragraph(
        'Si attiva dall’app Aruba PEC: Menu > Impostazioni > indirizzo PEC > Account > Verifica in 2 passaggi.',
      ),
  );
}

export function twoStep(app) {
  const { twoStep: current, pendingAuthorisation } = app.state;
  const body = pendingAuthorisation === 'two-step-off' ? waiting : current === 'on' ? on : off;
  return [heading('Verifica in 2 passaggi'), body(app), noticesCard(app)];
}
