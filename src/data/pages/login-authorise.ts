import { definePage, it } from './page.ts';

/** Waiting for the confirmation in the Aruba PEC app, after the sign-in form. */
export const loginAuthorise = definePage({
  id: 'login-authorise',
  recognition: {
    places: [
      { host: 'login.aruba.it', path: /^\/auth\/realms\/pec\//, says: 'allows' },
      { host: 'webmail.pec.it', path: /^\/(?!new\/|smart\/)/, says: 'allows' },
    ],
    needs: [
      [{ see: 'text', phrases: ['notifica', 'notification'] }],
      [{ see: 'text', phrases: ['Aruba PEC', 'smartphone', 'dispositivo', 'cellulare', 'phone', 'device'] }],
    ],
    excludes: [{ see: 'field', type: 'password' }],
    supports: [
      { see: 'control', roles: ['link', 'button'], names: ['Usa un altro metodo'] },
      { see: 'text', phrases: ['app Aruba PEC', 'autorizza'] },
    ],
  },
  targets: {
    otherMethod: {
      roles: ['link', 'button'],
      names: [it('Usa un altro metodo', '2026-09', 'public-2026', 'andere Methode verwenden', 'use another method')],
    },
  },
});
