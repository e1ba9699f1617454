import { notHere, PLACES, PURPOSE, proceed, stepIs } from './identity-pages.ts';
import { definePage } from './page.ts';

/** Who has to confirm, and for which mailboxes. */
export const identityHolder = definePage({
  id: 'identity-holder',
  recognition: {
    places: PLACES,
    needs: [
      [
        stepIs('identity-holder'),
        { see: 'text', phrases: ["L'identità del titolare sarà confermata per", 'Casella di cui sei titolare'] },
      ],
      PURPOSE,
    ],
    excludes: [{ see: 'field', type: 'password' }, ...notHere('identity-holder')],
    supports: [{ see: 'text', phrases: ["Chi deve confermare l'identità", 'Titolare caselle PEC', 'Tipo cliente'] }],
  },
  targets: {
    // There is nothing to go back to: other texts of the page tell where it is.
    continue: {
      ...proceed,
      surroundings: {
        ...proceed.surroundings,
        near: ['Indietro', 'Titolare caselle PEC', 'Tipo cliente', "Chi deve confermare l'identità"],
      },
    },
  },
});
