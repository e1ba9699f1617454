import { PLACES, panel, proceed } from './identity-pages.ts';
import { definePage } from './page.ts';
import { speaksFor } from './weights.ts';

/** Who has to confirm, and for which mailboxes. */
export const identityHolder = definePage({
  id: 'identity-holder',
  number: 10,
  recognition: {
    places: PLACES,
    signs: [
      ...panel('identity-holder'),
      speaksFor('strong', {
        see: 'text',
        phrases: ["L'identità del titolare sarà confermata per", "Chi deve confermare l'identità"],
      }),
      speaksFor('some', {
        see: 'text',
        phrases: ['Titolare caselle PEC', 'Titolare casella PEC', 'Casella di cui sei titolare'],
      }),
      speaksFor('hint', {
        see: 'text',
        phrases: ['Tipo cliente', 'Persona fisica', 'Persona giuridica', 'Ragione sociale'],
      }),
      speaksFor('hint', { see: 'target', target: 'identityHolder.continue' }),
    ],
  },
  targets: {
    // There is nothing to go back to: other texts of the page tell where it is.
    continue: {
      ...proceed,
      surroundings: {
        ...proceed.surroundings,
        near: ['Indietro', 'Titolare caselle PEC', 'Tipo cliente', "Chi deve confermare l'identità", 'Codice fiscale'],
      },
    },
  },
});
