import { goBack, notHere, PLACES, PURPOSE, proceed, stepIs } from './identity-pages.ts';
import { definePage, guess, it } from './page.ts';

/** Methods are shown as boxes to pick; which kind of control they are is not known. */
const PICK_ROLES = ['radio', 'button', 'link', 'option', 'tab', 'menuitemradio'];
const METHODS = ['Tessera Sanitaria – Carta Nazionale Servizi', 'CNS', 'Firma Digitale', 'Webcam'];

/** By which means the identity is confirmed. SPID is preselected, the others are behind a link. */
export const identityMethod = definePage({
  id: 'identity-method',
  recognition: {
    places: PLACES,
    needs: [
      [
        stepIs('identity-method'),
        { see: 'control', roles: ['link', 'button'], names: ["Altri metodi per confermare l'identità"] },
        { see: 'control', roles: PICK_ROLES, names: ['Tessera Sanitaria – Carta Nazionale Servizi'] },
      ],
      PURPOSE,
    ],
    excludes: [{ see: 'field', type: 'password' }, ...notHere('identity-method')],
    supports: [{ see: 'text', phrases: ['SPID', 'Consigliato'] }],
  },
  targets: {
    otherMethods: {
      roles: ['link', 'button'],
      names: [
        it(
          "Altri metodi per confermare l'identità",
          '2024-02',
          'adaptation-guide-2024',
          'andere Methoden',
          'other methods',
        ),
        guess('Other methods to confirm identity'),
      ],
      surroundings: { near: ['SPID', 'Prosegui', 'Indietro'] },
    },
    cns: {
      roles: PICK_ROLES,
      names: [
        it(
          'Tessera Sanitaria – Carta Nazionale Servizi',
          '2024-02',
          'adaptation-guide-2024',
          'Bürgerkarte, CNS',
          'health card, CNS',
        ),
        it('CNS', '2026-09', 'public-2026', 'Bürgerkarte, CNS', 'CNS card'),
      ],
      surroundings: { near: ['Firma Digitale', 'Webcam', 'SPID'] },
    },
    signature: {
      roles: PICK_ROLES,
      names: [
        it('Firma Digitale', '2024-02', 'adaptation-guide-2024', 'digitale Unterschrift', 'digital signature'),
        guess('Digital signature'),
      ],
      surroundings: { near: ['Tessera Sanitaria – Carta Nazionale Servizi', 'CNS', 'Webcam', 'SPID'] },
    },
    webcam: {
      roles: PICK_ROLES,
      names: [it('Webcam', '2024-02', 'adaptation-guide-2024', 'Webcam', 'webcam')],
      surroundings: { near: ['Tessera Sanitaria – Carta Nazionale Servizi', 'CNS', 'Firma Digitale', 'SPID'] },
    },
    continue: proceed,
    back: goBack,
  },
  facts: {
    /** The list behind "Altri metodi…" is open. */
    methodsShown: [{ see: 'control', roles: PICK_ROLES, names: METHODS }],
  },
  ways: [{ to: ['identity-holder'], target: 'identityMethod.back' }],
});
