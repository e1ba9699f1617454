import { definePage, it } from './page.ts';
import { speaksAgainst, speaksFor } from './weights.ts';

/** Waiting for the confirmation in the Aruba PEC app, after the sign-in form. */
export const loginAuthorise = definePage({
  id: 'login-authorise',
  number: 2,
  recognition: {
    places: [
      { host: 'login.aruba.it', path: /^\/auth\/realms\/pec\//, says: 'allows' },
      { host: 'webmail.pec.it', path: /^\/(?!new\/|smart\/)/, says: 'allows' },
    ],
    signs: [
      speaksFor('strong', {
        see: 'text',
        phrases: [
          ...[
            'inviato una notifica',
            'notifica inviata',
            'ricevuto una notifica',
            'mandato una notifica',
            'Apri la notifica',
            'Aprila e premi',
          ],
          ...[
            'conferma l’accesso dall’app',
            "conferma l'accesso dall'app",
            'in attesa di conferma',
            'in attesa della conferma',
          ],
          ...[
            'in attesa di autorizzazione',
            'in attesa della tua autorizzazione',
            'sent a notification',
            'waiting for your approval',
          ],
        ],
      }),
      speaksFor('hint', { see: 'text', phrases: ['notifica', 'notification'] }),
      speaksFor('some', { see: 'text', phrases: ['Aruba PEC', 'app Aruba'] }),
      speaksFor('hint', {
        see: 'text',
        phrases: ['smartphone', 'dispositivo', 'cellulare', 'telefono', 'phone', 'device'],
      }),
      speaksFor('some', { see: 'text', phrases: ['autorizza', 'approva', 'approve', 'authorise', 'authorize'] }),
      speaksFor(
        'some',
        {
          see: 'heading',
          names: ['Verifica in 2 passaggi', 'Verifica in due passaggi', 'Two-step verification', '2-step verification'],
        },
        {
          see: 'heading-with',
          phrases: ["Autorizza l'accesso", 'Autorizza', "Conferma l'accesso", 'Conferma dall', 'Controlla il telefono'],
        },
      ),
      speaksFor('some', {
        see: 'control',
        names: [
          ...[
            'Usa un altro metodo',
            'Prova un altro metodo',
            'Non hai ricevuto la notifica?',
            'Invia di nuovo',
            'Invia di nuovo la notifica',
          ],
          ...['Reinvia notifica', 'Invia nuovamente', 'Use another method', 'Resend'],
        ],
      }),
      speaksFor('hint', { see: 'title', phrases: ['Autorizza', 'Verifica in 2 passaggi', 'Conferma'] }),
      // Here nothing is to be filled in or agreed to.
      ...['password', 'text', 'tel', 'number', 'email', 'checkbox', 'radio'].map((type) =>
        speaksAgainst('sure', { see: 'field', type }),
      ),
      speaksAgainst('strong', {
        see: 'text',
        phrases: ['è scaduta', 'è scaduto', 'è stata chiusa', 'non è riuscit', 'has expired'],
      }),
      speaksAgainst('strong', {
        see: 'control',
        names: ['Accetta', 'Accetto', 'Accept', "Torna all'applicazione", 'Accedi con passkey'],
      }),
    ],
  },
  targets: {
    otherMethod: {
      roles: ['link', 'button'],
      names: [it('Usa un altro metodo', '2026-09', 'public-2026', 'andere Methode verwenden', 'use another method')],
    },
  },
});
