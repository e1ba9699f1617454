import { ACCOUNT_WAYS, TWO_STEP_HEADING as HEADING, TWO_STEP_TITLE } from './account-parts.ts';
import { definePage, guess, it } from './page.ts';

/** Where 2-step verification is turned on and off. */
export const accountTwoStep = definePage({
  id: 'account-two-step',
  recognition: {
    places: [{ host: 'account.aruba.it', path: /^\/pec/, says: 'allows' }],
    needs: [
      [TWO_STEP_TITLE],
      [
        { see: 'control', roles: ['button', 'link'], names: ['Attiva', 'Disattiva'] },
        { see: 'text', phrases: ['notifica', 'autorizza'] },
      ],
    ],
    excludes: [{ see: 'field', type: 'password' }],
  },
  targets: {
    deactivate: {
      roles: ['button', 'link'],
      names: [
        it('Disattiva', '2026-09', 'public-2026', 'Deaktivieren', 'deactivate'),
        guess('Disable'),
        guess('Deactivate'),
      ],
      surroundings: { heading: HEADING, group: HEADING, landmark: ['main'], dialog: [] },
    },
    activate: {
      roles: ['button', 'link'],
      names: [it('Attiva', '2026-09', 'public-2026', 'Aktivieren', 'activate'), guess('Enable'), guess('Activate')],
      surroundings: { heading: HEADING, group: HEADING, landmark: ['main'], dialog: [] },
    },
    confirmDeactivate: {
      roles: ['button'],
      names: [
        it('Disattiva', '2026-09', 'guess', 'Deaktivieren', 'deactivate'),
        it('Conferma', '2026-09', 'guess', 'Bestätigen', 'confirm'),
        it('Sì, disattiva', '2026-09', 'guess', 'Ja, deaktivieren', 'yes, deactivate'),
        it('Prosegui', '2026-09', 'guess', 'Weiter', 'continue'),
        it('Continua', '2026-09', 'guess', 'Weiter', 'continue'),
      ],
      surroundings: { dialog: ['Vuoi disattivare', 'Disattiva', 'Verifica in 2 passaggi', 'Disattivare'] },
    },
  },
  facts: {
    on: [{ see: 'target', target: 'accountTwoStep.deactivate' }],
    off: [{ see: 'target', target: 'accountTwoStep.activate' }],
    waiting: [
      { see: 'text', phrases: ['notifica'] },
      { see: 'text', phrases: ['autorizza', 'app Aruba PEC', 'in attesa'] },
    ],
  },
  ways: ACCOUNT_WAYS,
});
