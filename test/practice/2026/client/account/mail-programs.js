// "Password per programmi di posta": made here, shown once in a dialog.

import { template } from '../app/element.js';
import { openOverlay } from '../app/overlay.js';
import { TEXTS } from '../app/texts.js';
import { toast } from '../aru/modal.js';
import { card, heading, line, paragraph } from './parts.js';

const h = template('account-mail-programs');

function copy(text) {
  navigator.clipboard?.writeText(text).catch(() => {});
  toast('Copiato negli appunti');
}

/** The password, shown once. */
function showPassword(app) {
  const { shown } = app.state.mailPrograms;
  const close = async () => {
    remove();
    if (await app.act('hide-mail-password')) app.draw();
  };
  const remove = openOverlay(
    h('aru-sheet-modal', {
      heading: 'Password per programmi di posta',
      cancel: close,
      content: [
        paragraph('Copiala ora: dopo la chiusura non sarà più visibile.'),
        h('p', { class: 'secret' }, h('aru-text', { text: shown, kind: 'strong' })),
        paragraph('Vale 6 mesi. La password precedente resta valida per un tempo limitato.', 'soft'),
      ],
      actions: [
        h('aru-button', { label: 'Chiudi', kind: 'outline', press: close }),
        h('aru-button', {
          label: 'Copia',
          kind: 'solid',
          skin: 'primary',
          symbol: 'copy',
          mark: 'accountMailPrograms.copy',
          press: () => copy(shown),
        }),
      ],
    }),
  );
}

const make = async (app) => {
  if (!(await app.act('make-mail-password'))) return;
  app.draw();
  showPassword(app);
};

/** The question before the old password loses its place. */
function ask(app) {
  const close = () => remove();
  const remove = openOverlay(
    h('aru-sheet-modal', {
      heading: 'Vuoi generare una nuova password?',
      cancel: close,
      content: [paragraph('Dovrai inserire la nuova password in tutti i tuoi programmi di posta.')],
      actions: [
        h('aru-button', { label: 'Annulla', kind: 'outline', press: close }),
        h('aru-button', {
          label: 'Genera',
          kind: 'solid',
          skin: 'primary',
          mark: 'accountMailPrograms.generateConfirm',
          press: () => {
            close();
            make(app);
          },
        }),
      ],
    }),
  );
}

const accessOff = () =>
  h(
    'div',
    { class: 'card warn' },
    paragraph('Non hai abilitato gli accessi per usare la PEC anche sui programmi di posta.'),
    paragraph('Attiva IMAP, POP o SMTP nelle impostazioni della Webmail PEC e torna su questa pagina.', 'soft'),
  );

const notNeeded = () =>
  card('', paragraph('La verifica in 2 passaggi non è attiva: nei programmi di posta usa la Password PEC.'));

const none = (app) =>
  card(
    '',
    line('Stato', 'Non attiva'),
    paragraph(
      'Genera una password da usare solo in Outlook, Thunderbird, Mail e negli altri programmi di posta.',
      'soft',
    ),
    h('aru-button', {
      label: 'Attiva',
      kind: 'solid',
      skin: 'primary',
      mark: 'accountMailPrograms.activate',
      press: () => make(app),
    }),
  );

const active = (app) =>
  card(
    '',
    line('Stato', 'Attiva'),
    line('Scadenza', '21/05/2027'),
    h('aru-button', {
      label: 'Genera nuova password',
      kind: 'outline',
      mark: 'accountMailPrograms.generate',
      press: () => ask(app),
    }),
  );

function body(app) {
  const { mailPrograms: programs, twoStep } = app.state;
  if (!programs.access) return accessOff();
  if (twoStep === 'off') return notNeeded();
  return programs.password === 'none' ? none(app) : active(app);
}

/** Values for the settings of the mail program, which can be copied as well. */
const servers = (app) =>
  card(
    'Parametri di configurazione',
    [['Nome utente', app.state.person.address], ...TEXTS.SERVERS].map(([label, value]) =>
      h(
        'div',
        { class: 'line' },
        h('span', {}, h('aru-text', { text: label, kind: 'soft' }), h('br'), h('aru-text', { text: value })),
        h('aru-button', { label: 'Copia', symbol: 'copy', iconOnly: true, press: () => copy(value) }),
      ),
    ),
  );

export const mailPrograms = (app) => [heading('Password per programmi di posta'), body(app), servers(app)];
