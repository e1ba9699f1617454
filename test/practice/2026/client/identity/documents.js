// "Accettazione documenti": the request form in a dialog, and the four boxes.

import { template } from '../app/element.js';
import { openOverlay } from '../app/overlay.js';
import { TEXTS } from '../app/texts.js';
import { make } from '../aru/element.js';
import { buttons, card, enableContinue, paragraph, subtitle, title } from './parts.js';

const h = template('identity-documents');
const END_PX = 4;

/** The request form. "Accetta" works once its end was seen and, for the webcam, the box is ticked. */
function openForm(app) {
  const declares = app.state.identity.method === 'webcam';
  let read = false;
  let declared = !declares;

  const close = () => remove();
  const accept = h('aru-button', {
    label: 'Accetta',
    kind: 'solid',
    skin: 'primary',
    disabled: true,
    mark: 'identityDocuments.accept',
    press: async () => {
      close();
      await app.send({ formAccepted: true });
    },
  });
  const check = () => {
    if (accept.disabled === !(read && declared)) return;
    accept.disabled = !(read && declared);
    accept.redraw();
  };
  const look = () => {
    read ||= text.scrollTop + text.clientHeight >= text.scrollHeight - END_PX;
    check();
  };
  const text = make(
    'div',
    {
      style: 'height: 46vh; overflow: auto; padding: 4px 16px; border: 1px solid var(--line); border-radius: 12px',
      tabindex: '0',
      role: 'region',
      'aria-label': 'Modulo di richiesta',
      mark: 'identityDocuments.form',
      onscroll: look,
    },
    [`Titolare: ${app.state.person.name}, ${app.state.person.taxCode}`, ...TEXTS.REQUEST_FORM].map((line) =>
      make('p', {}, line),
    ),
  );
  const box =
    declares &&
    h('aru-input-checkbox', {
      style: 'margin-top: 14px',
      label: TEXTS.DECLARATION,
      mark: 'identityDocuments.declare',
      toggle: (checked) => {
        declared = checked;
        check();
      },
    });
  const remove = openOverlay(
    h('aru-sheet-modal', {
      heading: 'Modulo di richiesta',
      wide: true,
      cancel: close,
      content: [text, box].filter(Boolean),
      actions: [h('aru-button', { label: 'Annulla', kind: 'outline', press: close }), accept],
    }),
  );
  requestAnimationFrame(look);
}

export const documents = (app) => {
  const { formAccepted } = app.state.identity;
  const ticks = (app.ui.ticks ??= TEXTS.TERMS.map((_, index) => index < app.state.identity.ticked));
  const count = () => ticks.filter(Boolean).length;
  const counter = h('aru-text', { text: `${count()} di ${ticks.length}`, kind: 'soft' });
  const toggle = (index) => async (checked) => {
    ticks[index] = checked;
    counter.text = `${count()} di ${ticks.length}`;
    counter.redraw();
    await app.act('identity', { ticked: count() });
    enableContinue(app.state.identity.formAccepted && count() === ticks.length);
  };
  return [
    title('Accettazione documenti'),
    card(
      subtitle('Modulo di richiesta'),
      formAccepted
        ? h('p', { class: 'good' }, h('aru-symbol', { symbol: 'check' }), h('aru-text', { text: 'Modulo accettato' }))
        : [
            paragraph('Leggi il modulo fino in fondo e accettalo.', 'soft'),
            h('aru-button', {
              label: 'Apri modulo di richiesta',
              kind: 'outline',
              symbol: 'open',
              mark: 'identityDocuments.open',
              press: () => openForm(app),
            }),
          ],
    ),
    h(
      'section',
      { class: 'card terms', role: 'group', 'aria-label': 'Condizioni contrattuali', mark: 'identityDocuments.boxes' },
      h('div', { class: 'terms-head' }, subtitle('Condizioni contrattuali'), counter),
      TEXTS.TERMS.map((label, index) =>
        h('aru-input-checkbox', {
          label,
          checked: ticks[index],
          mark: 'identityDocuments.box',
          toggle: toggle(index),
        }),
      ),
    ),
    paragraph('Premendo Prosegui dichiaro di aver preso visione dell’informativa privacy.', 'soft'),
    buttons(app, { mark: 'identityDocuments.continue', enabled: formAccepted && count() === ticks.length }),
  ];
};
